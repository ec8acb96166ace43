import type { UID } from '@strapi/strapi';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../src/database/rows.ts';
import type { BroadcastPage, Desk } from '../src/desk/views.ts';
import { refusals } from '../src/words/refusals.ts';
import { signIn } from './kit/panel.ts';
import { publicationOf } from './kit/publication.ts';
import { makeWorld, type World } from './kit/world.ts';

const DAY = 86_400_000;
let world: World;
let officer: Awaited<ReturnType<typeof signIn>>;
let province: typeof officer;

/** A regency with one village, known to no other test. */
async function makeRegency(code: string, name: string): Promise<string> {
  await world.documents.create('region', { code, name });
  const village = { code: `${code}.01.1001`, name: `Desa ${name}` };
  return (await world.documents.create('region', village)).documentId;
}

/** Publishes a post as if it had first appeared that many days ago. */
async function postedDaysAgo(kim: string, days: number): Promise<string> {
  const { documentId } = await world.documents.create('post', world.post(kim), 'published');
  const issuedAt = new Date(Date.now() - days * DAY);
  await world.cms.strapi.db
    .query('api::post.post')
    .updateMany({ where: { documentId }, data: { issuedAt } });
  return documentId;
}

async function idOf(uid: UID.ContentType, where: object): Promise<string> {
  const row = await rowsOf<{ documentId: string }>(world.cms.strapi, uid).findOne({ where });
  return row!.documentId;
}

const deskOf = async (who: typeof officer): Promise<Desk> =>
  (await (await who.ask('GET', '/desk/home')).json()) as Desk;

beforeAll(async () => {
  world = await makeWorld();
  const here = await makeRegency('62.81', 'Kabupaten Meja');
  const there = await makeRegency('62.82', 'Kabupaten Kursi');
  const kim = (slug: string, more: object) => world.makeKim(slug, { region: here, ...more });
  await postedDaysAgo(await kim('meja-aktif', {}), 3);
  await postedDaysAgo(await kim('meja-mulai-sepi', { coordinatorPhone: '0811-1000-001' }), 20);
  await postedDaysAgo(await kim('meja-sepi', {}), 45);
  const withdrawn = await postedDaysAgo(await kim('meja-belum', {}), 1);
  const withdrawal = { withdrawnAt: new Date().toISOString(), withdrawnReason: 'Keliru.' };
  await world.documents.update('post', withdrawn, withdrawal);
  await kim('meja-usul', { kimStatus: 'proposed' });
  await postedDaysAgo(await world.makeKim('kursi-satu', { region: there }), 2);
  officer = await signIn(world.cms, 'regency', '62.81');
  province = await signIn(world.cms, 'province');
});

