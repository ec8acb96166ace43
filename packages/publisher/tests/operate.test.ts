import { photoPath } from '@simpul/domain';
import { makeMaster } from '@simpul/media';
import * as a from '@simpul/site-model/testing';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { repair, resume, rollBack, verify } from '../src/index.ts';
import { Stage, until } from '../src/testing/index.ts';

// The smallest PNG there is: one grey pixel.
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

let stage: Stage;
afterEach(() => stage.strike());

const flood = a.anAnnouncement({ slug: 'banjir', title: 'Banjir besar' });
const withPost = (title: string) => a.aKimContent({ posts: [a.aPost({ title })] });
const isAt = (site: string, title: string) => stage.filesWith(site, title).length > 0;
const file = (path: string) => join(stage.varDir, 'www', path);
const sentences = async () => (await verify(stage)).faults.map(({ sentence }) => sentence);

describe('a rollback', () => {
  it('brings back the release before and holds it, against a publisher that knows better', async () => {
    stage = await Stage.set({}, withPost('Kabar pertama'));
    const publisher = await stage.start();
    await until('the first is live', () => isAt('tangkiling', 'Kabar pertama'));
    await until('all is published', () => publisher.status().backlog === 0);
    stage.publishKim(withPost('Kabar kedua'));
    await until('the second is live', () => isAt('tangkiling', 'Kabar kedua'));
    await until('all is published', () => publisher.status().backlog === 0);

    const [kept] = await rollBack(stage, ['tangkiling']);
    expect(kept).toMatchObject({ site: 'tangkiling', problem: null });
    expect(isAt('tangkiling', 'Kabar pertama')).toBe(true);
    stage.cms.publish({ announcements: [flood] });
    await until('the others go on', () => isAt('selat', 'Banjir besar'));
    await publisher.publishNow();
    expect(isAt('tangkiling', 'Banjir besar')).toBe(false);
    const status = publisher.status();
    expect(status.sites.find(({ site }) => site === 'tangkiling')?.heldSince).not.toBeNull();
    expect(status.problems.join()).toMatch(/tangkiling is held .* resume tangkiling/);
    await until('its receipt says so', () =>
      stage.cms.receipts.some(
        ({ site, release }) => site === 'tangkiling' && release === kept!.release,
      ),
    );

    expect(await resume(stage, null)).toMatchObject([{ site: 'tangkiling', problem: null }]);
    await until('it goes on', () => isAt('tangkiling', 'Banjir besar'));
    expect(isAt('tangkiling', 'Kabar kedua')).toBe(true);
  });

  it('of all sites works without a publisher, and outlives its next start', async () => {
    stage = await Stage.set({}, withPost('Kabar pertama'));
    await stage.publish();
    stage.cms.publish({ announcements: [flood] });
    await stage.publish();
    const kept = await rollBack(stage, null);
    expect(kept.map(({ problem }) => problem)).toEqual([null, null, null, null, null]);
    expect(isAt('selat', 'Banjir besar')).toBe(false);
    expect((await stage.publish()).published).toEqual([]);
    await resume(stage, null);
    await stage.publish();
    expect(isAt('selat', 'Banjir besar')).toBe(true);
  });

  it('takes an urgent announcement away again: it stood on a first lane before the release that is live', async () => {
    stage = await Stage.set();
    await stage.publish();
    stage.cms.publish({ announcements: [{ ...flood, urgency: 'emergency' }] });
    await stage.publish();
    expect(isAt('selat', 'Banjir besar')).toBe(true);
    await rollBack(stage, ['selat']);
    expect(isAt('selat', 'Banjir besar')).toBe(false);
  });

  it('never brings back the site of the KIM that had the slug before', async () => {
    stage = await Stage.set({ kims: [a.aKim({ id: 'old' })] }, withPost('Milik yang lama'));
    await stage.publish();
    stage.kims.set('tangkiling', a.aKimContent({ revision: 2 }));
    const removed = { type: 'kim', id: 'old', revision: 2, reason: 'deleted' } as const;
    stage.cms.publish({ kims: [a.aKim({ id: 'new', revision: 2 })], removed: [removed] });
    await stage.publish();
    const [kept] = await rollBack(stage, ['tangkiling']);
    expect(kept!.problem).toBe('there is no earlier release that is whole');
    expect(isAt('tangkiling', 'Milik yang lama')).toBe(false);
  });

  it('to a release that is damaged is refused, and so is one that does not exist', async () => {
    stage = await Stage.set();
    await stage.publish();
    stage.cms.publish({ announcements: [flood] });
    await stage.publish();
    writeFileSync(file('selat/releases/00000001/index.html'), 'x');
    const why = expect.stringContaining('no earlier release that is whole') as string;
    expect(await rollBack(stage, ['selat'])).toMatchObject([{ problem: why }]);
    expect(await rollBack(stage, ['../x', 'anjir', 'anjir'])).toMatchObject([
      { problem: 'no site has this name' },
      { problem: null },
      {},
    ]);
    expect(isAt('selat', 'Banjir besar')).toBe(true);
  });
});

