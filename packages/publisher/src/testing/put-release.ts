import { fileOf } from '@simpul/site-model';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printManifest, sha256, type Entries } from '../release/manifest.ts';
import { manifestFile, openSite, releaseFolder } from '../release/site-folder.ts';

/** Puts a live release of these pages (texts by path) into `www`, as a publisher leaves it. */
export function putRelease(
  www: string,
  site: string,
  release: string,
  pages: Record<string, string>,
): void {
  const folder = openSite(www, site);
  const entries: Entries = {};
  for (const [path, text] of Object.entries(pages)) {
    const file = join(releaseFolder(folder, release), fileOf(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const bytes = Buffer.byteLength(text);
    entries[path] = { key: text, lane: 'first', sha256: sha256(text), bytes };
  }
  const made = { revision: 1, theme: 'x', inputs: 'x', ground: 'x', urgent: 'x', madeFor: 0 };
  const manifest = { site, owner: site, release, ...made, nextChange: null, broken: [], entries };
  writeFileSync(manifestFile(folder, release), printManifest(manifest));
  rmSync(join(folder.path, 'current'), { force: true });
  symlinkSync(`releases/${release}`, join(folder.path, 'current'));
}
