import { beforeAll, describe, expect, inject, it } from 'vitest';
import { signIn, type Panel } from './panel.ts';
import { Reader, until } from './reader.ts';

const { cms, nginx, officers } = inject('network');
// As residents meet it in service: through nginx.
const reader = new Reader(nginx);
const host = 'pahandut-seberang.localhost';
let officer: Panel;
let kim: string;

beforeAll(async () => {
  officer = await signIn(cms, 'provinsi@kim.example', officers['provinsi@kim.example']!);
  kim = await officer.find('kim', 'slug', 'pahandut-seberang');
});

const post = (title: string, more: object = {}) => ({
  title,
  kim: { set: [{ documentId: kim }] },
  category: 'perikanan',
  summary: 'Harga ikan patin naik seribu rupiah.',
  body: 'Harga ikan **patin** di dermaga naik menjadi Rp32.000 per kilogram sejak Kamis.',
  source: 'Catatan pedagang dermaga',
  place: 'Dermaga Pahandut Seberang',
  ...more,
});

describe('a post', () => {
  it('saved in the CMS is served by its KIM and by the portal, page, lists and feeds', async () => {
    const times: number[] = [];
    for (const n of [1, 2, 3, 4, 5]) {
      const id = await officer.create('post', post(`Harga patin turmalin hari ${n}`));
      const path = `/berita/harga-patin-turmalin-hari-${n}`;
      await officer.publish('post', id);
      times.push(await until(async () => (await reader.get(host, path)).status === 200));
    }
    process.stdout.write(
      `posts: served ${times.map((time) => time.toFixed(0)).join(', ')} ms after they were saved\n`,
    );
    const path = '/berita/harga-patin-turmalin-hari-5';
    await until(async () => (await reader.get(host, '/sitemap.xml')).body.includes(path));
    for (const address of ['/', '/berita', '/topik/perikanan', '/rss.xml', '/berita/rss.xml']) {
      await until(async () => (await reader.get(host, address)).body.includes(path));
    }
    await until(async () => (await reader.get('localhost', '/berita')).body.includes(path));
    await until(async () => (await reader.get('localhost', '/rss.xml')).body.includes(path));
  });

  it('shows what was typed and runs none of it', async () => {
    const body =
      'Kami membaca <script>alert(1)</script> dan [klik](javascript:alert(1)) <iframe src="https://x.example"></iframe> harga < 5.000.';
    const id = await officer.create('post', post('Kalimat jebakan azurit', { body }));
    await officer.publish('post', id);
    const path = '/berita/kalimat-jebakan-azurit';
    await until(async () => (await reader.get(host, path)).status === 200);
    const page = (await reader.get(host, path)).body;
    expect(page).not.toMatch(/<script>alert|<iframe|href="javascript:/);
    expect(page).toContain('harga &lt; 5.000');
  });

  it('without a source is refused with a sentence', async () => {
    const id = await officer.create('post', post('Tanpa sumber', { source: '' }));
    await expect(officer.publish('post', id)).rejects.toThrow(/umber/);
  });

  it('that was withdrawn or deleted is gone from page, list, feed and sitemap', async () => {
    for (const [n, leave] of [
      ['satu', (id: string) => officer.withdraw('post', id)],
      [
        'dua',
        async (id: string) => {
          await officer.withdraw('post', id);
          await officer.restore('post', id);
          await officer.remove('post', id);
        },
      ],
    ] as const) {
      const id = await officer.create('post', post(`Kabar malakit ${n}`));
      const path = `/berita/kabar-malakit-${n}`;
      await officer.publish('post', id);
      await until(async () => (await reader.get(host, path)).status === 200);
      await leave(id);
      await until(async () => (await reader.get(host, path)).status === 404);
      for (const address of ['/', '/berita', '/rss.xml', '/sitemap.xml']) {
        await until(async () => !(await reader.get(host, address)).body.includes(path));
      }
    }
  });
});
