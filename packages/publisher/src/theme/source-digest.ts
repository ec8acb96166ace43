import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const MADE = new Set(['node_modules', 'dist', '.astro', 'testing']);
const ASIDE = /\.(?:test\.ts|examples\.ts|md)$/;

/** A digest of the source files below these folders, by name and bytes; made files do not count. */
export function sourceDigest(root: string, folders: readonly string[]): string {
  const sum = createHash('sha256');
  for (const folder of folders) {
    for (const file of filesIn(join(root, folder))) {
      sum.update(`${folder}/${file}\n`).update(readFileSync(join(root, folder, file)));
    }
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
