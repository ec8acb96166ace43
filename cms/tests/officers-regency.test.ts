import { beforeAll, describe, expect, it } from 'vitest';
import { snapshotOf } from '../src/documents/snapshot.ts';
import { refusals } from '../src/words/refusals.ts';
import { joinAs } from './kit/members.ts';
import { photo } from './kit/pictures.ts';
import { collection, connect, idOf, makeRegencies, type TwoRegencies } from './kit/regencies.ts';
import { photoForm, postContent, write } from './kit/writing.ts';

// H1 to H8 of the threat model: what stock Strapi lets an officer of one regency do to another's.
let given: TwoRegencies;
let theirs: string;
let shown: string;
const secret = 'Rahasia kabupaten B';

beforeAll(async () => {
  given = await makeRegencies();
  const { world, b } = given;
  theirs = await idOf(
    await b.officer.ask('POST', collection('post'), {
      ...world.post(b.kim),
      title: secret,
      kim: connect(b.kim),
    }),
  );
  shown = (await world.documents.create('post', world.post(b.kim), 'published')).documentId;
});

const ownPost = async (): Promise<string> => {
  const { a, world } = given;
  const data = { ...world.post(a.kim), kim: connect(a.kim) };
  const response = await a.officer.ask('POST', collection('post'), data);
  expect(response.status).toBe(201);
  return idOf(response);
};
const kimOf = async (documentId: string): Promise<string[]> => {
  const rows = (await given.world.cms.strapi.db
    .query('api::post.post')
    .findMany({ where: { documentId }, populate: ['kim'] })) as {
    kim: { documentId: string } | null;
  }[];
  return rows.map(({ kim }) => kim?.documentId ?? '-');
};
const numeric = async (uid: string, documentId: string): Promise<number> =>
  (
    (await given.world.cms.strapi.db.query(uid).findOne({ where: { documentId } })) as {
      id: number;
    }
  ).id;
const countOfB = () =>
  given.world.cms.strapi.db
    .query('api::post.post')
    .count({ where: { kim: { documentId: given.b.kim } } });
const stateOf = (documentId: string) =>
  snapshotOf(given.world.cms.strapi, 'api::post.post', documentId).then(({ draft, live }) => ({
    draft,
    live,
  }));

/** Every shape in which a relation to a KIM can be sent. */
const shapes = async (): Promise<[string, unknown][]> => {
  const { a, b } = given;
  const [own, foreign] = [
    await numeric('api::kim.kim', a.kim),
    await numeric('api::kim.kim', b.kim),
  ];
  return [
    ['connect by documentId', connect(b.kim)],
    ['connect by id', { connect: [{ id: foreign }] }],
    ['connect as list of ids', { connect: [foreign] }],
    ['set by documentId', { set: [{ documentId: b.kim }] }],
    ['set by id', { set: [{ id: foreign }] }],
    [
      'set theirs and connect own',
      { set: [{ documentId: b.kim }], connect: [{ documentId: a.kim }] },
    ],
    ['set own and connect theirs', { set: [{ id: own }], connect: [{ id: foreign }] }],
    [
      'disconnect own, connect theirs',
      { disconnect: [{ documentId: a.kim }], connect: [{ documentId: b.kim }] },
    ],
    ['a bare documentId', b.kim],
    ['a bare id', foreign],
    ['a list of documentIds', [b.kim]],
    ['a list of objects', [{ id: foreign }]],
    ['an object', { documentId: b.kim }],
  ];
};

