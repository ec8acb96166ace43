import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED } from '../write-whole.ts';
import { isSite, liveRelease, openSite, releaseFolder, removeRelease } from './site-folder.ts';

const RELEASE = /^(\d{8})(?:\.json)?$/;

/**
 * Removes what a killed run left in the published sites: half-made releases, their links, unfinished
 * files. Touches nothing that is served, and answers with a sentence for each folder that is not ours.
 */
export function collectLeftovers(www: string): string[] {
  const strangers: string[] = [];
  for (const name of namesIn(www)) {
    if (name === '_shared') {
      for (const folder of namesIn(join(www, name))) collectUnfinished(join(www, name, folder));
    } else if (!isSite(name) || !lstatSync(join(www, name)).isDirectory()) {
      strangers.push(`${join(www, name)} is not the folder of a site; it is left alone.`);
    } else {
      collectOfSite(www, name);
    }
  }
  return strangers;
}

function collectOfSite(www: string, site: string): void {
  const folder = openSite(www, site);
  const live = liveRelease(folder);
  for (const name of namesIn(folder.path)) {
    if (name.startsWith('.current-')) rmSync(join(folder.path, name), { force: true });
  }
  const releases = join(folder.path, 'releases');
  const names = new Set(namesIn(releases));
  for (const name of names) {
    if (name.startsWith('.work-')) rmSync(join(releases, name), { recursive: true, force: true });
    const release = RELEASE.exec(name)?.[1];
    const isWhole = names.has(`${release}`) && names.has(`${release}.json`);
    if (release !== undefined && !isWhole && release !== live) removeRelease(folder, release);
  }
  collectUnfinished(releases);
  if (live !== null && !existsSync(releaseFolder(folder, live))) {
    rmSync(join(folder.path, 'current'), { force: true });
  }
}

/** Removes files that were still being written when their writer ended. */
export function collectUnfinished(folder: string): void {
  for (const name of namesIn(folder)) {
    if (UNFINISHED.test(name)) rmSync(join(folder, name), { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
