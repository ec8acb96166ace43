import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { namesIn } from '../names-in.ts';
import type { Fence } from './fence.ts';
import { KEEP, liveRelease, manifestOf, type SiteFolder } from './site-folder.ts';
import { WorkingTree } from './working-tree.ts';

/** What names of the folders begin with that hold the spare copies of one site. */
const SHELF = 'spare-';

/** Where a folder stands that holds exactly this release of a site, if one was made. */
export const spareOf = (site: string, release: string, fence: Fence): string =>
  join(fence.place(`${SHELF}${site}`), release);

/**
 * Takes away the copies of a site that no release begins with: when a release was removed, the next one may
 * have its number, and must not be taken for what was copied.
 */
export const dropSpares = (site: string, fence: Fence): void =>
  fence.remove(fence.place(`${SHELF}${site}`));

/**
 * Makes a folder that holds exactly the live release, twins and all, for the next release to begin with: then
 * an urgent one writes what changed and nothing else. It is made of the oldest release when there are more
 * than are kept. Called when nothing is due; whatever goes wrong, the next release does without.
 */
export async function makeSpare(folder: SiteFolder, fence: Fence): Promise<void> {
  const before = liveRelease(folder);
  const live = before === null ? null : manifestOf(folder, before);
  if (before === null || live === null) return;
  const spare = spareOf(folder.site, before, fence);
  const shelf = dirname(spare);
  const there = namesIn(shelf);
  if (there.includes(before)) return;
  for (const stale of there) fence.remove(join(shelf, stale));
  const tree = new WorkingTree(fence.place(`${folder.site}-spare`), {
    folder,
    live,
    before,
    fence,
  });
  try {
    tree.recycleOldest(KEEP);
    tree.arrange(live.entries);
    await tree.flush([]);
    if (!existsSync(shelf)) mkdirSync(shelf);
    renameSync(tree.root, spare);
  } catch (error) {
    tree.discard();
    throw fence.explain(error);
  }
}

/**
 * Takes over the spare copies of live releases from publishers that lost the right: a copy is whole before it
 * has its name, and who made it finds nothing to rename any more. Those of other releases, and of sites that are
 * gone, are cleared away with all else.
 */
export function adoptSpares(www: string, fence: Fence): void {
  for (const folder of fence.older()) {
    for (const shelf of namesIn(folder).filter((name) => name.startsWith(SHELF))) {
      const site = shelf.slice(SHELF.length);
      const live = liveRelease({ site, path: join(www, site) });
      if (live === null || existsSync(fence.place(shelf))) continue;
      if (namesIn(join(folder, shelf)).includes(live)) {
        renameSync(join(folder, shelf), fence.place(shelf));
      }
    }
  }
}
