import { beforeAll, describe, expect, inject, it } from 'vitest';
import { signIn, type Panel } from './panel.ts';
import { Reader, until } from './reader.ts';

// J5, the publication half: a KIM from proposal to archive.
const { cms, web, officers } = inject('network');
const reader = new Reader(web);
const host = 'mekar-jaya.localhost';
let officer: Panel;
let kim: string;

const proposal = async (slug: string) => ({
  name: 'KIM Mekar Jaya',
  slug,
  region: { set: [{ documentId: await officer.find('region', 'code', '62.03.01.1007') }] },
  kind: 'territorial',
  kimStatus: 'proposed',
  accent: 'sungai',
  about: 'Warga menulis kabar kampung.',
});

beforeAll(async () => {
  officer = await signIn(cms, 'provinsi@kim.example', officers['provinsi@kim.example']!);
});

describe('a new KIM', () => {
  it.each(['admin', '../x', 'xn--x', 'tangkiling', 'Mekar Jaya'])(
    'may not be called %s, and the officer reads why',
    async (slug) => {
      await expect(officer.create('kim', await proposal(slug))).rejects.toThrow(
        /lamat|situs|slug/i,
      );
    },
  );

  it('has no site while it is proposed or verified', async () => {
    kim = await officer.create('kim', await proposal('mekar-jaya'));
    await expect(officer.update('kim', kim, { kimStatus: 'verified' })).rejects.toThrow(/Nomor SK/);
    await officer.update('kim', kim, { decreeNumber: '411/07/KPS/KIM', memberCount: 2 });
    await expect(officer.update('kim', kim, { kimStatus: 'verified' })).rejects.toThrow(
      /kurang dari 3/,
    );
    await officer.update('kim', kim, { memberCount: 14, kimStatus: 'verified' });
    await new Promise((done) => setTimeout(done, 1_500));
    expect((await reader.get(host, '/')).status).toBe(404);
    expect((await reader.get('localhost', '/kim')).body).not.toContain('Mekar Jaya');
  });

  it('has its site, a first page that is not empty and a place on the portal once it is active', async () => {
    await officer.update('kim', kim, { kimStatus: 'active' });
    const took = await until(async () => (await reader.get(host, '/')).status === 200);
    process.stdout.write(`new KIM: served ${took.toFixed(0)} ms after it became active\n`);
    const home = (await reader.get(host, '/')).body;
    expect(home).toContain('KIM Mekar Jaya');
    expect(home).toContain('/pengumuman/');
    for (const path of [
      '/tentang',
      '/langganan',
      '/berita',
      '/agenda',
      '/rss.xml',
      '/sitemap.xml',
    ]) {
      expect((await reader.get(host, path)).status).toBe(200);
    }
    await until(async () => (await reader.get('localhost', '/kim')).body.includes('Mekar Jaya'));
    await until(async () =>
      (await reader.get('localhost', '/opml.xml')).body.includes('mekar-jaya'),
    );
  });

  it('keeps its address for ever once it has been active', async () => {
    await expect(officer.update('kim', kim, { slug: 'mekar-baru' })).rejects.toThrow(
      /lamat|situs/i,
    );
  });

  it('shows one notice while it is suspended, and everything again afterwards', async () => {
    await officer.update('kim', kim, { kimStatus: 'suspended' });
    await until(async () => (await reader.get(host, '/tentang')).status === 404);
    const notice = await reader.get(host, '/');
    expect(notice.status).toBe(200);
    expect(notice.body).not.toContain('/pengumuman/');
    await officer.update('kim', kim, { kimStatus: 'active' });
    await until(async () => (await reader.get(host, '/tentang')).status === 200);
  });

  it('leaves its news readable in the archive, and announcements no longer reach it', async () => {
    const post = await officer.create('post', {
      title: 'Kabar terakhir ametis',
      kim: { set: [{ documentId: kim }] },
      category: 'kegiatan',
      body: 'Kami pamit.',
      source: 'Pengurus',
    });
    await officer.publish('post', post);
    const path = '/berita/kabar-terakhir-ametis';
    await until(async () => (await reader.get(host, path)).status === 200);
    await officer.update('kim', kim, { kimStatus: 'archived' });
    await until(async () => !(await reader.get(host, '/')).body.includes('/pengumuman/'));
    expect((await reader.get(host, path)).status).toBe(200);
    await expect(officer.create('kim', await proposal('mekar-jaya'))).rejects.toThrow();
  });
});
