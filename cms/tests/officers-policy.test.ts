import { beforeAll, describe, expect, it } from 'vitest';
import { refusals, type Reason } from '../src/words/refusals.ts';
import { signIn } from './kit/panel.ts';
import { collection, connect, idOf, makeRegencies, type TwoRegencies } from './kit/regencies.ts';

type Officer = TwoRegencies['province'];

let given: TwoRegencies;
let reviewer: Officer;

beforeAll(async () => {
  given = await makeRegencies();
  reviewer = await signIn(given.world.cms, 'reviewer', given.a.code);
});

async function expectPanelRefusal(response: Response, status: number, reason: Reason) {
  const text = await response.text();
  expect(response.status, text).toBe(status);
  expect((JSON.parse(text) as { error: { message: string } }).error.message).toBe(refusals[reason]);
}

const audience = (more: object) => ({
  ...{ everyone: false, regions: connect(), kinds: null, kims: connect() },
  ...more,
});
const announce = (officer: Officer, agency: string, more: object) =>
  officer.ask('POST', collection('announcement'), {
    ...{ title: 'Pengumuman wilayah', body: 'Isi.', slug: '', issuer: connect(agency) },
    audience: audience(more),
  });

describe('an officer of a regency addresses', () => {
  it('the own regency and its KIM', async () => {
    const { a } = given;
    for (const to of [{ regions: connect(a.region) }, { kims: connect(a.kim) }]) {
      const response = await announce(a.officer, a.agency, to);
      expect(response.status).toBe(201);
      const id = await idOf(response);
      const publish = await a.officer.ask(
        'POST',
        `${collection('announcement')}/${id}/actions/publish`,
        {},
      );
      expect(publish.status).toBe(200);
    }
  });

  it('nobody else: not all, no kind, no other region, no other KIM, in no shape', async () => {
    const { a, b } = given;
    const refused: [object, Reason][] = [
      [{ everyone: true }, 'address-everyone'],
      [{ kinds: ['farmers'] }, 'address-kinds'],
      [{ regions: connect(b.region) }, 'address-outside-region'],
      [{ regions: connect(a.region, b.region) }, 'address-outside-region'],
      [{ regions: { set: [{ documentId: b.region }] } }, 'address-outside-region'],
      [{ kims: connect(b.kim) }, 'address-outside-region'],
      [
        { regions: connect(a.region), kims: { set: [{ documentId: b.kim }] } },
        'address-outside-region',
      ],
    ];
    for (const [to, reason] of refused) {
      await expectPanelRefusal(await announce(a.officer, a.agency, to), 400, reason);
    }
  });

  it('nobody more by an update, or with the publication', async () => {
    const { a, b, world } = given;
    const id = await idOf(await announce(a.officer, a.agency, { regions: connect(a.region) }));
    const wider = { audience: audience({ regions: connect(a.region, b.region) }) };
    const address = `${collection('announcement')}/${id}`;
    await expectPanelRefusal(
      await a.officer.ask('PUT', address, wider),
      400,
      'address-outside-region',
    );
    const publish = await a.officer.ask('POST', `${address}/actions/publish`, wider);
    await expectPanelRefusal(publish, 400, 'address-outside-region');
    expect(await world.documents.live('announcement', id)).toBeNull();
  });

  it('in the name of no office but its own', async () => {
    const { a, b, world } = given;
    const response = await announce(a.officer, b.agency, { regions: connect(a.region) });
    await expectPanelRefusal(response, 403, 'authority-outside');
    const id = await idOf(await announce(a.officer, a.agency, { regions: connect(a.region) }));
    const moved = { issuer: connect(b.agency) };
    const update = await a.officer.ask('PUT', `${collection('announcement')}/${id}`, moved);
    await expectPanelRefusal(update, 403, 'authority-outside');
    const { documentId } = await world.documents.create(
      'announcement',
      world.announcement(),
      'published',
    );
    const form = `${collection('announcement')}/${documentId}`;
    for (const [method, path] of [
      ['PUT', form],
      ['DELETE', form],
      ['POST', `/desk/items/announcement/${documentId}/withdraw`],
    ] as const) {
      const answer = await a.officer.ask(method, path, { reason: 'Keliru' });
      expect(answer.status).toBeGreaterThanOrEqual(403);
    }
  });

  it('by an event without a KIM the same, and shares it with colleagues of the office only', async () => {
    const { a, b, world } = given;
    const event = (to: object) => ({ ...world.event(), slug: '', audience: audience(to) });
    const created = await a.officer.ask(
      'POST',
      collection('event'),
      event({ regions: connect(a.region) }),
    );
    expect(created.status).toBe(201);
    const id = await idOf(created);
    const outside = await a.officer.ask('POST', collection('event'), event({ everyone: true }));
    await expectPanelRefusal(outside, 400, 'address-everyone');
    const colleague = await signIn(world.cms, 'regency', a.code);
    const rename = { title: 'Gotong royong pasar' };
    expect((await colleague.ask('PUT', `${collection('event')}/${id}`, rename)).status).toBe(200);
    expect((await b.officer.ask('PUT', `${collection('event')}/${id}`, rename)).status).toBe(404);
    const list = async (officer: Officer) =>
      (await officer.ask('GET', `${collection('event')}?pageSize=100`)).text();
    expect(await list(colleague)).toContain(id);
    expect(await list(b.officer)).not.toContain(id);
    expect((await b.officer.ask('GET', `${collection('event')}/${id}`)).status).toBe(404);
  });
});