describe('a verification', () => {
  it('finds nothing where nothing was touched', async () => {
    stage = await Stage.set({ announcements: [flood] }, withPost('Kabar'));
    const publisher = await stage.start();
    await until('all is published', () => publisher.status().backlog === 0);
    await until('twins are there', () => stage.read('selat', 'index.html.gz') !== null);
    const { sites, files, faults } = await verify(stage);
    expect(faults).toEqual([]);
    expect([sites, files > 100]).toEqual([5, true]);
  });

  it('names every byte that is not as it was published, and repairs it without a page missing', async () => {
    stage = await Stage.set({ announcements: [flood] }, withPost('Kabar'));
    await stage.publish();
    const before = ['selat', 'tangkiling', 'anjir'].map((site) => stage.served(site));
    writeFileSync(file('selat/current/index.html'), '<h1>Diretas</h1>');
    writeFileSync(file('selat/current/palsu.html'), 'nobody published this');
    rmSync(file('tangkiling/current/berita/panen-perdana.html'));
    const manifest = file('anjir/releases/00000001.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"revision":1', '"revision":7'));
    expect(await sentences()).toEqual([
      'anjir: release 00000001 has no manifest, or one that was changed by hand',
      'selat: release 00000001: index.html has other bytes than were published',
      'selat: release 00000001: nobody published palsu.html',
      'tangkiling: release 00000001: berita/panen-perdana.html is missing',
    ]);
    expect(await repair(stage.options, await verify(stage))).toEqual([]);
    expect(await sentences()).toEqual([]);
    expect(['selat', 'tangkiling', 'anjir'].map((site) => stage.served(site))).toEqual(before);
  });

  it('is repaired by a resident publisher as well', async () => {
    stage = await Stage.set({}, withPost('Kabar'));
    const publisher = await stage.start();
    await until('all is published', () => publisher.status().backlog === 0);
    writeFileSync(file('portal/current/index.html'), 'x');
    expect(await repair(stage.options, await verify(stage))).toEqual([]);
    expect(await sentences()).toEqual([]);
  });

  it('that cannot be repaired is answered by the resident publisher with why', async () => {
    stage = await Stage.set();
    const publisher = await stage.start();
    await until('all is published', () => publisher.status().backlog === 0);
    rmSync(file('_shared/_astro'), { recursive: true });
    writeFileSync(file('_shared/_astro'), 'a file stands where a folder should');
    await expect(repair(stage.options, await verify(stage))).rejects.toThrow('_shared/_astro');
    rmSync(file('_shared/_astro'));
  });

  it('takes away what nothing shows any more, so that it is whole when it is shown again', async () => {
    const made = await makeMaster(PIXEL);
    if (!made.ok) throw new Error(made.reason);
    const { hash, bytes } = made.master;
    const master = `/uploads/${hash}.jpg`;
    const cover = a.aPhoto('x', { hash, master });
    const post = a.aPost({ cover });
    stage = await Stage.set({}, a.aKimContent({ posts: [post] }));
    stage.cms.files.set(master, bytes);
    const publisher = await stage.start();
    await until('it is shown', () => isAt('tangkiling', hash));
    const gone = { type: 'post', id: post.id, revision: 2, reason: 'deleted' } as const;
    stage.publishKim(a.aKimContent({ posts: [], removed: [gone] }));
    await until('it is gone', () => !isAt('tangkiling', hash));
    await until('all is published', () => publisher.status().backlog === 0);
    const damaged = file(`_shared/${photoPath(hash, 480)}`);
    writeFileSync(damaged, 'x');
    expect(await repair(stage.options, await verify(stage))).toEqual([]);
    expect(await sentences()).toEqual([]);
    stage.publishKim(a.aKimContent({ posts: [{ ...post, id: 'another' }] }));
    await until('it is shown again', () => isAt('tangkiling', hash));
    expect(existsSync(damaged)).toBe(true);
  });

  it('names folders and files that nobody published, and leaves folders of strangers alone', async () => {
    stage = await Stage.set();
    await stage.publish();
    mkdirSync(file('Unknown Folder'));
    writeFileSync(file('_shared/_astro/x.js'), 'alert(1)');
    expect(await sentences()).toEqual([
      `${file('Unknown Folder')} is not the folder of a site`,
      '_shared/_astro/x.js was put there by nobody',
    ]);
    await repair(stage.options, await verify(stage));
    expect(await sentences()).toEqual([`${file('Unknown Folder')} is not the folder of a site`]);
  });
});

