import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../src/desk/views.ts';
import { refusals } from '../src/words/refusals.ts';
import { signIn } from './kit/panel.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let officer: Awaited<ReturnType<typeof signIn>>;

/** Publishes an item as if it had first appeared at this instant. */
async function published(type: 'post' | 'event', data: object, issuedAt: string): Promise<void> {
  const { documentId } = await world.documents.create(type, { ...data }, 'published');
  await world.cms.strapi.db
    .query(type === 'post' ? 'api::post.post' : 'api::event.event')
    .updateMany({ where: { documentId }, data: { issuedAt: new Date(issuedAt) } });
}

const report = async (month: string): Promise<Report> =>
  (await (await officer.ask('GET', `/desk/report?month=${month}`)).json()) as Report;

beforeAll(async () => {
  world = await makeWorld();
  const { documents } = world;
  await documents.create('region', { code: '62.83', name: 'Kabupaten Lapor' });
  const village = { code: '62.83.01.1001', name: 'Desa Lapor' };
  const { documentId: region } = await documents.create('region', village);
  const kim = await world.makeKim('lapor-satu', { region, name: '=KIM "Lapor"' });
  await world.makeKim('lapor-dua', { region, name: 'KIM Ditunda', kimStatus: 'proposed' });
  // Both borders of September 2026 in WIB, and one item on either side.
  await published('post', world.post(kim), '2026-08-31T16:59:59.000Z');
  await published('post', world.post(kim), '2026-08-31T17:00:00.000Z');
  await published('post', world.post(kim), '2026-09-30T16:59:59.000Z');
  await published('event', world.event({ kim }), '2026-09-10T03:00:00.000Z');
  await published('post', world.post(kim), '2026-09-30T17:00:00.000Z');
  officer = await signIn(world.cms, 'regency', '62.83');
});

describe('the monthly report', () => {
  it('counts what appeared within the month of the zone, kind by kind', async () => {
    const { rows, monthName, tally } = await report('2026-09');
    expect(monthName).toBe('September 2026');
    expect(rows.map(({ name }) => name)).toEqual(['=KIM "Lapor"', 'KIM Ditunda']);
    expect(rows[0]).toMatchObject({
      regency: 'Kabupaten Lapor',
      status: 'Aktif',
      members: 12,
      posts: 2,
      galleries: 0,
      events: 1,
      lastItem: '30/09/2026',
      activity: 'active',
    });
    expect(tally).toMatchObject({ active: 1, of: 1 });
  });

  it('looks at a past month from its end, not from today', async () => {
    const august = await report('2026-08');
    expect(august.rows[0]).toMatchObject({ posts: 1, lastItem: '31/08/2026' });
    const july = await report('2026-07');
    expect(july.rows[0]).toMatchObject({ posts: 0, lastItem: null, activity: 'not-started' });
  });

  it('gives no activity to a KIM without a running site', async () => {
    expect((await report('2026-09')).rows[1]).toMatchObject({
      status: 'Diusulkan',
      activity: null,
    });
  });

  it('comes as a sheet for Excel in which no name becomes a formula', async () => {
    const response = await officer.ask('GET', '/desk/report.csv?month=2026-09');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="keaktifan-kim-62.83-2026-09.csv"',
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = bytes.toString('utf8').slice(1).split('\r\n');
    expect(lines[0]).toContain('Kabupaten/kota;KIM;Status;Anggota;Berita');
    expect(lines[1]).toBe(`Kabupaten Lapor;"'=KIM ""Lapor""";Aktif;12;2;0;1;3;30/09/2026;Aktif`);
    expect(lines).toHaveLength(4);
  });

  it.each(['2026-13', 'kemarin', '2026-09&month=2026-10'])(
    'refuses the month %s with a sentence',
    async (month) => {
      for (const address of ['/desk/report', '/desk/report.csv']) {
        const response = await officer.ask('GET', `${address}?month=${month}`);
        expect(response.status).toBe(400);
        expect(await response.text()).toContain(refusals['month-malformed']);
      }
    },
  );
});