describe('an officer of the province', () => {
  it('addresses all, changes every agency and the setting, but no region and no account', async () => {
    const { province, a, world } = given;
    expect((await announce(province, world.agency, { everyone: true })).status).toBe(201);
    expect(
      (await province.ask('PUT', `${collection('agency')}/${a.agency}`, { coachesKim: true }))
        .status,
    ).toBe(200);
    const setting = await province.ask(
      'PUT',
      '/content-manager/single-types/api::setting.setting',
      { silentDays: 30 },
    );
    expect(setting.status).toBe(200);
    expect(
      (await province.ask('PUT', `${collection('region')}/${a.region}`, { name: 'x' })).status,
    ).toBe(403);
    expect((await province.ask('GET', '/admin/users')).status).toBe(404);
    expect(
      (await a.officer.ask('PUT', `${collection('agency')}/${a.agency}`, { coachesKim: false }))
        .status,
    ).toBe(403);
  });
});

describe('a KIM', () => {
  const propose = (region: string, more: object = {}) => ({
    ...{ name: `KIM ${Math.random()}`, slug: `usul-${Math.random().toString(36).slice(2, 10)}` },
    ...{ region: connect(region), kind: 'territorial', kimStatus: 'proposed', accent: 'sungai' },
    ...{ decreeNumber: '1/SK/2026', memberCount: 9, ...more },
  });

  it('is proposed in the own region only, and starts as proposed', async () => {
    const { a, b } = given;
    const kims = collection('kim');
    expect((await a.officer.ask('POST', kims, propose(a.region))).status).toBe(201);
    await expectPanelRefusal(
      await a.officer.ask('POST', kims, propose(b.region)),
      403,
      'authority-outside',
    );
    await expectPanelRefusal(
      await a.officer.ask('POST', kims, propose(a.region, { kimStatus: 'active' })),
      403,
      'authority-kim-not-active',
    );
    const nowhere = { ...propose(a.region), region: null };
    expect((await a.officer.ask('POST', kims, nowhere)).status).toBe(403);
  });

  it('does not leave its regency by the hand of that regency, nor come into another', async () => {
    const { a, b } = given;
    const id = await idOf(await a.officer.ask('POST', collection('kim'), propose(a.region)));
    for (const region of [
      connect(b.region),
      { set: [{ documentId: b.region }] },
      { set: [] },
      null,
    ]) {
      expect((await a.officer.ask('PUT', `${collection('kim')}/${id}`, { region })).status).toBe(
        403,
      );
    }
    const taken = await b.officer.ask('PUT', `${collection('kim')}/${id}`, {
      region: connect(b.region),
    });
    expect(taken.status).toBeGreaterThanOrEqual(403);
  });

  it('is suspended by its regency, archived by the province alone', async () => {
    const { a, province, world } = given;
    const id = await world.makeKim(`arsip-${a.slug}`, { region: a.region });
    const to = (officer: Officer, kimStatus: string) =>
      officer.ask('PUT', `${collection('kim')}/${id}`, { kimStatus });
    expect((await to(a.officer, 'suspended')).status).toBe(200);
    await expectPanelRefusal(await to(a.officer, 'archived'), 403, 'authority-role');
    expect((await to(province, 'archived')).status).toBe(200);
  });
});