describe('an officer of a regency', () => {
  it('H1: does not publish an own post on the site of another KIM', async () => {
    const { a, b } = given;
    for (const [shape, kim] of await shapes()) {
      const id = await ownPost();
      const before = await countOfB();
      const response = await a.officer.ask('POST', `${collection('post')}/${id}/actions/publish`, {
        kim,
      });
      const after = await kimOf(id);
      expect(after, shape).not.toContain(b.kim);
      if (response.status === 200) expect(new Set(after), shape).toEqual(new Set([a.kim]));
      else expect(response.status, shape).toBeLessThan(500);
      expect(await countOfB(), shape).toBe(before);
    }
  });

  it('H2: does not give an own post to another KIM', async () => {
    const { a, b } = given;
    for (const [shape, kim] of await shapes()) {
      const id = await ownPost();
      const response = await a.officer.ask('PUT', `${collection('post')}/${id}`, { kim });
      expect(response.status, shape).toBeLessThan(500);
      expect(await kimOf(id), shape).not.toContain(b.kim);
    }
  });

  it('H2: does not take it away from its own KIM either, nor give it to a second one of the region', async () => {
    const { a, world } = given;
    const id = await ownPost();
    const second = await world.makeKim(`${a.slug}-dua`, { region: a.region });
    for (const kim of [
      null,
      { set: [] },
      { disconnect: [{ documentId: a.kim }] },
      connect(second),
    ]) {
      expect((await a.officer.ask('PUT', `${collection('post')}/${id}`, { kim })).status).toBe(403);
      expect(await kimOf(id)).toEqual([a.kim]);
    }
  });

  it('H3: does not create for another KIM, in any shape, nor for none', async () => {
    const { a, b, world } = given;
    const before = await countOfB();
    for (const [shape, kim] of [...(await shapes()), ['nobody', null] as const]) {
      const data = { ...world.post(a.kim), title: `H3 ${shape}`, kim };
      const response = await a.officer.ask('POST', collection('post'), data);
      const made = (await world.cms.strapi.db
        .query('api::post.post')
        .findMany({ where: { title: `H3 ${shape}` }, populate: ['kim'] })) as {
        kim: { documentId: string };
      }[];
      expect(
        made.filter(({ kim: owner }) => owner?.documentId !== a.kim),
        shape,
      ).toEqual([]);
      if (made.length === 0) expect([400, 403, 404], shape).toContain(response.status);
    }
    expect(await countOfB()).toBe(before);
    const { error } = (await (
      await a.officer.ask('POST', collection('post'), { ...world.post(a.kim), kim: connect(b.kim) })
    ).json()) as { error: { message: string } };
    expect(error.message).toBe(refusals['authority-outside']);
  });

  it('H4: clones nothing, least of all another’s draft', async () => {
    const { a } = given;
    const own = await ownPost();
    for (const id of [theirs, own]) {
      for (const way of ['clone', 'auto-clone']) {
        const response = await a.officer.ask('POST', `${collection('post')}/${way}/${id}`, {
          kim: connect(a.kim),
        });
        expect([403, 404, 405]).toContain(response.status);
        expect(await response.text()).not.toContain(secret);
      }
    }
  });

  it('reads, changes, publishes and deletes nothing of another regency, one by one or in bulk', async () => {
    const { a, b } = given;
    const own = await ownPost();
    const before = [await stateOf(theirs), await stateOf(shown)];
    const post = collection('post');
    const attempts: [string, string, object?][] = [
      ['GET', `${post}/${theirs}`],
      ['GET', `${post}/${theirs}?status=published`],
      ['PUT', `${post}/${theirs}`, { title: 'Diubah' }],
      ['DELETE', `${post}/${theirs}`],
      ['POST', `${post}/${theirs}/actions/publish`, {}],
      ['POST', `/desk/items/post/${theirs}/withdraw`, { reason: 'Keliru' }],
      ['POST', `/desk/items/post/${theirs}/restore`, {}],
      ['POST', `${post}/${theirs}/actions/discard`, {}],
      ['POST', `${post}/actions/bulkPublish`, { documentIds: [own, theirs] }],
      ['POST', `${post}/actions/bulkDelete`, { documentIds: [own, theirs] }],
      ['POST', `/desk/items/post/${shown}/withdraw`, { reason: 'Keliru' }],
      [
        'PUT',
        `${post}/${shown}`,
        { withdrawnAt: '2026-01-01T00:00:00.000Z', withdrawnReason: 'Keliru' },
      ],
      ['POST', `/desk/kims/${b.kim}/publishing`, { publishing: 'review' }],
      ['GET', `${post}?filters[title][$contains]=Rahasia`],
      ['GET', `${post}?filters[kim][slug][$eq]=${b.slug}`],
      ['POST', `${post}/actions/bulkFindForValidation`, { documentIds: [own, theirs] }],
      ['GET', `${post}/${theirs}/actions/countDraftRelations`],
      ['GET', `/content-manager/relations/api::post.post/${theirs}/kim`],
      ['GET', `${collection('kim')}/${b.kim}`],
      ['PUT', `${collection('kim')}/${b.kim}`, { notes: 'x' }],
      ['GET', `${collection('kim')}?filters[slug][$eq]=${b.slug}`],
      ['GET', '/content-manager/homepage/recent-documents?action=update'],
    ];
    for (const [method, address, body] of attempts) {
      const response = await a.officer.ask(method, address, body);
      const text = await response.text();
      expect(response.status, `${method} ${address} ${text}`).toBeLessThan(500);
      expect(text, address).not.toContain(secret);
      expect(text, address).not.toContain(`"${b.slug}"`);
      if (method !== 'GET' && !address.endsWith('bulkFindForValidation')) {
        expect(response.status, `${method} ${address}`).toBeGreaterThanOrEqual(400);
      }
    }
    expect([await stateOf(theirs), await stateOf(shown)]).toEqual(before);
    expect(await kimOf(own)).toEqual([a.kim]);
  });

  it('learns from an address nothing about whether it exists', async () => {
    const { a } = given;
    const answer = async (id: string) =>
      (await a.officer.ask('PUT', `${collection('post')}/${id}`, { title: 'x' })).status;
    expect(await answer(theirs)).toBe(await answer('tidakadasamasekali'));
  });

  it('finds in pickers only the KIM of the own regency', async () => {
    const { a, b } = given;
    for (const address of [
      '/content-manager/relations/api::post.post/kim',
      '/content-manager/relations/api::event.event/kim',
      '/content-manager/relations/part.audience/kims',
    ]) {
      const text = await (await a.officer.ask('GET', `${address}?pageSize=100`)).text();
      expect(text, address).toContain(a.kim);
      expect(text, address).not.toContain(b.kim);
    }
    const creators = await a.officer.ask(
      'GET',
      '/content-manager/relations/api::post.post/createdBy',
    );
    expect(creators.status).toBe(403);
  });

  it('H5, H6: deletes no file of another, alone, in bulk or with a folder', async () => {
    const { a, b, world } = given;
    const upload = async (officer: typeof a.officer, colour: string) =>
      (
        (await (await officer.upload(await photo(colour), 'f.jpg', 'image/jpeg')).json()) as {
          id: number;
        }[]
      )[0]!.id;
    const [own, foreign] = [await upload(a.officer, '#a0a0a1'), await upload(b.officer, '#a0a0a2')];
    const bulk = (body: object) => a.officer.ask('POST', '/upload/actions/bulk-delete', body);
    expect((await bulk({ fileIds: [foreign] })).status).toBe(403);
    expect((await bulk({ fileIds: [own, foreign] })).status).toBe(403);
    expect((await bulk({ fileIds: [String(foreign)] })).status).toBe(403);
    expect((await bulk({ folderIds: [1] })).status).toBe(403);
    expect((await a.officer.ask('DELETE', `/upload/files/${foreign}`)).status).toBe(403);
    expect((await a.officer.ask('GET', `/upload/files/${foreign}`)).status).toBe(403);
    expect(
      (await a.officer.ask('PUT', `/upload/files/${foreign}`, { fileInfo: { name: 'x' } })).status,
    ).toBe(403);
    const updates = [{ id: foreign, fileInfo: { name: 'x', alternativeText: 'x', caption: 'x' } }];
    expect(
      (await a.officer.ask('POST', '/upload/actions/bulk-update', { updates })).status,
    ).toBeGreaterThanOrEqual(400);
    const list = (await (await a.officer.ask('GET', '/upload/files?pageSize=100')).json()) as {
      results: { id: number }[];
    };
    expect(list.results.map(({ id }) => id)).toContain(own);
    expect(list.results.map(({ id }) => id)).not.toContain(foreign);
    const files = world.cms.strapi.db.query('plugin::upload.file');
    expect(await files.count({ where: { id: { $in: [own, foreign] } } })).toBe(2);
    expect((await bulk({ fileIds: [own] })).status).toBe(200);
    expect(await files.count({ where: { id: own } })).toBe(0);
  });

  it('finds photos that KIM of the own region show, never those of a draft or of another region', async () => {
    const { a, b, province, world } = given;
    const shown = async (kim: string, state: 'keep' | 'send', background: string) => {
      const { phone } = await joinAs(world.cms, kim, 'editor');
      const stored = await phone.ask('POST', '/photos', {
        body: photoForm(await photo(background)),
      });
      const hash = stored.body['hash'] as string;
      const photos = [{ hash, alt: 'Warga', caption: '', credit: '' }];
      await write(phone, postContent({ photos }), state);
      return hash;
    };
    const near = await shown(a.kim, 'send', '#b01010');
    const draft = await shown(a.kim, 'keep', '#10b010');
    const far = await shown(b.kim, 'send', '#1010b0');
    const list = await (await a.officer.ask('GET', '/upload/files?pageSize=100')).text();
    expect(list).toContain(near);
    expect(list).not.toContain(draft);
    expect(list).not.toContain(far);
    const all = await (await province.ask('GET', '/upload/files?pageSize=100')).text();
    expect(all).toContain(near);
    expect(all).toContain(far);
    expect(all).not.toContain(draft);
    const files = world.cms.strapi.db.query('plugin::upload.file');
    const { id } = (await files.findOne({ where: { hash: near } })) as { id: number };
    expect((await a.officer.ask('GET', `/upload/files/${id}`)).status).toBe(200);
    expect((await b.officer.ask('GET', `/upload/files/${id}`)).status).toBe(403);
    expect((await a.officer.ask('DELETE', `/upload/files/${id}`)).status).toBe(403);
  });

  it('shows no file of another regency in an own item', async () => {
    const { a, b, world } = given;
    const [file] = (await (
      await b.officer.upload(await photo('#a0a0a3'), 'sk.jpg', 'image/jpeg')
    ).json()) as { id: number }[];
    const data = { ...world.post(a.kim), kim: connect(a.kim), cover: { file: file!.id, alt: 'x' } };
    const response = await a.officer.ask('POST', collection('post'), data);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(refusals['file-foreign']);
  });

  it('H7: finds no folder, and makes none', async () => {
    const { a } = given;
    const folders = (await (await a.officer.ask('GET', '/upload/folders')).json()) as {
      data: unknown[];
    };
    expect(folders.data).toEqual([]);
    expect(
      (await a.officer.ask('POST', '/upload/folders', { name: 'x' })).status,
    ).toBeGreaterThanOrEqual(404);
  });

  it('H8: asks in vain whether an address is taken', async () => {
    const { a, b } = given;
    const body = { contentTypeUID: 'api::kim.kim', field: 'slug', value: b.slug };
    for (const way of ['check-availability', 'generate']) {
      const response = await a.officer.ask('POST', `/content-manager/uid/${way}`, body);
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
  });
});
