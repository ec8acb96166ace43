import { fileOf } from '@simpul/site-model';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
  symlinkSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addTwins } from './add-twins.ts';
import { Draft } from './draft.ts';
import { Fence } from './fence.ts';
import { makeLive, type Step } from './make-live.ts';
import { collectLeftovers } from './leftovers.ts';
import { sha256, type Manifest } from './manifest.ts';
import { adoptSpares, makeSpare, spareOf } from './spare.ts';
import { verifySite, wholeBefore } from './verify.ts';
import {
  KEEP,
  liveRelease,
  manifestFile,
  manifestOf,
  openSite,
  releasesOf,
  removeRelease,
  type SiteFolder,
} from './site-folder.ts';

type Site = Record<string, string>;
let www: string;
let fence: Fence;
beforeEach(() => {
  www = mkdtempSync(join(tmpdir(), 'simpul-www-'));
  fence = Fence.take(www);
});
afterEach(() => rmSync(www, { recursive: true }));

/** Publishes these pages; only those that differ from the live ones are written. */
async function publish(pages: Site, onStep: (step: Step) => void = () => {}): Promise<string> {
  const folder = openSite(www, 'tangkiling');
  const live = liveRelease(folder);
  const before = live === null ? null : manifestOf(folder, live);
  const draft = new Draft(folder, before, fence, onStep);
  const entries: Manifest['entries'] = {};
  for (const [path, text] of Object.entries(pages)) {
    entries[path] = { key: text, lane: 'pages', sha256: sha256(text), bytes: text.length };
    if (before?.entries[path]?.sha256 !== sha256(text)) draft.write(path, text);
  }
  await draft.finish({
    site: 'tangkiling',
    owner: 'kim-tangkiling',
    release: draft.release,
    revision: 1,
    theme: 't',
    inputs: '',
    ground: '',
    urgent: '',
    nextChange: null,
    madeFor: 0,
    broken: [],
    entries,
  });
  return draft.release;
}

/** Makes the release before the live one live again. */
const putBack = (folder: SiteFolder) =>
  makeLive(folder, wholeBefore(folder)!, liveRelease(folder), fence);

/** What a reader finds now: every page of the site, without twins. */
function served(): Site {
  const current = join(www, 'tangkiling/current/');
  const names = readdirSync(current, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.map((name) => [name.slice(current.length), readFileSync(name, 'utf8')]),
  );
}
const asFiles = (site: Site): Site =>
  Object.fromEntries(Object.entries(site).map(([path, text]) => [fileOf(path), text]));
const page = (text: string) => `<h1>${text}</h1>${'.'.repeat(2000)}`;

