import * as a from '@simpul/site-model/testing';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { publish, rehearse } from '../src/index.ts';
import { Stage } from '../src/testing/stage.ts';

let stage: Stage;
afterEach(() => stage.strike());

const inKapuas = { everyone: false, regions: ['62.03'], kinds: [], kims: [] };
const flood = a.anAnnouncement({ slug: 'banjir', title: 'Banjir Kapuas', audience: inKapuas });
const bury = (id: string) => ({
  type: 'announcement' as const,
  id,
  revision: 9,
  reason: 'withdrawn' as const,
});

describe('one publication', () => {
  it('makes every site and the portal, and sends a receipt for each', async () => {
    stage = await Stage.set({}, a.aKimContent({ posts: [a.aPost()] }));
    const report = await stage.publish();
    expect(report.problems).toEqual([]);
    expect(report.published.map(({ site }) => site).sort()).toEqual(
      ['anjir', 'pahandut', 'portal', 'selat', 'tangkiling'].sort(),
    );
    expect(stage.read('tangkiling', 'berita/panen-perdana.html')).toContain('Panen perdana');
    expect(stage.cms.receipts.map(({ site, revision }) => `${site} ${revision}`).sort()).toEqual(
      ['anjir 1', 'pahandut 1', 'portal 1', 'selat 1', 'tangkiling 1'].sort(),
    );
  });

  it('changes nothing the second time', async () => {
    stage = await Stage.set({}, a.aKimContent({ posts: [a.aPost()] }));
    await stage.publish();
    const release = stage.cms.receipts.find(({ site }) => site === 'portal')!.release;
    expect((await stage.publish()).published).toEqual([]);
    expect(stage.cms.receipts.filter(({ site }) => site === 'portal').at(-1)!.release).toBe(
      release,
    );
  });

  it('makes every site anew when it moves to another address', async () => {
    stage = await Stage.set({}, a.aKimContent({ posts: [a.aPost()] }));
    await stage.publish();
    const address = { scheme: 'https', domain: 'kim.baru.example', port: null } as const;
    const { published } = await publish({ ...stage.options, address });
    expect(published).toHaveLength(5);
    expect(stage.filesWith('tangkiling', '.kim.example')).toEqual([]);
    expect(stage.filesWith('tangkiling', 'tangkiling.kim.baru.example')).toContain('rss.xml');
  });

  it('puts an announcement on exactly the sites it names, and takes it from all when withdrawn', async () => {
    stage = await Stage.set();
    await stage.publish();
    stage.cms.publish({ announcements: [flood] });
    const { published } = await stage.publish();
    expect(published.map(({ site }) => site).sort()).toEqual(['anjir', 'portal', 'selat']);
    for (const site of ['anjir', 'selat']) {
      expect(stage.filesWith(site, 'Banjir Kapuas')).toEqual(
        expect.arrayContaining(['index.html', 'pengumuman.html', 'pengumuman/banjir.html']),
      );
    }
    for (const site of ['tangkiling', 'pahandut']) {
      expect(stage.filesWith(site, 'Banjir Kapuas')).toEqual([]);
    }
    stage.cms.publish({ announcements: [], removed: [bury(flood.id)] });
    await stage.publish();
    for (const site of ['anjir', 'selat', 'portal']) {
      expect(stage.filesWith(site, 'Banjir Kapuas'), site).toEqual([]);
      expect(stage.read(site, 'pengumuman/banjir.html'), site).toBeNull();
    }
  });

  it('of one KIM leaves the others alone', async () => {
    stage = await Stage.set();
    const { published } = await stage.publish('selat');
    expect(published.map(({ site }) => site)).toEqual(['selat']);
    expect(stage.served('anjir')).toEqual({});
  });

  it('of a KIM that does not exist says so', async () => {
    stage = await Stage.set();
    const { failed } = await stage.publish('tidak-ada');
    expect(failed).toEqual([
      { site: 'tidak-ada', problem: expect.stringContaining('no KIM') as string },
    ]);
  });

  it('gives the same bytes as a clean publication of the same content', async () => {
    stage = await Stage.set({}, a.aKimContent({ posts: a.somePosts(20) }));
    await stage.publish();
    stage.cms.publish({ announcements: [flood] });
    stage.publishKim(a.aKimContent({ posts: a.somePosts(21) }));
    await stage.publish();
    const grown = ['tangkiling', 'selat', 'portal'].map((site) => stage.served(site));
    rmSync(join(stage.varDir, 'www'), { recursive: true });
    await stage.publish();
    expect(['tangkiling', 'selat', 'portal'].map((site) => stage.served(site))).toEqual(grown);
  });
});

