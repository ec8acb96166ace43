import type { FileHandle } from 'node:fs/promises';

/** Compressed forms in which a file may stand, smallest first, and how their names end. */
export const encodings = { br: '.br', gzip: '.gz' } as const;
export type Encoding = keyof typeof encodings;

/** One form of a file, opened: whatever is swapped from now on, an answer is of these bytes. */
export interface Opened {
  handle: FileHandle;
  size: number;
  /** When it was changed. */
  mtimeMs: number;
  encoding: Encoding | null;
}

/** Files by name. */
export interface Files {
  has: (file: string) => Promise<boolean>;
  /**
   * Opens the first of these forms that there is, or the file itself. Rejects with the code ENOENT when it
   * is gone since it was looked for.
   */
  open: (file: string, accepted: readonly Encoding[]) => Promise<Opened>;
}

/** Published sites, wherever they stand. */
export interface Sites {
  /**
   * The files of the live release, the same until the answer is done; null where there is no such site.
   * `anew`: what was live a moment ago does not count.
   */
  release: (site: string, anew: boolean) => Promise<Files | null>;
  /** What all sites share: `media/…` and `_astro/…`. */
  shared: Files;
  /** Pages for one reader each. */
  previews: (site: string) => Files;
}

/** What is gone since it was looked for, in the words of the file system. */
export const gone = (file: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${file} is gone`), { code: 'ENOENT' });
