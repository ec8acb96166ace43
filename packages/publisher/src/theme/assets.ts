import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { compress, deservesTwins } from '../release/add-twins.ts';
import { twinsOf } from '../release/working-tree.ts';
import { removeShared, writeShared } from '../release/shared-sums.ts';
import { projects, type Theme } from './build-theme.ts';

/** How long an asset outlives the pages that named it: those loaded before may still ask for it. */
const OUTLIVES_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Puts the theme's hashed style sheets and scripts where every site finds them, before any page names
 * them. The time stamp of a file says when a theme in use, or a page of another one, last named it.
 */
export function publishAssets(theme: Theme, assets: string, now: number): void {
  mkdirSync(assets, { recursive: true });
  for (const { name, from } of assetsOf(theme)) {
    const to = join(assets, name);
    if (!existsSync(to)) {
      const bytes = readFileSync(from);
      const twins = deservesTwins(name, bytes.length) ? compress(bytes) : [];
      for (const [index, twin] of twins.entries()) writeShared(twinsOf(to)[index]!, twin);
      // Last: where it stands, its twins do.
      writeShared(to, bytes);
    }
    for (const file of [to, ...twinsOf(to)]) {
      if (existsSync(file)) utimesSync(file, now / 1000, now / 1000);
    }
  }
}

/**
 * Takes away assets that nothing has named for seven days. `isOtherServed` answers whether pages of another
 * theme are still served, as by a site that is held; it is asked rarely, for it takes long.
 */
export function pruneAssets(
  theme: Theme,
  assets: string,
  now: number,
  isOtherServed: () => boolean,
): void {
  const used = new Set(assetsOf(theme).flatMap(({ name }) => [name, ...twinsOf(name)]));
  const over = readdirSync(assets)
    .filter((name) => !used.has(name))
    .map((name) => join(assets, name))
    .filter((file) => statSync(file).mtimeMs <= now - OUTLIVES_MS);
  if (over.length === 0) return;
  const isNamed = isOtherServed();
  for (const file of over) {
    if (isNamed) utimesSync(file, now / 1000, now / 1000);
    else removeShared(file);
  }
}

function assetsOf(theme: Theme): { name: string; from: string }[] {
  return projects.flatMap((project) => {
    const folder = join(theme[project], 'client/_astro');
    if (!existsSync(folder)) return [];
    return readdirSync(folder).map((name) => ({ name, from: join(folder, name) }));
  });
}
