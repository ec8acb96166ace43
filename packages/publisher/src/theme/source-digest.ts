import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const MADE = new Set(['node_modules', 'dist', '.astro', 'testing']);
const ASIDE = /\.(?:test\.ts|examples\.ts|md)$/;

/** A digest of these files and of the source files below these folders, by name and bytes; made files do not count. */
export function sourceDigest(root: string, places: readonly string[]): string {
  const sum = createHash('sha256');
  for (const place of places) {
    const isFile = statSync(join(root, place)).isFile();
    const files = isFile ? [place] : filesIn(join(root, place)).map((file) => `${place}/${file}`);
    for (const file of files) sum.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return sum.digest('hex').slice(0, 16);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !ASIDE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.split(sep).some((part) => MADE.has(part)))
    .sort();
}