describe('a rehearsal', () => {
  it('names what would change, address by address, and touches nothing', async () => {
    stage = await Stage.set();
    await stage.publish();
    stage.cms.publish({ announcements: [flood] });
    const before = ['selat', 'portal'].map((site) => stage.served(site));
    const asked = stage.cms.receipts.length;
    const { sites } = await rehearse(stage.options);
    const selat = sites.find(({ site }) => site === 'selat');
    expect(selat?.changed).toEqual(expect.arrayContaining(['/', '/pengumuman/banjir']));
    expect(sites.map(({ site }) => site).sort()).toEqual(['anjir', 'portal', 'selat']);
    expect(['selat', 'portal'].map((site) => stage.served(site))).toEqual(before);
    expect(stage.cms.receipts).toHaveLength(asked);
    expect(readdirSync(join(stage.varDir, 'publisher'))).toEqual([]);
  });

  it('makes no folder for a site that does not exist yet', async () => {
    stage = await Stage.set();
    await rehearse(stage.options);
    expect(existsSync(join(stage.varDir, 'www'))).toBe(false);
  });
});

describe('the status of a KIM', () => {
  const withStatus = (status: 'active' | 'suspended' | 'archived' | 'verified') => [
    a.aKim({ status }),
  ];

  it('decides what its site shows: suspended a notice, archived its news alone', async () => {
    const kim = a.aKimContent({ posts: [a.aPost()] });
    const everyone = a.anAnnouncement({ slug: 'umum', title: 'Untuk semua' });
    stage = await Stage.set({ kims: withStatus('active'), announcements: [everyone] }, kim);
    await stage.publish();
    expect(stage.filesWith('tangkiling', 'Untuk semua')).not.toEqual([]);
    stage.cms.publish({ kims: withStatus('suspended') });
    await stage.publish();
    expect(stage.read('tangkiling', 'berita/panen-perdana.html')).toBeNull();
    expect(stage.read('tangkiling', 'index.html')).not.toBeNull();
    stage.cms.publish({ kims: withStatus('archived') });
    await stage.publish();
    expect(stage.read('tangkiling', 'berita/panen-perdana.html')).not.toBeNull();
    expect(stage.filesWith('tangkiling', 'Untuk semua')).toEqual([]);
  });

  it('takes the site off when it has none any more, or when the KIM was removed', async () => {
    stage = await Stage.set({ kims: [...withStatus('active'), a.aKim({ slug: 'selat' })] });
    await stage.publish();
    stage.cms.publish({
      kims: withStatus('verified'),
      removed: [{ ...bury('kim-selat'), type: 'kim' }],
    });
    await stage.publish();
    expect([stage.served('tangkiling'), stage.served('selat')]).toEqual([{}, {}]);
    expect(stage.read('portal', 'index.html')).not.toBeNull();
  });

  it('keeps nothing of the KIM that had the slug before', async () => {
    const first = a.aKimContent({ posts: [a.aPost({ title: 'Milik yang lama' })] });
    stage = await Stage.set({ kims: [a.aKim({ id: 'old' })] }, first);
    await stage.publish();
    stage.kims.set('tangkiling', a.aKimContent({ revision: 2 }));
    stage.cms.publish({
      kims: [a.aKim({ id: 'new', revision: 2 })],
      removed: [{ ...bury('old'), type: 'kim' }],
    });
    await stage.publish();
    expect(stage.filesWith('tangkiling', 'Milik yang lama')).toEqual([]);
    expect(stage.read('tangkiling', 'index.html')).not.toBeNull();
  });
});

