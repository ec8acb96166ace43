import { beforeAll, describe, expect, it } from 'vitest';
import { refusals } from '../src/words/refusals.ts';
import { signIn } from './kit/panel.ts';
import { publicationOf } from './kit/publication.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let kim: string;
let officer: Awaited<ReturnType<typeof signIn>>;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('panel-satu');
  officer = await signIn(world.cms, 'regency');
});

const collection = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;

async function create(type: string, data: object): Promise<string> {
  const response = await officer.ask('POST', collection(type), data);
  expect(response.status).toBe(201);
  return ((await response.json()) as { data: { documentId: string } }).data.documentId;
}

const publish = (type: string, id: string, data: object = {}) =>
  officer.ask('POST', `${collection(type)}/${id}/actions/publish`, data);

const connect = (...ids: string[]) => ({ connect: ids.map((documentId) => ({ documentId })) });

/** An announcement in the shape in which the panel sends its form. */
const form = (more: object = {}) => ({
  title: 'Dari panel',
  slug: '',
  issuer: connect(world.agency),
  audience: { everyone: false, regions: connect(world.region), kinds: null, kims: connect() },
  urgency: 'routine',
  pinned: false,
  body: 'Isi.',
  ...more,
});

describe('an officer in the panel', () => {
  it('saves and publishes an announcement with the form’s own shapes', async () => {
    const id = await create('announcement', form());
    expect((await publish('announcement', id, form())).status).toBe(200);
    const { announcements } = await publicationOf(world.cms).network();
    expect(announcements.find((item) => item.id === id)?.audience.regions).toEqual([
      world.regionCode,
    ]);
  });

  it('reads the sentence of a refusal, at its field', async () => {
    const audience = { everyone: false, regions: connect(), kims: connect() };
    const id = await create('announcement', form({ audience }));
    const response = await publish('announcement', id, form({ audience }));
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as {
      error: { name: string; message: string; details: { errors: { path: string[] }[] } };
    };
    expect(error).toMatchObject({
      name: 'ValidationError',
      message: refusals['audience-empty'],
      details: { errors: [{ path: ['audience'] }] },
    });
  });

  it('names a region that does not exist in vain, in every shape', async () => {
    for (const regions of [connect('tidak-ada'), { set: [{ documentId: 'tidak-ada' }] }]) {
      const response = await officer.ask(
        'POST',
        collection('announcement'),
        form({ audience: { everyone: false, regions, kims: connect() } }),
      );
      expect(response.status).toBe(400);
      expect(await response.text()).toContain(refusals['reference-unknown']);
    }
  });

  it('cannot forge the moment of publication', async () => {
    const id = await create('announcement', form({ issuedAt: '2001-01-01T00:00:00.000Z' }));
    await publish('announcement', id, form({ issuedAt: '2001-01-01T00:00:00.000Z' }));
    const live = await world.documents.live('announcement', id);
    expect(String(live?.['issuedAt'])).not.toContain('2001');
  });

  it('changes nothing by saving what it read: what is published stays as it is', async () => {
    const id = await create('post', world.post(kim));
    await publish('post', id);
    const before = await world.documents.draft('post', id);
    const read = await officer.ask('GET', `${collection('post')}/${id}`);
    const { data } = (await read.json()) as { data: object };
    for (const form of [data, {}, { title: before?.['title'] }]) {
      const { kim: _owner, ...sent } = form as { kim?: unknown };
      void _owner;
      expect((await officer.ask('PUT', `${collection('post')}/${id}`, sent)).status).toBe(200);
      expect(await world.documents.draft('post', id)).toEqual(before);
    }
    const again = await officer.ask('GET', `${collection('post')}/${id}`);
    expect((await again.json()) as object).toMatchObject({ data: { status: 'published' } });
  });

  it('publishes many at once, or none when one of them may not be published', async () => {
    const api = publicationOf(world.cms);
    const drafts: string[] = [];
    for (let n = 0; n < 10; n++) {
      drafts.push(await create('post', world.post(kim)));
    }
    const bulk = (documentIds: string[]) =>
      officer.ask('POST', `${collection('post')}/actions/bulkPublish`, { documentIds });
    const before = await api.revision();
    expect((await bulk(drafts)).status).toBe(200);
    expect(await api.revision()).toBe(before + 10);

    const bad = await create('post', world.post(kim, { source: null }));
    const good = await create('post', world.post(kim));
    expect((await bulk([good, bad])).status).toBe(400);
    expect(await api.revision()).toBe(before + 10);
    expect(await world.documents.live('post', good)).toBeNull();
  });

  it('takes back and puts out again, and every site is told; what is live is not deleted', async () => {
    const id = await create('announcement', form());
    await publish('announcement', id, form());
    const decide = async (step: string, body: object = {}) =>
      (await officer.ask('POST', `/desk/items/announcement/${id}/${step}`, body)).status;
    const remove = async () =>
      (await officer.ask('DELETE', `${collection('announcement')}/${id}`)).status;
    const reason = async () =>
      (await publicationOf(world.cms).network()).removed.find((stone) => stone.id === id)?.reason;
    expect(await decide('withdraw')).toBe(400);
    expect(await decide('withdraw', { reason: '  ' })).toBe(400);
    expect(await reason()).toBeUndefined();
    expect(await decide('withdraw', { reason: 'Jadwal batal.' })).toBe(204);
    expect(await reason()).toBe('withdrawn');
    expect(await decide('withdraw', { reason: 'Sekali lagi.' })).toBe(403);
    expect(await decide('restore')).toBe(204);
    expect(await reason()).toBe('withdrawn');
    await publish('announcement', id, form());
    expect(await reason()).toBeUndefined();
    expect(await remove()).toBe(403);
    expect(await world.documents.live('announcement', id)).not.toBeNull();
    await decide('withdraw', { reason: 'Jadwal batal.' });
    expect(await remove()).toBe(403);
    await decide('restore');
    expect(await remove()).toBe(200);
    expect(await reason()).toBe('withdrawn');
  });

  it('opens again only what was withdrawn, and leaves everything else as it was', async () => {
    const id = await create('announcement', form());
    await publish('announcement', id, form());
    const rows = () =>
      world.cms.strapi.db
        .query('api::announcement.announcement')
        .findMany({ where: { documentId: id }, orderBy: { id: 'asc' } });
    const before = await rows();
    const restore = `/desk/items/announcement/${id}/restore`;
    expect((await officer.ask('POST', restore, {})).status).toBe(403);
    expect(await rows()).toEqual(before);
  });

  it('has no other way to take back what is published', async () => {
    const id = await create('announcement', form());
    await publish('announcement', id, form());
    for (const path of [`${id}/actions/unpublish`, 'actions/bulkUnpublish']) {
      const body = { documentIds: [id] };
      const { status } = await officer.ask('POST', `${collection('announcement')}/${path}`, body);
      expect([404, 405]).toContain(status);
    }
    const unexplained = { withdrawnAt: '2026-11-21T10:00:00.000Z' };
    const address = `${collection('announcement')}/${id}`;
    expect((await officer.ask('PUT', address, unexplained)).status).toBe(400);
    const network = await publicationOf(world.cms).network();
    expect(network.announcements.map((one) => one.id)).toContain(id);
  });

  it('of a regency touches no account, no setting, no region and deletes no KIM', async () => {
    const forbidden: [string, string][] = [
      ['GET', '/admin/users'],
      ['GET', '/admin/api-tokens'],
      ['GET', '/content-manager/single-types/api::setting.setting'],
      ['POST', collection('region')],
      ['POST', collection('agency')],
      ['GET', '/content-manager/collection-types/api::publication.change'],
      ['GET', '/content-manager/collection-types/api::publication.revision'],
    ];
    for (const [method, address] of forbidden) {
      const body = method === 'POST' ? {} : undefined;
      const { status } = await officer.ask(method, address, body);
      expect([403, 404], address).toContain(status);
    }
    const had = await officer.ask('DELETE', `${collection('kim')}/${kim}`);
    expect(await had.text()).toContain(refusals['kim-had-site']);
  });

  it('is nobody with a wrong password, and with the old one after a reset', async () => {
    const signInWith = (password: string) =>
      fetch(`${world.cms.url}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: officer.email, password }),
      });
    expect((await signInWith('salah')).status).toBe(400);
    const fresh = await world.cms.resetPassword(officer.email.toUpperCase());
    expect((await signInWith(officer.password)).status).toBe(400);
    expect((await signInWith(fresh)).status).toBe(200);
    expect((await officer.ask('GET', '/admin/users/me')).status).toBe(401);
  });

  it('has one account per e-mail, and a reset names one that does not exist', async () => {
    const again = world.cms.createOfficer({
      email: officer.email,
      name: 'Lain',
      role: 'province',
      region: '62',
    });
    await expect(again).rejects.toThrow('already an officer');
    await expect(world.cms.resetPassword('tidak@contoh.id')).rejects.toThrow('no officer');
  });
});

describe('the forms of the panel', () => {
  it('carry our words and columns after a boot', async () => {
    const province = await signIn(world.cms, 'province');
    const response = await province.ask(
      'GET',
      '/content-manager/content-types/api::post.post/configuration',
    );
    const { data } = (await response.json()) as {
      data: {
        contentType: {
          layouts: { list: string[] };
          metadatas: Record<string, { edit: { label: string; mainField?: string } }>;
        };
      };
    };
    const { layouts, metadatas } = data.contentType;
    expect(layouts.list).toEqual(['title', 'kim', 'category', 'updatedAt', 'withdrawnAt']);
    expect(metadatas['source']?.edit.label).toBe('Dari mana kabar ini');
    expect(metadatas['kim']?.edit.mainField).toBe('name');
  });
});