describe('by mistake', () => {
  it('a site folder that is a link to elsewhere is named, and nothing is written through it', async () => {
    stage = await Stage.set();
    await stage.publish();
    rmSync(file('selat'), { recursive: true });
    const elsewhere = join(stage.varDir, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, file('selat'));
    const report = await stage.publish();
    expect(report.problems.join()).toMatch(/selat: .*is not a folder of ours/);
    expect(report.failed).toEqual([]);
    expect(await sentences()).toEqual([expect.stringMatching(/^selat: .*is not a folder of ours/)]);
    rmSync(elsewhere, { recursive: true });
  });

  it('a theme that throws when it is loaded ends the start with its words; the sites stay', async () => {
    stage = await Stage.set();
    await stage.publish();
    const before = stage.served('selat');
    writeFileSync(
      join(stage.theme.microsite, 'server/entry.mjs'),
      'throw new Error("broken theme")',
    );
    await expect(stage.publish()).rejects.toThrow('broken theme');
    expect(stage.served('selat')).toEqual(before);
  });

  it('a second publisher that does not see the first puts it out; the sites are whole', async () => {
    stage = await Stage.set();
    const first = await stage.start();
    await until('all is published', () => first.status().backlog === 0);
    // As on another machine that shares the disk: the lock of a process there means nothing here.
    rmSync(join(stage.varDir, 'publisher/lock'));
    stage.cms.publish({ announcements: [flood] });
    await stage.publish();
    expect((await first.putOut).message).toMatch(/Another publisher has taken over/);
    expect(isAt('selat', 'Banjir besar')).toBe(true);
    expect(await sentences()).toEqual([]);
  });
});

describe('a disk that is almost full', () => {
  it('begins no release and says so; it goes on when there is room again', async () => {
    stage = await Stage.set();
    await stage.publish();
    const before = stage.served('selat');
    stage.cms.publish({ announcements: [flood] });
    stage.reserveMb = 1e9;
    const { published, problems } = await stage.publish();
    expect(published).toEqual([]);
    expect(problems.join()).toMatch(/The disk has room for .* nothing new is published/);
    expect(stage.served('selat')).toEqual(before);
    stage.reserveMb = 0;
    await stage.publish();
    expect(isAt('selat', 'Banjir besar')).toBe(true);
  });
});