describe('what is broken', () => {
  it('as a document is left out and named, and blocks nothing else', async () => {
    const posts = [a.aPost({ slug: 'rusak', title: 'RUSAK' }), a.aPost({ slug: 'utuh' })];
    stage = await Stage.set({}, a.aKimContent({ posts }));
    const report = await stage.publish();
    expect(report.failed).toEqual([]);
    expect(report.problems).toEqual([expect.stringContaining('tangkiling: /berita/rusak')]);
    expect(stage.read('tangkiling', 'berita/utuh.html')).not.toBeNull();
    expect(stage.filesWith('tangkiling', 'RUSAK')).toEqual([]);
    expect(stage.filesWith('portal', 'RUSAK')).toEqual([]);
  });

  it('keeps the page that was live when a change made the document unfit', async () => {
    stage = await Stage.set({}, a.aKimContent({ posts: [a.aPost()] }));
    await stage.publish();
    const before = stage.read('tangkiling', 'berita/panen-perdana.html');
    stage.publishKim(a.aKimContent({ posts: [a.aPost({ title: 'RUSAK' })] }));
    await stage.publish();
    expect(stage.read('tangkiling', 'berita/panen-perdana.html')).toBe(before);
  });

  it('as a site keeps its old release and is named; the others go on', async () => {
    stage = await Stage.set({}, a.aKimContent({ posts: [a.aPost()] }));
    await stage.publish();
    const before = stage.served('tangkiling');
    const twins = [a.aPost(), { ...a.aPost(), id: 'other' }];
    stage.publishKim(a.aKimContent({ posts: twins }));
    stage.publishKim(a.aKimContent({ slug: 'selat', posts: [a.aPost({ title: 'Kabar Selat' })] }));
    const report = await stage.publish();
    expect(report.failed).toEqual([
      {
        site: 'tangkiling',
        problem: expect.stringMatching(/same slug|claim the address/) as string,
      },
    ]);
    expect(stage.served('tangkiling')).toEqual(before);
    expect(stage.filesWith('selat', 'Kabar Selat')).not.toEqual([]);
  });

  it.each([
    ['never ends', 'MACET'],
    ['eats all memory', 'BOROS'],
  ])(
    'as a site whose rendering %s is given up and named; the others go on',
    async (_, word) => {
      stage = await Stage.set();
      await stage.publish();
      const before = stage.served('tangkiling');
      stage.limits = { siteMs: 1500, oldSpaceMb: 64, portalSpaceMb: 64 };
      const about = a.aProfile({ about: word });
      stage.publishKim(a.aKimContent({ profile: about }));
      stage.publishKim(
        a.aKimContent({ slug: 'selat', posts: [a.aPost({ title: 'Kabar Selat' })] }),
      );
      const { failed } = await stage.publish();
      expect(failed).toEqual([
        { site: 'tangkiling', problem: expect.stringContaining('worker was lost') as string },
      ]);
      expect(stage.served('tangkiling')).toEqual(before);
      expect(stage.filesWith('selat', 'Kabar Selat')).not.toEqual([]);
    },
    30_000,
  );

  it('as a document in the answer is left out by name, or kept as it was', async () => {
    const good = a.aPost({ slug: 'baik' });
    stage = await Stage.set({}, a.aKimContent({ posts: [good] }));
    await stage.publish();
    const bad = { ...good, title: '' };
    const worse = { ...a.aPost({ slug: 'buruk' }), publishedAt: 'kemarin' };
    stage.publishKim(a.aKimContent({ posts: [bad, worse, a.aPost({ slug: 'lain' })] }));
    const { problems } = await stage.publish();
    expect(problems.join('\n')).toMatch(/post-baik/);
    expect(problems.join('\n')).toMatch(/post-buruk/);
    expect(stage.read('tangkiling', 'berita/baik.html')).not.toBeNull();
    expect(stage.read('tangkiling', 'berita/lain.html')).not.toBeNull();
    expect(stage.read('tangkiling', 'berita/buruk.html')).toBeNull();
  });
});
