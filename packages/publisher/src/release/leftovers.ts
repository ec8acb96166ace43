import { PREVIEWS } from '@simpul/domain';
import { existsSync, lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../names-in.ts';
import { UNFINISHED } from '../write-whole.ts';
import { PUBLISHING, type Fence } from './fence.ts';
import {
  isSite,
  liveRelease,
  openSite,
  releaseFolder,
  removeRelease,
  type SiteFolder,
} from './site-folder.ts';

const RELEASE = /^(\d{8})(?:\.json)?$/;

/**
 * Removes what a killed run left in the published sites: releases without a manifest, manifests without a
 * release, unfinished files (what was still being made went with the fence of that run). Touches nothing
 * that is served, and answers with a sentence for each folder that is not ours.
 */
export function collectLeftovers(www: string, fence: Fence): string[] {
  const strangers: string[] = [];
  for (const name of namesIn(www)) {
    if (name === '_shared' || name === PREVIEWS) {
      for (const folder of namesIn(join(www, name))) collectUnfinished(join(www, name, folder));
    } else if (!isSite(name) || !lstatSync(join(www, name)).isDirectory()) {
      if (name !== PUBLISHING) {
        strangers.push(`${join(www, name)} is not the folder of a site; it is left alone.`);
      }
    } else {
      try {
        collectOfSite(openSite(www, name), fence);
      } catch (error) {
        strangers.push((error as Error).message);
      }
    }
  }
  return strangers;
}

/** The same for one site. */
export function collectOfSite(folder: SiteFolder, fence: Fence): void {
  const live = liveRelease(folder);
  const releases = join(folder.path, 'releases');
  const names = new Set(namesIn(releases));
  for (const name of names) {
    const release = RELEASE.exec(name)?.[1];
    const isWhole = names.has(`${release}`) && names.has(`${release}.json`);
    if (release !== undefined && !isWhole && release !== live) {
      removeRelease(folder, release, fence);
    }
  }
  if (live !== null && !existsSync(releaseFolder(folder, live))) {
    fence.remove(join(folder.path, 'current'));
  }
}

/** Removes files that were still being written when their writer ended. */
export function collectUnfinished(folder: string): void {
  for (const name of namesIn(folder)) {
    if (UNFINISHED.test(name)) rmSync(join(folder, name), { force: true });
  }
}
