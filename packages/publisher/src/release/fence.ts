import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { namesIn } from '../names-in.ts';
import { writeFlushed } from '../write-whole.ts';
import { emptyFolder, removeFolder } from './remove-folder.ts';

/** Name of the folder of working folders, beside the sites: not one that a site may have. */
export const PUBLISHING = '.publishing';
/** What names of folders begin with in which processes that share the work take their turns at a site. */
const SEATS = 'seats-';
/** What such names begin with waits to be removed. */
const ASIDE = 'aside-';
const NUMBER = /^\d{8}$/;

/** Was this folder the working folder of a right that ended? */
const isOfOlder = (name: string): boolean =>
  name.startsWith(ASIDE) && NUMBER.test(name.slice(ASIDE.length));

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
  /** Many threads of many processes may work with one right; none takes a name that another uses. */
  readonly #maker = randomUUID();
  #sequence = 0;
  #replaced = 0;

  /** `folder` is the working folder of a right that was taken. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#number = folder.slice(-8);
  }

  /** Takes the right from whoever has it, and clears away what they left half made. */
  static take(www: string): Fence {
    const root = join(www, PUBLISHING);
    mkdirSync(root, { recursive: true });
    return Fence.#next(root);
  }

  /** The right of this number, whoever took it. */
  static of(www: string, number: string): Fence {
    return new Fence(join(www, PUBLISHING, number));
  }

  static #next(root: string): Fence {
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

  get number(): string {
    return this.#number;
  }

  /**
   * A right to change one site, below this one and gone with it. Whoever takes the next one puts out whoever
   * had it before: a process that was thought dead, at work on the same site, finds nothing to rename.
   * Throws `Fenced` when this right is gone.
   */
  seat(site: string): Fence {
    const root = this.place(`${SEATS}${site}`);
    try {
      // Not with its parents: who was put out must not come back.
      mkdirSync(root);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw this.explain(error);
    }
    try {
      return Fence.#next(root);
    } catch (error) {
      throw this.explain(error);
    }
  }

  /** Where the working folders of older rights wait to be removed: what is whole in them can still be taken over. */
  older = (): string[] =>
    namesIn(this.#folder)
      .filter((name) => isOfOlder(name))
      .map((name) => this.place(name));

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
    const beside = this.place(`new-${this.#maker}-${this.#replaced++}`);
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

  /**
   * Removes what was taken away; never fails. A worker removes only what it took itself: threads that remove
   * the same names at the same time wait for each other in the file system.
   */
  async clear(): Promise<void> {
    if (!isMainThread) return emptyFolder(this.#aside);
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names.filter((one) => one.startsWith(ASIDE))) {
      if (isOfOlder(name)) await removeFolder(this.place(name));
      // The folder of a thread that works stays: what it takes away next goes there.
      else await emptyFolder(this.place(name));
    }
  }

  get #aside(): string {
    return this.place(`${ASIDE}${this.#maker}`);
  }

  #fresh(): string {
    if (this.#sequence === 0) mkdirSync(this.#aside);
    return join(this.#aside, String(this.#sequence++));
  }
}