describe('what a member wrote', () => {
  const written = async (state: string, more: object = {}): Promise<string> => {
    const { a, world } = given;
    const data = { ...world.post(a.kim), state, writer: 'member:tes', ...more };
    const { documentId } = await world.documents.create('post', data);
    await world.cms.strapi.db
      .query('api::post.post')
      .updateMany({ where: { documentId }, data: { state } });
    return documentId;
  };
  const post = (id: string, path = '') => `${collection('post')}/${id}${path}`;

  it('is not the officers’ business before it is handed in', async () => {
    const { a, province } = given;
    const id = await written('draft', { title: 'Belum selesai' });
    for (const officer of [a.officer, province, reviewer]) {
      expect((await officer.ask('GET', post(id))).status).toBe(404);
      const list = await (await officer.ask('GET', `${collection('post')}?pageSize=100`)).text();
      expect(list).not.toContain(id);
    }
  });

  it('is published as it is by officer and reviewer once it waits, and never rewritten', async () => {
    const { a } = given;
    for (const officer of [a.officer, reviewer]) {
      const id = await written('submitted');
      expect((await officer.ask('GET', post(id))).status).toBe(200);
      const rewritten = await officer.ask('PUT', post(id), { title: 'Judul petugas' });
      expect(rewritten.status).toBe(403);
      const smuggled = await officer.ask('POST', post(id, '/actions/publish'), {
        title: 'Judul petugas',
      });
      const live = await given.world.documents.live('post', id);
      expect(live?.['title'] ?? null).not.toBe('Judul petugas');
      if (smuggled.status !== 200) {
        expect((await officer.ask('POST', post(id, '/actions/publish'), {})).status).toBe(200);
      }
    }
  });

  it('is not published while it is a draft or was returned', async () => {
    const { a } = given;
    for (const state of ['draft', 'returned']) {
      const id = await written(state);
      const publish = await a.officer.ask('POST', post(id, '/actions/publish'), {});
      expect(publish.status).toBeGreaterThanOrEqual(403);
      expect(await given.world.documents.live('post', id)).toBeNull();
    }
  });

  it('is withdrawn by an officer of its region, and by no reviewer', async () => {
    const { a, world } = given;
    const { documentId: id } = await world.documents.create('post', world.post(a.kim), 'published');
    await world.cms.strapi.db.query('api::post.post').updateMany({
      where: { documentId: id },
      data: { state: 'published', writer: 'member:tes' },
    });
    const withdraw = { withdrawnAt: '2026-11-21T00:00:00.000Z', withdrawnReason: 'Keliru' };
    expect((await reviewer.ask('PUT', post(id), withdraw)).status).toBe(403);
    expect((await a.officer.ask('PUT', post(id), { ...withdraw, title: 'Sekalian' })).status).toBe(
      403,
    );
    expect((await a.officer.ask('PUT', post(id), withdraw)).status).toBe(200);
  });
});

describe('an account without a post', () => {
  it('reads and writes no content, even as Strapi’s super admin', async () => {
    const { a, world } = given;
    const { strapi } = world.cms;
    const officer = await signIn(world.cms, 'province');
    const posts = strapi.db.query('api::officer.officer-post');
    const superAdmin = (await strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-super-admin' } })) as { id: number };
    await strapi.db
      .query('admin::user')
      .update({ where: { email: officer.email }, data: { roles: [superAdmin.id] } });
    await posts.deleteMany({ where: { officer: { email: officer.email } } });
    const list = (await (await officer.ask('GET', collection('kim'))).json()) as {
      results?: unknown[];
    };
    expect(list.results ?? []).toEqual([]);
    expect((await officer.ask('GET', `${collection('kim')}/${a.kim}`)).status).toBe(404);
    expect((await officer.ask('PUT', `${collection('kim')}/${a.kim}`, { notes: 'x' })).status).toBe(
      404,
    );
    expect((await officer.ask('GET', '/admin/admin-tokens')).status).toBe(404);
    expect(await strapi.db.query('admin::api-token').count()).toBe(0);
  });
});
