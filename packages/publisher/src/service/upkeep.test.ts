import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldersIn, type Folders } from '../folders.ts';
import { Fence } from '../release/fence.ts';
import { liveRelease, openSite, releaseFolder, removeRelease } from '../release/site-folder.ts';
import { putRelease } from '../testing/put-release.ts';
import { Holds } from './holds.ts';
import { Upkeep } from './upkeep.ts';

const [FIRST, SECOND] = ['00000001', '00000002'];
const SITES = ['anjir', 'selat', 'tangkiling'];

let folders: Folders;
let fence: Fence;
let isBusy: (site: string) => boolean;
beforeEach(() => {
  folders = foldersIn(mkdtempSync(join(tmpdir(), 'simpul-upkeep-')));
  fence = Fence.take(folders.www);
  isBusy = () => false;
  for (const site of SITES) {
    put(site, FIRST);
    put(site, SECOND);
  }
});
afterEach(() => rmSync(join(folders.www, '..'), { recursive: true }));

const put = (site: string, release: string) =>
  putRelease(folders.www, site, release, { '/': `${site} ${release}` });
const live = (site: string) => liveRelease(openSite(folders.www, site));
const damage = (site: string, release: string) =>
  writeFileSync(join(releaseFolder(openSite(folders.www, site), release), 'index.html'), 'x');
/** What the disk tells of holds, as after a crash. */
const heldOnDisk = () => new Holds(folders.desk).sites;
const upkeep = (holds = new Holds(folders.desk)) =>
  new Upkeep({ folders, fence, holds, now: () => 0, isBusy: (site) => isBusy(site) });
/** Tells before each step towards another live release. */
function beforeSwaps(tell: () => void): void {
  const place = fence.place;
  fence.place = (name) => {
    if (name.endsWith('.link')) tell();
    return place(name);
  };
}

describe('a rollback of many sites', () => {
  it('has all of them held before the first is put back, so that a crash leaves none that is not', async () => {
    const seen: string[][] = [];
    beforeSwaps(() => seen.push(heldOnDisk()));
    const kept = await upkeep().rollBack(null);
    expect(kept).toEqual(SITES.map((site) => ({ site, release: FIRST, problem: null })));
    expect(SITES.map(live)).toEqual([FIRST, FIRST, FIRST]);
    expect(seen).toEqual([SITES, SITES, SITES]);
  });

  it('never holds a site that has no earlier release', async () => {
    put('portal', FIRST);
    const seen: string[][] = [];
    beforeSwaps(() => seen.push(heldOnDisk()));
    const kept = await upkeep().rollBack(['portal', 'selat']);
    expect(kept).toEqual([
      { site: 'portal', release: FIRST, problem: 'there is no earlier release that is whole' },
      { site: 'selat', release: FIRST, problem: null },
    ]);
    expect([seen, heldOnDisk()]).toEqual([[['selat']], ['selat']]);
  });

  it('holds none that could not be put back, but those that were held before', async () => {
    const holds = new Holds(folders.desk);
    await holds.hold(['tangkiling'], 0);
    for (const site of ['selat', 'tangkiling']) damage(site, FIRST);
    const kept = await upkeep(holds).rollBack(null);
    expect(kept.map(({ release, problem }) => [release, problem])).toEqual([
      [FIRST, null],
      [SECOND, 'there is no earlier release that is whole'],
      [SECOND, 'there is no earlier release that is whole'],
    ]);
    expect(heldOnDisk()).toEqual(['anjir', 'tangkiling']);
  });

  it('passes over a name with no folder of ours behind it, and says why', async () => {
    rmSync(join(folders.www, 'selat/releases'), { recursive: true });
    writeFileSync(join(folders.www, 'selat/releases'), '');
    const kept = await upkeep().rollBack(['selat', '../x', 'anjir', 'unknown']);
    expect(kept).toEqual([
      {
        site: 'selat',
        release: null,
        problem: expect.stringMatching(/not a folder of ours/) as string,
      },
      { site: '../x', release: null, problem: 'no site has this name' },
      { site: 'anjir', release: FIRST, problem: null },
      { site: 'unknown', release: null, problem: 'nothing of it is served' },
    ]);
    expect(heldOnDisk()).toEqual(['anjir']);
  });

  it('holds none for which the right was lost', async () => {
    beforeSwaps(() => Fence.take(folders.www));
    const kept = await upkeep().rollBack(['selat']);
    expect(kept[0]?.problem).toMatch(/Another publisher has taken over/);
    expect([live('selat'), heldOnDisk()]).toEqual([SECOND, []]);
  });

  it('waits for a site that is being published, and goes back from what that made live', async () => {
    put('portal', FIRST);
    const busy = new Set(['portal']);
    isBusy = (site) => busy.has(site);
    const rolling = upkeep().rollBack(['portal', 'selat']);
    await expect.poll(() => live('selat')).toBe(FIRST);
    put('portal', SECOND);
    busy.clear();
    expect(await rolling).toMatchObject([{ release: FIRST }, { release: FIRST }]);
    expect([live('portal'), heldOnDisk()]).toEqual([FIRST, ['portal', 'selat']]);
  });

  it('leaves a site as it is that was resumed before its turn', async () => {
    const holds = new Holds(folders.desk);
    const busy = new Set(['selat']);
    isBusy = (site) => busy.has(site);
    const it = upkeep(holds);
    const rolling = it.rollBack(['selat']);
    await expect.poll(() => holds.has('selat')).toBe(true);
    it.resume(null);
    busy.clear();
    expect(await rolling).toMatchObject([{ release: SECOND, problem: 'it is not held any more' }]);
    expect(live('selat')).toBe(SECOND);
  });

  it('does not go back to a release that was taken apart after it was read', async () => {
    const folder = openSite(folders.www, 'selat');
    let looks = 0;
    isBusy = () => {
      // Once when sites are held, once before the release is read, once after.
      if (++looks === 3) removeRelease(folder, FIRST, fence);
      return false;
    };
    const [kept] = await upkeep().rollBack(['selat']);
    expect(kept).toMatchObject({ problem: 'there is no earlier release that is whole' });
    expect([live('selat'), heldOnDisk()]).toEqual([SECOND, []]);
  });
});

describe('to resume', () => {
  it('lets all sites that are held go on together, and names those that are not', async () => {
    const holds = new Holds(folders.desk);
    await holds.hold(['anjir', 'selat'], 0);
    const kept = upkeep(holds).resume(['anjir', 'tangkiling', 'selat']);
    expect(kept).toEqual([
      { site: 'anjir', release: SECOND, problem: null },
      { site: 'tangkiling', release: null, problem: 'it is not held' },
      { site: 'selat', release: SECOND, problem: null },
    ]);
    expect(heldOnDisk()).toEqual([]);
  });
});