describe('a release', () => {
  it('is what was written and what stayed the same', async () => {
    await publish({ '/': page('a'), '/berita/x': page('x') });
    const second = { '/': page('b'), '/berita/x': page('x'), '/berita/y': page('y') };
    await publish(second);
    expect(served()).toEqual(asFiles(second));
  });

  it('shares the bytes of unchanged pages with the one before', async () => {
    await publish({ '/': page('a'), '/berita/x': page('x') });
    const before = statSync(join(www, 'tangkiling/current/berita/x.html')).ino;
    await publish({ '/': page('b'), '/berita/x': page('x') });
    expect(statSync(join(www, 'tangkiling/current/berita/x.html')).ino).toBe(before);
  });

  it(`is right after many changes, comings and goings, and keeps ${KEEP}`, async () => {
    for (let round = 1; round <= 12; round++) {
      const site: Site = { '/': page(`round ${round}`), '/tentang': page('same') };
      for (let item = 0; item < 6; item++) {
        if ((item + round) % 4 !== 0) site[`/berita/${item}`] = page(`${item} ${round >> item}`);
      }
      await publish(site);
      await addTwins(openSite(www, 'tangkiling'), fence);
      expect(served(), `round ${round}`).toEqual(asFiles(site));
    }
    expect(releasesOf(openSite(www, 'tangkiling'))).toEqual(['00000010', '00000011', '00000012']);
  });

  it('is the same when it begins with a spare copy of the live one, made whenever there was time', async () => {
    const folder = openSite(www, 'tangkiling');
    for (let round = 1; round <= 24; round++) {
      const site: Site = { '/': page(`round ${round}`), '/tentang': page('same') };
      for (let item = 0; item < 6; item++) {
        if ((item + round) % 4 !== 0) site[`/berita/${item}`] = page(`${item} ${round >> item}`);
      }
      const release = await publish(site);
      expect(served(), `round ${round}`).toEqual(asFiles(site));
      if (round % 3 !== 0) await addTwins(folder, fence);
      if (round % 5 === 0) continue;
      await makeSpare(folder, fence);
      await makeSpare(folder, fence);
      expect(existsSync(spareOf('tangkiling', release, fence))).toBe(true);
      expect(verifySite(folder).faults).toEqual([]);
      expect(releasesOf(folder)).toHaveLength(Math.min(round, KEEP));
    }
    expect(readdirSync(join(spareOf('tangkiling', 'x', fence), '..'))).toEqual(['00000024']);
  });

  it('that is only read from changes nothing, and leaves the spare copy to the next', async () => {
    const folder = openSite(www, 'tangkiling');
    for (const text of ['1', '2', '3', '4']) await publish({ '/': page(text) });
    await makeSpare(folder, fence);
    const releases = releasesOf(folder);
    const live = manifestOf(folder, liveRelease(folder)!);
    expect(new Draft(folder, live, fence).read('/')).toBe(page('4'));
    expect(releasesOf(folder)).toEqual(releases);
    expect(existsSync(spareOf('tangkiling', live!.release, fence))).toBe(true);
  });

  it('begins with the spare copy that the publisher before made, which cannot use it any more', async () => {
    const folder = openSite(www, 'tangkiling');
    const site = { '/': page('a'), '/berita/x': page('x') };
    const release = await publish(site);
    const old = fence;
    await makeSpare(folder, old);
    fence = Fence.take(www);
    adoptSpares(www, fence);
    await fence.clear();
    expect(existsSync(spareOf('tangkiling', release, fence))).toBe(true);
    expect(existsSync(spareOf('tangkiling', release, old))).toBe(false);
    const next = { ...site, '/': page('b') };
    await publish(next);
    expect(existsSync(spareOf('tangkiling', release, fence))).toBe(false);
    expect(served()).toEqual(asFiles(next));
    expect(verifySite(folder).faults).toEqual([]);
  });

  it('leaves what is no spare copy of a live release behind: it goes with the publisher before', async () => {
    const folder = openSite(www, 'tangkiling');
    await publish({ '/': page('a') });
    await makeSpare(folder, fence);
    await publish({ '/': page('b') });
    await makeSpare(folder, fence);
    putBack(folder);
    const gone = fence.place('spare-selat/00000001');
    mkdirSync(gone, { recursive: true });
    fence = Fence.take(www);
    adoptSpares(www, fence);
    await fence.clear();
    expect(readdirSync(fence.folder)).toEqual([]);
  });

  it('does not begin with a spare copy of another release than the live one', async () => {
    const folder = openSite(www, 'tangkiling');
    const first = { '/': page('a'), '/berita/x': page('x') };
    await publish(first);
    await publish({ '/': page('b') });
    await makeSpare(folder, fence);
    putBack(folder);
    await publish({ ...first, '/': page('c') });
    expect(served()).toEqual(asFiles({ ...first, '/': page('c') }));
    await makeSpare(folder, fence);
    expect(verifySite(folder).faults).toEqual([]);
  });

  it('does not begin with a spare copy of one that was taken away, whose number came again', async () => {
    const folder = openSite(www, 'tangkiling');
    await publish({ '/': page('a'), '/berita/x': page('x') });
    const bad = await publish({ '/': page('b'), '/berita/x': page('bad') });
    await makeSpare(folder, fence);
    putBack(folder);
    removeRelease(folder, bad, fence);
    expect(await publish({ '/': page('b'), '/berita/x': page('good') })).toBe(bad);
    await makeSpare(folder, fence);
    const next = { '/': page('c'), '/berita/x': page('good') };
    await publish(next);
    expect(served()).toEqual(asFiles(next));
  });

  it('never leaves a compressed twin older than its page', async () => {
    const folder = openSite(www, 'tangkiling');
    for (const text of ['a', 'b', 'c', 'd', 'e']) {
      await publish({ '/': page(text), '/tentang': page('same') });
      expect(existsSync(join(www, 'tangkiling/current/index.html.br'))).toBe(false);
      expect(await addTwins(folder, fence)).toBe(text === 'a' ? 2 : 1);
      expect(existsSync(join(www, 'tangkiling/current/index.html.gz'))).toBe(true);
    }
    expect(await addTwins(folder, fence)).toBe(0);
  });

  it('gets its compressed twins all at once or a stretch at a time', async () => {
    const folder = openSite(www, 'tangkiling');
    const paths = ['/', '/berita/a', '/berita/b', '/berita/c', '/tentang'];
    await publish(Object.fromEntries(paths.map((path) => [path, page(path)])));
    expect(await addTwins(folder, fence, { from: 0, to: 2 })).toBe(2);
    expect(await addTwins(folder, fence, { from: 0, to: 3 })).toBe(1);
    expect(await addTwins(folder, fence, { from: 3, to: null })).toBe(2);
    expect(await addTwins(folder, fence)).toBe(0);
  });

  it('gets its compressed twins also after a worker was lost at them', async () => {
    const release = await publish({ '/': page('a') });
    mkdirSync(fence.place(`tangkiling-${release}-twins`));
    expect(await addTwins(openSite(www, 'tangkiling'), fence)).toBe(1);
  });

  it('dates a page, and its twins with it, in another second than the one before', async () => {
    const folder = openSite(www, 'tangkiling');
    const seen = new Set<number>();
    for (const text of ['1', '2', '3', '4', '5']) {
      await publish({ '/': page(text) });
      await addTwins(folder, fence);
      const [own, ...twins] = ['', '.br', '.gz'].map((end) =>
        Math.floor(statSync(join(www, `tangkiling/current/index.html${end}`)).mtimeMs / 1000),
      );
      expect(twins).toEqual([own, own]);
      seen.add(own!);
    }
    expect(seen.size).toBe(5);
  });

  it('shows readers the old site or the new one at every step, and nothing between', async () => {
    const sites = [1, 2, 3, 4, 5].map((round) => ({
      '/': page(`round ${round}`),
      [`/berita/${round}`]: page(`${round}`),
      '/tentang': page('same'),
    }));
    await publish(sites[0]!);
    for (const [at, site] of sites.slice(1).entries()) {
      const [before, after] = [asFiles(sites[at]!), asFiles(site)];
      await publish(site, (step) => expect(served()).toEqual(step === 'swapped' ? after : before));
    }
  });

  it('is not made from a release whose manifest was changed by hand', async () => {
    await publish({ '/': page('a') });
    const folder = openSite(www, 'tangkiling');
    const file = manifestFile(folder, '00000001');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"revision":1', '"revision":9'));
    expect(manifestOf(folder, '00000001')).toBeNull();
    await publish({ '/': page('a') });
    expect(served()).toEqual(asFiles({ '/': page('a') }));
  });

  it('refuses to replace one that another publisher made meanwhile', async () => {
    await publish({ '/': page('a') });
    const current = join(www, 'tangkiling/current');
    const slow = publish({ '/': page('slow') }, (step) => {
      if (step !== 'described') return;
      rmSync(current);
      symlinkSync('releases/00000009', current);
    });
    await expect(slow).rejects.toThrow('another release became live');
    expect(readlinkSync(current)).toBe('releases/00000009');
  });
});

