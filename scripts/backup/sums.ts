import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** SHA-256 in hex by path, paths with `/`. */
export type Sums = ReadonlyMap<string, string>;

const LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** The sums of all files below a folder. Throws for what is neither file nor folder: no backup holds such. */
export async function sumsOf(folder: string): Promise<Sums> {
  const sums = new Map<string, string>();
  for (const path of await filesBelow(folder)) sums.set(path, await sumOf(join(folder, path)));
  return sums;
}

/** The paths of all files below a folder, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((entry) => {
    if (entry.isDirectory()) return [];
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (!entry.isFile()) throw new Error(`${path} is neither a file nor a folder.`);
    return [path];
  });
  return paths.sort();
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** As `sha256sum --check` reads it. */
export const printSums = (sums: Sums): string =>
  [...sums].map(([path, sum]) => `${sum}  ${path}\n`).join('');

/** Reads what `printSums` wrote; null when it is torn or something else. */
export function readSums(text: string): Sums | null {
  const sums = new Map<string, string>();
  if (!text.endsWith('\n')) return null;
  for (const line of text.slice(0, -1).split('\n')) {
    const match = LINE.exec(line);
    if (!match) return null;
    sums.set(match[2]!, match[1]!);
  }
  return sums;
}
