import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { writeFlushed } from '../write-whole.ts';

/** Name of the folder of working folders, beside the sites: not one that a site may have. */
export const PUBLISHING = '.publishing';
/** What such names begin with waits to be removed. */
const ASIDE = 'aside-';
const NUMBER = /^\d{8}$/;

/** Somebody else publishes into this folder now. */
export class Fenced extends Error {
  constructor(number: string) {
    super(
      `Another publisher has taken over this folder; this one (number ${Number(number)}) changes nothing any more.`,
    );
  }
}

/**
 * The right to change what is served. Each publisher makes everything in a working folder of its own
 * number, and every change of a site is one rename out of that folder or into it. Whoever takes the right
 * moves the folders of all lower numbers away first, in one rename each: from then on the renames of an
 * older publisher find nothing, on this machine or any other that shares the disk, however long it slept.
 */
export class Fence {
  readonly #folder: string;
  readonly #number: string;
  #sequence = 0;

  /** `folder` is the working folder of a right that was taken. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#number = folder.slice(-8);
  }

  /** Takes the right from whoever has it, and clears away what they left half made. */
  static take(www: string): Fence {
    const root = join(www, PUBLISHING);
    mkdirSync(root, { recursive: true });
    for (;;) {
      const older = readdirSync(root).filter((name) => NUMBER.test(name));
      const highest = Math.max(0, ...older.map(Number));
      const folder = join(root, String(highest + 1).padStart(8, '0'));
      try {
        mkdirSync(folder);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
        throw error;
      }
      for (const name of older) renameSync(join(root, name), join(folder, `${ASIDE}${name}`));
      return new Fence(folder);
    }
  }

  /** Nobody's right: whatever is tried with it fails. */
  static none(): Fence {
    return new Fence(join(devNull, '00000000'));
  }

  get folder(): string {
    return this.#folder;
  }

  /** Does nobody else have the right? */
  get stands(): boolean {
    return existsSync(this.#folder);
  }

  /** A place to make something of this name in; on the disk of the sites, served to nobody. */
  place = (name: string): string => join(this.#folder, name);

  /** The error to tell: that of the file system, or that the right is gone. */
  explain = (error: unknown): unknown => (this.stands ? error : this.reason());

  reason = (): Fenced => new Fenced(this.#number);

  /** Replaces a file of a site with whole bytes, flushed. */
  replace(file: string, bytes: string): void {
    const beside = this.place(`new-${threadId}-${this.#sequence++}`);
    writeFlushed(beside, bytes);
    renameSync(beside, file);
  }

  /**
   * Takes a file, link or folder of a site away in one step; what is not there is passed over. Its bytes go
   * with `clear`, when there is time: removing a file's last name takes as long as writing one.
   */
  remove(path: string): void {
    try {
      renameSync(path, this.#fresh());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && this.stands) return;
      throw this.explain(error);
    }
  }

  /** Removes what was taken away; never fails. */
  async clear(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names.filter((one) => one.startsWith(ASIDE))) {
      await rm(this.place(name), { recursive: true, force: true }).catch(() => {});
    }
  }

  #fresh(): string {
    return this.place(`${ASIDE}${threadId}-${this.#sequence++}`);
  }
}