/** What a release goes through until it is live. */
const untilLive: Step[] = [
  'begun',
  'recycled',
  'written',
  'arranged',
  'named',
  'described',
  'linked',
];

/** With nothing prepared, and with a spare copy of the live release. */
const preparations = [
  ['with nothing prepared', () => Promise.resolve()],
  ['with a spare copy', () => makeSpare(openSite(www, 'tangkiling'), fence)],
] as const;

describe.each(preparations)('a publisher that another one put out, %s,', (_, prepare) => {
  it.each(untilLive)('at "%s" changes nothing any more, however late it wakes', async (asleep) => {
    const before = { '/': page('3'), '/berita/w': page('w') };
    for (const text of ['1', '2', '3']) await publish({ ...before, '/': page(text) });
    await prepare();
    const slow = publish({ '/': page('late'), '/berita/x': page('x') }, (step) => {
      if (step === asleep) collectLeftovers(www, (fence = Fence.take(www)));
    });
    await expect(slow).rejects.toThrow();
    expect(served()).toEqual(asFiles(before));
    expect(verifySite(openSite(www, 'tangkiling')).faults).toEqual([]);
    const newer = { '/': page('new'), '/berita/x': page('x') };
    await publish(newer);
    expect(served()).toEqual(asFiles(newer));
    expect(verifySite(openSite(www, 'tangkiling')).faults).toEqual([]);
  });
});

