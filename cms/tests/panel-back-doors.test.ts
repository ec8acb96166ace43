import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusals } from '../src/words/refusals.ts';
import { signIn } from './kit/panel.ts';
import { photo } from './kit/pictures.ts';
import { collection, connect, idOf, makeRegencies, type TwoRegencies } from './kit/regencies.ts';

// Stock actions of the panel that ask nobody, and accounts without a post.
let given: TwoRegencies;
let reviewer: TwoRegencies['province'];

beforeAll(async () => {
  given = await makeRegencies();
  reviewer = await signIn(given.world.cms, 'reviewer', given.a.code);
});

const left: [type: 'post' | 'event', documentId: string][] = [];

// Other files count what waits in these regencies.
afterAll(async () => {
  for (const [type, documentId] of left) {
    await given.world.cms.strapi.db
      .query(`api::${type}.${type}`)
      .updateMany({ where: { documentId }, data: { state: 'draft' } });
  }
});

/** An item as the authoring API leaves it, in this state. */
async function written(type: 'post' | 'event', state: string, kim: string): Promise<string> {
  const { documents, cms, ...world } = given.world;
  const data = type === 'post' ? world.post(kim) : world.event({ kim });
  const { documentId } = await documents.create(type, { ...data, writer: 'member:tes' });
  await cms.strapi.db
    .query(`api::${type}.${type}`)
    .updateMany({ where: { documentId }, data: { state } });
  left.push([type, documentId]);
  return documentId;
}

describe('the relations of a document', () => {
  it('are hidden with the draft that was never handed in', async () => {
    const { a } = given;
    const hidden = await written('post', 'draft', a.kim);
    const shown = await written('post', 'submitted', a.kim);
    const relations = (id: string) =>
      a.officer.ask('GET', `/content-manager/relations/api::post.post/${id}/kim`);
    expect((await relations(shown)).status).toBe(200);
    expect((await relations(hidden)).status).toBe(404);
    expect((await relations('tidakadasamasekali')).status).toBe(404);
  });

  it('are hidden with the audience of another office’s announcement, whatever number is tried', async () => {
    const { a, b, world } = given;
    const audience = { everyone: false, regions: connect(b.region), kims: connect(b.kim) };
    const id = await idOf(
      await b.officer.ask('POST', collection('announcement'), {
        ...{ title: 'Rencana', body: 'Isi.', slug: '', issuer: connect(b.agency) },
        audience: { ...audience, kinds: null },
      }),
    );
    const row = (await world.cms.strapi.db
      .query('api::announcement.announcement')
      .findOne({ where: { documentId: id }, populate: ['audience'] })) as {
      audience: { id: number };
    };
    for (const field of ['kims', 'regions']) {
      const address = `/content-manager/relations/part.audience/${row.audience.id}/${field}`;
      const refused = await a.officer.ask('GET', address);
      expect(refused.status).toBe(404);
      expect(await refused.text()).not.toContain(b.kim);
      expect((await b.officer.ask('GET', address)).status).toBe(200);
      expect((await a.officer.ask('GET', address.replace(/\d+/, '987654'))).status).toBe(404);
    }
  });

  it('can be chosen for a document that is new', async () => {
    const { a } = given;
    for (const field of ['api::kim.kim/region', 'part.audience/regions']) {
      const address = `/content-manager/relations/${field}?id=&status=draft&pageSize=10&page=1&_q=`;
      const response = await a.officer.ask('GET', address);
      expect(response.status, field).toBe(200);
      const { results } = (await response.json()) as { results: unknown[] };
      expect(results, field).not.toEqual([]);
    }
  });

  it('of what a role may not read are refused, not failed at', async () => {
    for (const address of ['api::announcement.announcement/issuer', 'admin::user/roles']) {
      const response = await reviewer.ask('GET', `/content-manager/relations/${address}`);
      expect(response.status, address).toBe(403);
    }
  });

  it('are counted of nothing that is out of reach', async () => {
    const { a, b, province } = given;
    const [theirs, hidden, own] = [
      await written('post', 'submitted', b.kim),
      await written('post', 'draft', a.kim),
      await written('post', 'submitted', a.kim),
    ];
    const count = (...ids: string[]) =>
      a.officer.ask(
        'GET',
        `${collection('post')}/actions/countManyEntriesDraftRelations?${ids.map((id, at) => `documentIds[${at}]=${id}`).join('&')}`,
      );
    expect((await count(own)).status).toBe(200);
    for (const id of [theirs, hidden, 'tidakadasamasekali']) {
      expect((await count(id)).status).toBe(404);
      expect((await count(own, id)).status).toBe(404);
    }
    const one = await province.ask(
      'GET',
      `${collection('post')}/${hidden}/actions/countDraftRelations`,
    );
    expect(one.status).toBe(404);
  });
});