describe('the desk of an officer of a regency', () => {
  it('counts the running KIM of that regency by the activity rule, and no other KIM', async () => {
    const { area, tally, regencies, statuses, target } = await deskOf(officer);
    expect(area).toEqual({ code: '62.81', name: 'Kabupaten Meja' });
    expect(tally).toEqual({ active: 1, fading: 1, silent: 1, 'not-started': 1, of: 4 });
    expect(regencies).toEqual([{ code: '62.81', name: 'Kabupaten Meja', tally }]);
    expect(statuses).toEqual({ active: 4, proposed: 1 });
    expect(target).toBe(80);
  });

  it('names the KIM to talk to, about to fall silent first, with a message that is ready', async () => {
    const { quiet } = await deskOf(officer);
    expect(quiet.map(({ name, activity, days }) => [name, activity, days])).toEqual([
      ['KIM meja-mulai-sepi', 'fading', 20],
      ['KIM meja-sepi', 'silent', 45],
      ['KIM meja-belum', 'not-started', null],
    ]);
    expect(quiet[0]).toMatchObject({ hasNumber: true });
    expect(quiet[0]!.whatsapp).toMatch(/^https:\/\/wa\.me\/628111000001\?text=Halo%2C%20pengurus/);
    expect(quiet[1]).toMatchObject({ hasNumber: false });
  });

  it('moves a KIM to the active ones once it publishes again', async () => {
    const days = (await deskOf(officer)).tally;
    const id = await postedDaysAgo(await idOf('api::kim.kim', { slug: 'meja-sepi' }), 0);
    expect((await deskOf(officer)).tally).toMatchObject({
      active: days.active + 1,
      silent: days.silent - 1,
    });
    await world.documents.remove('post', id);
  });

  it('follows an announcement until every one of its sites has told that it serves it', async () => {
    const audience = { regions: [await idOf('api::region.region', { code: '62.81' })] };
    const { documentId: id } = await world.documents.create(
      'announcement',
      world.announcement({ title: 'Ke Meja', audience }),
      'published',
    );
    const api = publicationOf(world.cms);
    const broadcast = async () => (await deskOf(officer)).broadcasts.find((each) => each.id === id);
    const tell = async (slugs: string[]) => {
      const servedAt = new Date().toISOString();
      const revision = await api.revision();
      const receipts = slugs.map((slug) => ({
        ...{ site: slug, revision, release: 'r1', servedAt, pages: 9, bytes: 900 },
      }));
      await api.ask('/receipts', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ contract: 1, receipts }),
      });
    };
    expect(await broadcast()).toMatchObject({ state: 'spreading', served: 0, reached: 4 });
    await tell(['meja-aktif', 'meja-sepi', 'meja-belum', 'kursi-satu']);
    expect(await broadcast()).toMatchObject({
      state: 'spreading',
      served: 3,
      missing: ['KIM meja-mulai-sepi'],
    });
    await tell(['meja-mulai-sepi']);
    expect(await broadcast()).toMatchObject({ state: 'served', served: 4, reached: 4 });

    await world.documents.update('announcement', id, { body: 'Jam berubah.' }, 'published');
    expect(await broadcast()).toMatchObject({ state: 'spreading', served: 0 });
    const withdrawal = { withdrawnAt: new Date().toISOString(), withdrawnReason: 'Batal.' };
    await world.documents.update('announcement', id, withdrawal);
    expect(await broadcast()).toBeUndefined();
  });

  it('opens an announcement of another office as it is published, never its working copy', async () => {
    const audience = { regions: [await idOf('api::region.region', { code: '62.81' })] };
    const { documentId: id } = await world.documents.create(
      'announcement',
      world.announcement({ title: 'Dari Provinsi', audience, body: 'Satu.\n\nDua.' }),
      'published',
    );
    await world.documents.update('announcement', id, { body: 'Rahasia yang belum jadi.' });
    const response = await officer.ask('GET', `/desk/broadcasts/${id}`);
    expect(response.status).toBe(200);
    const page = (await response.json()) as BroadcastPage;
    expect(page).toMatchObject({ title: 'Dari Provinsi', html: '<p>Satu.</p>\n<p>Dua.</p>' });
    expect(page).toMatchObject({ isOwn: false });
    expect(page.sites).toHaveLength(4);
    const own = (await (await province.ask('GET', `/desk/broadcasts/${id}`)).json()) as object;
    expect(own).toMatchObject({ isOwn: true });
    expect(
      (
        await officer.ask(
          'GET',
          `/content-manager/collection-types/api::announcement.announcement/${id}`,
        )
      ).status,
    ).toBe(404);

    const reader = await signIn(world.cms, 'reviewer', '62.81');
    expect((await reader.ask('GET', `/desk/broadcasts/${id}`)).status).toBe(403);
    const soon = {
      ...world.announcement({ title: 'Nanti', audience }),
      showFrom: '2099-01-01T00:00:00.000Z',
    };
    const { documentId: later } = await world.documents.create('announcement', soon, 'published');
    expect((await officer.ask('GET', `/desk/broadcasts/${later}`)).status).toBe(404);
    expect((await officer.ask('GET', '/desk/broadcasts/tidak-ada')).status).toBe(404);
  });

  it('says nothing of announcements that reach only other regencies', async () => {
    const audience = { regions: [await idOf('api::region.region', { code: '62.82' })] };
    await world.documents.create(
      'announcement',
      world.announcement({ title: 'Ke Kursi', audience }),
      'published',
    );
    expect((await deskOf(officer)).broadcasts.map(({ title }) => title)).not.toContain('Ke Kursi');
    expect((await deskOf(province)).broadcasts.map(({ title }) => title)).toContain('Ke Kursi');
  });
});

describe('the desk of the province', () => {
  it('shows every regency by itself', async () => {
    const { regencies } = await deskOf(province);
    expect(regencies.find(({ code }) => code === '62.82')).toMatchObject({
      name: 'Kabupaten Kursi',
      tally: { active: 1, of: 1 },
    });
    expect(regencies.find(({ code }) => code === '62.81')?.tally.of).toBe(4);
  });
});

describe('the addresses of the desk', () => {
  const addresses = ['/desk/home', '/desk/report', '/desk/report.csv', '/desk/kims/x/decree'];

  it.each(addresses)('%s is closed to who is not signed in to the panel', async (address) => {
    expect((await fetch(`${world.cms.url}${address}`)).status).toBe(401);
    const authorization = `Bearer ${world.cms.publicationToken}`;
    const withToken = await fetch(`${world.cms.url}${address}`, { headers: { authorization } });
    expect(withToken.status).toBe(401);
  });

  it.each(addresses)('%s refuses an officer without a region, with a sentence', async (address) => {
    const lost = await signIn(world.cms, 'regency', '62.99');
    const response = await lost.ask('GET', address);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(refusals['area-unknown']);
  });
});