describe.each(preparations)('a publisher killed at any step, %s,', (_, prepare) => {
  const older = { '/': page('a'), '/berita/x': page('x'), '/berita/z': page('z') };
  const newer = { '/': page('b'), '/berita/x': page('x'), '/berita/y': page('y') };

  it.each<Step>([...untilLive, 'swapped'])(
    'leaves the site whole at "%s", and the next run completes it',
    async (deadly) => {
      for (const text of ['1', '2', '3'])
        await publish({ '/': page(text), '/berita/w': page('w') });
      await publish(older);
      await prepare();
      const kill = (step: Step) => {
        if (step === deadly) throw new Error('killed');
      };
      await expect(publish(newer, kill)).rejects.toThrow('killed');
      expect(served()).toEqual(asFiles(deadly === 'swapped' ? newer : older));

      fence = Fence.take(www);
      expect(collectLeftovers(www, fence)).toEqual([]);
      expect(served()).toEqual(asFiles(deadly === 'swapped' ? newer : older));
      const names = readdirSync(join(www, 'tangkiling'));
      expect(names.sort()).toEqual(['current', 'releases']);

      await publish(newer);
      await publish({ ...newer, '/': page('c') });
      expect(served()).toEqual(asFiles({ ...newer, '/': page('c') }));
      expect(verifySite(openSite(www, 'tangkiling')).faults).toEqual([]);
      await makeSpare(openSite(www, 'tangkiling'), fence);
      expect(readdirSync(join(www, 'tangkiling/releases'))).toHaveLength(2 * KEEP);
    },
  );
});

describe('the folder of a site', () => {
  it('is never one whose name may not be a site', async () => {
    for (const name of ['..', '../x', 'admin', 'xn--x', 'A', '']) {
      expect(() => openSite(www, name), name).toThrow('may not be a site');
    }
  });

  it('is refused when it is a link to somewhere else', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'simpul-elsewhere-'));
    symlinkSync(elsewhere, join(www, 'tangkiling'));
    expect(() => openSite(www, 'tangkiling')).toThrow('not a folder of ours');
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  it('that no site owns is named and left alone', async () => {
    mkdirSync(join(www, 'Unknown Folder'));
    expect(collectLeftovers(www, fence)).toEqual([expect.stringContaining('Unknown Folder')]);
    expect(readdirSync(www)).toEqual(['.publishing', 'Unknown Folder']);
  });
});
