import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const MADE = new Set(['node_modules', 'dist', '.astro', '.strapi', '.tmp', '.cache', 'generated']);

/** A digest of all source files below these folders (names and bytes); tests and made files do not count. */
export async function sourceDigest(folders: readonly string[]): Promise<string> {
  const sum = createHash('sha256');
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          !file
            .slice(folder.length)
            .split('/')
            .some((part) => MADE.has(part)),
      )
      .sort();
    for (const file of files) sum.update(file.slice(folder.length)).update(await readFile(file));
  }
  return sum.digest('hex').slice(0, 32);
}
