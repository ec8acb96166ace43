import { fileOf } from '@simpul/site-model';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { flush, flushHandles } from '../write-whole.ts';
import { dateAfter } from './date-after.ts';
import type { Fence } from './fence.ts';
import type { Entries, Manifest } from './manifest.ts';
import {
  manifestFile,
  manifestOf,
  releaseFolder,
  releasesOf,
  removeRelease,
  type SiteFolder,
} from './site-folder.ts';

/** Files of one tree that are open at a time. */
const MOST_OPEN = 32;

/** Compressed twins stand beside a file and never outlive it. */
export const twinsOf = (file: string): string[] => [`${file}.br`, `${file}.gz`];

/** The site a tree is made for. */
export interface TreeOf {
  folder: SiteFolder;
  /** The release that unchanged pages are taken from, null to take none. */
  live: Manifest | null;
  /** Id of the release that is served, whatever is taken from it. */
  before: string | null;
  fence: Fence;
}

/**
 * A folder in which the files of a release come together, aside from what is served: pages that are written
 * here, and hard links to those of the live release. A file that stands here is never written to, for its
 * bytes may be shared with releases that are being read.
 */
export class WorkingTree {
  readonly root: string;
  readonly #of: TreeOf;
  readonly #written = new Set<string>();
  readonly #folders = new Set<string>();
  /** Written and not flushed yet. */
  readonly #open: number[] = [];
  readonly #flushing: Promise<void>[] = [];
  /** What stood here when it was begun. */
  #base: Entries = {};
  /** Nothing here is the only name of its bytes. */
  #isSpare = false;

  constructor(root: string, of: TreeOf) {
    this.root = root;
    this.#of = of;
    mkdirSync(join(of.folder.path, 'releases'), { recursive: true });
    rmSync(root, { recursive: true, force: true });
  }

  /** Begins with a folder that holds exactly these pages, if it is there; answers whether it was. */
  takeSpare(spare: string, entries: Entries): boolean {
    try {
      renameSync(spare, this.root);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && this.#of.fence.stands) return false;
      throw error;
    }
    this.#base = entries;
    this.#isSpare = true;
    this.#ensure(this.root);
    return true;
  }

  /**
   * Begins with the oldest release but the live one, when more than `spared` are kept: it differs from what
   * is to come only by what changed since, so the cost follows the changed pages. Otherwise with nothing.
   */
  recycleOldest(spared: number): void {
    const { folder, before, fence } = this.#of;
    const releases = releasesOf(folder);
    const oldest = releases.find((release) => release !== before);
    const isToSpare = oldest !== undefined && releases.length > spared;
    const manifest = isToSpare ? manifestOf(folder, oldest) : null;
    if (isToSpare && manifest === null) removeRelease(folder, oldest, fence);
    if (isToSpare && manifest !== null) {
      renameSync(releaseFolder(folder, oldest), this.root);
      fence.remove(manifestFile(folder, oldest));
      this.#base = manifest.entries;
    }
    this.#ensure(this.root);
  }

  /** Puts a page here. */
  write(path: string, text: string): void {
    const { folder, before } = this.#of;
    const file = join(this.root, fileOf(path));
    if (path in this.#base) this.#removeWithTwins(file);
    this.#ensure(dirname(file));
    const handle = openSync(file, 'wx');
    this.#open.push(handle);
    writeFileSync(handle, text);
    if (before !== null) dateAfter(handle, join(releaseFolder(folder, before), fileOf(path)));
    if (this.#open.length >= MOST_OPEN) this.#flushing.push(flushHandles(this.#open.splice(0)));
    this.#written.add(path);
  }

  /** Was this page put here? */
  hasWritten = (path: string): boolean => this.#written.has(path);

  /** Takes away what does not belong to `wanted`, and links what was not written. Throws when a page is missing. */
  arrange(wanted: Entries): void {
    for (const path of Object.keys(this.#base)) {
      if (!(path in wanted)) this.#removeWithTwins(join(this.root, fileOf(path)));
    }
    for (const [path, entry] of Object.entries(wanted)) {
      if (this.#written.has(path) || this.#base[path]?.sha256 === entry.sha256) continue;
      const file = join(this.root, fileOf(path));
      if (path in this.#base) this.#removeWithTwins(file);
      this.#ensure(dirname(file));
      this.#linkFromLive(path, file);
    }
  }

  /** Makes durable what was done here, and `others` with it. */
  async flush(others: readonly string[]): Promise<void> {
    await Promise.all([
      ...this.#flushing.splice(0),
      flushHandles(this.#open.splice(0)),
      flush([...this.#folders, ...others]),
    ]);
  }

  /** Throws away what was made. */
  discard(): void {
    for (const handle of this.#open.splice(0)) closeSync(handle);
    void Promise.allSettled(this.#flushing.splice(0));
    rmSync(this.root, { recursive: true, force: true });
  }

  #linkFromLive(path: string, file: string): void {
    const { folder, live } = this.#of;
    if (live === null) throw new Error(`${path} was neither rendered nor live`);
    const from = join(releaseFolder(folder, live.release), fileOf(path));
    linkSync(from, file);
    const twins = twinsOf(file);
    for (const [index, twin] of twinsOf(from).entries()) {
      if (existsSync(twin)) linkSync(twin, twins[index]!);
    }
  }

  #removeWithTwins(file: string): void {
    for (const each of [file, ...twinsOf(file)]) {
      if (!existsSync(each)) continue;
      // The last name of a file takes long to remove, one of several does not.
      if (this.#isSpare) unlinkSync(each);
      else this.#of.fence.remove(each);
    }
  }

  /** Never makes the working folder of the fence itself: who was put out must not come back. */
  #ensure(folder: string): void {
    if (this.#folders.has(folder)) return;
    if (folder !== this.root) this.#ensure(dirname(folder));
    try {
      mkdirSync(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    this.#folders.add(folder);
  }
}