describe('what was withdrawn', () => {
  it('is seen by officers and changed by none, whatever kind it is', async () => {
    const { a } = given;
    const id = await written('event', 'withdrawn', a.kim);
    const address = `${collection('event')}/${id}`;
    expect((await a.officer.ask('GET', address)).status).toBe(200);
    for (const [method, path] of [
      ['PUT', ''],
      ['DELETE', ''],
      ['POST', '/actions/publish'],
    ] as const) {
      const response = await a.officer.ask(method, `${address}${path}`, { title: 'Lain' });
      expect([403, 404], `${method} ${path}`).toContain(response.status);
    }
    expect(await given.world.documents.draft('event', id)).toMatchObject({ state: 'withdrawn' });
  });
});

describe('a reviewer', () => {
  it('reads what KIM hand in, and nothing of what offices share among themselves', async () => {
    const { a, world } = given;
    const shared = await idOf(
      await a.officer.ask('POST', collection('event'), {
        ...{ ...world.event(), slug: '' },
        audience: { everyone: false, regions: connect(a.region), kinds: null, kims: connect() },
      }),
    );
    const own = await written('event', 'submitted', a.kim);
    const list = await (await reviewer.ask('GET', `${collection('event')}?pageSize=100`)).text();
    expect(list).toContain(own);
    expect(list).not.toContain(shared);
    expect((await reviewer.ask('GET', `${collection('event')}/${shared}`)).status).toBe(404);
  });
});

describe('an account that lost its post', () => {
  it('reads no audit, adds no file and picks nothing, whatever role it still has', async () => {
    const { strapi } = given.world.cms;
    const former = await signIn(given.world.cms, 'province');
    await strapi.db
      .query('api::officer.officer-post')
      .deleteMany({ where: { officer: { email: former.email } } });
    const audit = '/content-manager/collection-types/api::audit.audit-entry';
    const [first] = (await strapi.db
      .query('api::audit.audit-entry')
      .findMany({ limit: 1 })) as unknown as { documentId: string }[];
    for (const address of [audit, `${audit}/${first!.documentId}`, '/audit/sheet.csv']) {
      const response = await former.ask('GET', address);
      expect(response.status, address).toBeGreaterThanOrEqual(400);
      expect(await response.text(), address).not.toContain('sequence');
    }
    const before = await strapi.db.query('plugin::upload.file').count();
    const upload = await former.upload(await photo('#b1b2b3'), 'a.jpg', 'image/jpeg');
    expect(upload.status).toBe(403);
    expect(await strapi.db.query('plugin::upload.file').count()).toBe(before);
    const picker = await former.ask('GET', '/content-manager/relations/part.audience/regions');
    expect(picker.status).toBe(403);
  });

  it('writes nothing into the records of the system, not even as super admin', async () => {
    const { strapi } = given.world.cms;
    const officer = await signIn(given.world.cms, 'province');
    const role = (await strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-super-admin' } })) as { id: number };
    await strapi.db
      .query('admin::user')
      .update({ where: { email: officer.email }, data: { roles: [role.id] } });
    const audit = '/content-manager/collection-types/api::audit.audit-entry';
    const before = await strapi.db.query('api::audit.audit-entry').count();
    const forged = { sequence: 999_999, at: '2026-01-01T00:00:00.000Z', actor: 'x', action: 'x' };
    const response = await officer.ask('POST', audit, {
      ...{ ...forged, type: 'post', subject: 'x', previous: 'x', hash: 'x'.repeat(64) },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(refusals['audit-stays']);
    expect(await strapi.db.query('api::audit.audit-entry').count()).toBe(before);
  });
});
