import { fileOf } from '@simpul/site-model';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { flush } from '../write-whole.ts';
import { twinsOf } from './working-tree.ts';
import type { Fence } from './fence.ts';
import { liveRelease, manifestOf, releaseFolder, type SiteFolder } from './site-folder.ts';

const TEXT = /\.(?:html|xml|json|txt|ics|svg|css|js|webmanifest)$/;
/** Below this many bytes a twin saves nothing: the answer is one packet anyway. */
const LEAST_BYTES = 1024;

/** Pages of a release in the order of its manifest. */
export interface Stretch {
  from: number;
  /** First page that is none of them; null for all that are left. */
  to: number | null;
}

/** Is this file worth twins? */
export const deservesTwins = (file: string, bytes: number): boolean =>
  bytes >= LEAST_BYTES && TEXT.test(file);

/** A file's Brotli and gzip forms, in the order of `twinsOf`. */
export const compress = (bytes: Buffer): [Buffer, Buffer] => [
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      // A window no larger than the text: the usual one takes megabytes for a page of ten kilobytes.
      [constants.BROTLI_PARAM_LGWIN]: Math.min(
        22,
        Math.max(10, Math.ceil(Math.log2(bytes.length))),
      ),
    },
  }),
  gzipSync(bytes, { level: 6 }),
];

/**
 * Gives pages of the live release the compressed twins they lack, and says how many it made. Bytes
 * of a release never change, so a twin can come later than its page and still never be stale.
 */
export async function addTwins(
  folder: SiteFolder,
  fence: Fence,
  { from, to }: Stretch = { from: 0, to: null },
): Promise<number> {
  const live = liveRelease(folder);
  const manifest = live === null ? null : manifestOf(folder, live);
  if (live === null || manifest === null) return 0;
  const root = releaseFolder(folder, live);
  const work = fence.place(`${folder.site}-${live}-twins`);
  const made: { beside: string; target: string }[] = [];
  try {
    for (const [path, { bytes }] of Object.entries(manifest.entries).slice(from, to ?? undefined)) {
      const file = join(root, fileOf(path));
      const twins = twinsOf(file);
      // The gzip twin is put in place last, so where it stands both do.
      if (!deservesTwins(file, bytes) || existsSync(twins.at(-1)!)) continue;
      if (made.length === 0) {
        // A worker that was lost at it leaves its own behind.
        rmSync(work, { recursive: true, force: true });
        mkdirSync(work);
      }
      const { atime, mtime } = statSync(file);
      for (const [index, compressed] of compress(readFileSync(file)).entries()) {
        const beside = join(work, String(made.length));
        writeFileSync(beside, compressed);
        // Readers are told by second and size what they have, and the second is that of the page.
        utimesSync(beside, atime, mtime);
        made.push({ beside, target: twins[index]! });
      }
    }
    await flush(made.map(({ beside }) => beside));
    for (const { beside, target } of made) renameSync(beside, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return made.length / 2;
}
