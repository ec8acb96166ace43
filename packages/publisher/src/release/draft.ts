import { fileOf } from '@simpul/site-model';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { flush, flushHandles } from '../write-whole.ts';
import { dateAfter } from './date-after.ts';
import type { Fence } from './fence.ts';
import { printManifest, type Entries, type Manifest } from './manifest.ts';
import {
  KEEP,
  liveRelease,
  manifestFile,
  manifestOf,
  releaseAfter,
  releaseFolder,
  releasesOf,
  removeRelease,
  type SiteFolder,
} from './site-folder.ts';
import { makeLive, type OnStep } from './make-live.ts';

/** Files of one draft that are open at a time. */
const MOST_OPEN = 32;

/** Compressed twins stand beside a file and never outlive it. */
export const twinsOf = (file: string): string[] => [`${file}.br`, `${file}.gz`];

/**
 * A release being made aside. Pages are written as they are rendered; `finish` adds the unchanged ones
 * as hard links and makes the release live by one rename. Until then readers see nothing of it.
 *
 * The oldest release is taken apart for the new one: it differs from it only by what changed since, so
 * the cost follows the changed pages, not the pages that exist.
 */
export class Draft {
  readonly release: string;
  readonly #fence: Fence;
  readonly #folder: SiteFolder;
  readonly #live: Manifest | null;
  readonly #before: string | null;
  readonly #onStep: OnStep;
  readonly #work: string;
  readonly #written = new Set<string>();
  readonly #folders = new Set<string>();
  /** Written and not flushed yet. */
  readonly #open: number[] = [];
  readonly #flushing: Promise<void>[] = [];
  #base: Entries | null = null;

  /** `live` is the release to take unchanged pages from, null to take none. */
  constructor(folder: SiteFolder, live: Manifest | null, fence: Fence, onStep: OnStep = () => {}) {
    this.#folder = folder;
    this.#fence = fence;
    this.#live = live;
    this.#onStep = onStep;
    this.#before = liveRelease(folder);
    const newest = [...releasesOf(folder), this.#before ?? ''].sort().at(-1);
    this.release = releaseAfter(newest || null);
    this.#work = fence.place(`${folder.site}-${this.release}`);
  }

  /** Puts a page into the release. */
  write(path: string, text: string): void {
    const base = this.#begin();
    const file = join(this.#work, fileOf(path));
    if (path in base) this.#removeWithTwins(file);
    this.#ensure(dirname(file));
    // `wx`: a file that stands there may share its bytes with releases that are being read.
    const handle = openSync(file, 'wx');
    this.#open.push(handle);
    writeFileSync(handle, text);
    if (this.#before !== null) {
      dateAfter(handle, join(releaseFolder(this.#folder, this.#before), fileOf(path)));
    }
    if (this.#open.length >= MOST_OPEN) this.#flushing.push(flushHandles(this.#open.splice(0)));
    this.#written.add(path);
    this.#onStep('written');
  }

  /** Reads a page as it will stand in the release: written here, or as it is live. */
  read(path: string): string {
    const from = this.#written.has(path)
      ? this.#work
      : releaseFolder(this.#folder, this.#live?.release ?? '');
    return readFileSync(join(from, fileOf(path)), 'utf8');
  }

  /**
   * Completes the release with the pages of `manifest` that were not written, and makes it live.
   * Rejects when a page is missing or another release became live meanwhile; then nothing changed.
   */
  async finish(manifest: Manifest): Promise<void> {
    const base = this.#begin();
    this.#arrange(base, manifest.entries);
    const description = `${this.#work}.json`;
    writeFileSync(description, printManifest(manifest));
    await Promise.all([
      ...this.#flushing.splice(0),
      flushHandles(this.#open.splice(0)),
      flush([
        ...this.#folders,
        description,
        // The swap before this one: the release that it made live is never taken apart while it may come back.
        this.#folder.path,
      ]),
    ]);
    this.#onStep('arranged');
    const target = releaseFolder(this.#folder, this.release);
    this.#fence.remove(target);
    renameSync(this.#work, target);
    this.#onStep('named');
    renameSync(description, manifestFile(this.#folder, this.release));
    await flush([dirname(target)]);
    this.#onStep('described');
    makeLive(this.#folder, this.release, this.#before, this.#fence, this.#onStep);
    const releases = releasesOf(this.#folder);
    for (const old of releases.slice(0, -KEEP)) {
      if (old !== this.release) removeRelease(this.#folder, old, this.#fence);
    }
  }

  /** Throws away what was made; the live release stays as it is. */
  discard(): void {
    for (const handle of this.#open.splice(0)) closeSync(handle);
    void Promise.allSettled(this.#flushing.splice(0));
    rmSync(this.#work, { recursive: true, force: true });
    for (const end of ['.json', '.link']) rmSync(`${this.#work}${end}`, { force: true });
  }

  #begin(): Entries {
    if (this.#base !== null) return this.#base;
    this.#onStep('begun');
    mkdirSync(join(this.#folder.path, 'releases'), { recursive: true });
    rmSync(this.#work, { recursive: true, force: true });
    this.#base = this.#recycle();
    this.#ensure(this.#work);
    this.#onStep('recycled');
    return this.#base;
  }

  #recycle(): Entries {
    const releases = releasesOf(this.#folder);
    const oldest = releases.find((release) => release !== this.#before);
    if (releases.length < KEEP || oldest === undefined) return {};
    const manifest = manifestOf(this.#folder, oldest);
    if (manifest === null) {
      removeRelease(this.#folder, oldest, this.#fence);
      return {};
    }
    renameSync(releaseFolder(this.#folder, oldest), this.#work);
    this.#fence.remove(manifestFile(this.#folder, oldest));
    return manifest.entries;
  }

  #arrange(base: Entries, wanted: Entries): void {
    for (const path of Object.keys(base)) {
      if (!(path in wanted)) this.#removeWithTwins(join(this.#work, fileOf(path)));
    }
    for (const [path, entry] of Object.entries(wanted)) {
      if (this.#written.has(path) || base[path]?.sha256 === entry.sha256) continue;
      const file = join(this.#work, fileOf(path));
      if (path in base) this.#removeWithTwins(file);
      this.#ensure(dirname(file));
      this.#linkFromLive(path, file);
    }
  }

  #linkFromLive(path: string, file: string): void {
    if (this.#live === null) throw new Error(`${path} was neither rendered nor live`);
    const from = join(releaseFolder(this.#folder, this.#live.release), fileOf(path));
    linkSync(from, file);
    const twins = twinsOf(file);
    for (const [index, twin] of twinsOf(from).entries()) {
      if (existsSync(twin)) linkSync(twin, twins[index]!);
    }
  }

  #removeWithTwins(file: string): void {
    for (const each of [file, ...twinsOf(file)]) if (existsSync(each)) this.#fence.remove(each);
  }

  /** Never makes the working folder of the fence itself: who was put out must not come back. */
  #ensure(folder: string): void {
    if (this.#folders.has(folder)) return;
    if (folder !== this.#work) this.#ensure(dirname(folder));
    try {
      mkdirSync(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    this.#folders.add(folder);
  }
}
