import { PORTAL, checkSiteSlug } from '@simpul/domain';
import { existsSync, lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../names-in.ts';
import type { Fence } from './fence.ts';
import { readManifest, type Manifest } from './manifest.ts';

/** How many releases a site keeps, the live one included. */
export const KEEP = 3;
const RELEASE = /^\d{8}$/;
const LIVE = /^releases\/(\d{8})$/;
const FIRST = '00000001';

/**
 * The folder of one site below `www`: `releases/<id>/` with `releases/<id>.json` beside it, and
 * `current`, a link to the live one. Ids grow with every release of the site.
 */
export interface SiteFolder {
  site: string;
  path: string;
}

/** May this name be a folder of `www`: a KIM's slug or the portal? */
export const isSite = (name: string): boolean => name === PORTAL || checkSiteSlug(name).allowed;

/**
 * The folder of a site; it need not exist yet. Throws for a name that may not be a site, and for a folder
 * that is a link to somewhere else: nothing is ever written outside `www`.
 */
export function openSite(www: string, site: string): SiteFolder {
  if (!isSite(site)) throw new Error(`"${site}" may not be a site`);
  const path = join(www, site);
  for (const folder of [path, join(path, 'releases')]) {
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
      throw new Error(`${folder} is not a folder of ours: a link or a file stands there`);
    }
  }
  return { site, path };
}

/** Id of the live release, or null when none is served. */
export function liveRelease({ path }: SiteFolder): string | null {
  try {
    return LIVE.exec(readlinkSync(join(path, 'current')))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** The manifest of a release; null when it is missing, torn or was changed by hand. */
export function manifestOf(folder: SiteFolder, release: string): Manifest | null {
  try {
    const manifest = readManifest(readFileSync(manifestFile(folder, release), 'utf8'));
    return manifest?.release === release && manifest.site === folder.site ? manifest : null;
  } catch {
    return null;
  }
}

export const releaseFolder = ({ path }: SiteFolder, release: string): string =>
  join(path, 'releases', release);
export const manifestFile = ({ path }: SiteFolder, release: string): string =>
  join(path, 'releases', `${release}.json`);

/** Names in `www` that may be sites, whether they were ever published or not. */
export const sitesIn = (www: string): string[] => namesIn(www).filter(isSite);

/** Is a page served that another theme than this made, on a site that is held or could not be published since? */
export const isOtherThemeServed = (www: string, theme: string): boolean =>
  sitesIn(www).some((site) => {
    const folder = { site, path: join(www, site) };
    const live = liveRelease(folder);
    const entries = live === null ? {} : manifestOf(folder, live)?.entries;
    // What cannot be told is kept.
    return !entries || Object.values(entries).some(({ key }) => !key.startsWith(`${theme}.`));
  });

/** Ids of the whole releases, oldest first: those with folder and manifest. */
export function releasesOf({ path }: SiteFolder): string[] {
  const releases = join(path, 'releases');
  if (!existsSync(releases)) return [];
  const names = new Set(readdirSync(releases));
  return [...names].filter((name) => RELEASE.test(name) && names.has(`${name}.json`)).sort();
}

/** Those of them before this one; null is after all. */
export const releasesBefore = (folder: SiteFolder, release: string | null): string[] =>
  releasesOf(folder).filter((older) => release === null || older < release);

/** The id after this one. */
export const releaseAfter = (release: string | null): string =>
  release === null ? FIRST : String(Number(release) + 1).padStart(FIRST.length, '0');

/** Takes a release away, its manifest first: a folder without one is a leftover. */
export function removeRelease(folder: SiteFolder, release: string, fence: Fence): void {
  fence.remove(manifestFile(folder, release));
  fence.remove(releaseFolder(folder, release));
}
