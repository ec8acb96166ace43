import { fileOf } from '@simpul/site-model';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flush } from '../write-whole.ts';
import type { Fence } from './fence.ts';
import { makeLive, type OnStep } from './make-live.ts';
import { printManifest, type Manifest } from './manifest.ts';
import {
  KEEP,
  liveRelease,
  manifestFile,
  releaseAfter,
  releaseFolder,
  releasesOf,
  removeRelease,
  type SiteFolder,
} from './site-folder.ts';
import { dropSpares, spareOf } from './spare.ts';
import { WorkingTree } from './working-tree.ts';

/**
 * A release being made aside. Pages are written as they are rendered; `finish` adds the unchanged ones
 * as hard links and makes the release live by one rename. Until then readers see nothing of it.
 *
 * It begins with a spare copy of the live release where one was made, or takes the oldest release apart.
 */
export class Draft {
  readonly release: string;
  readonly #fence: Fence;
  readonly #folder: SiteFolder;
  readonly #live: Manifest | null;
  readonly #before: string | null;
  readonly #onStep: OnStep;
  readonly #work: string;
  #tree: WorkingTree | null = null;

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
    this.#begin().write(path, text);
    this.#onStep('written');
  }

  /** Reads a page as it will stand in the release: written here, or as it is live. */
  read(path: string): string {
    const isWritten = this.#tree?.hasWritten(path) ?? false;
    const live = releaseFolder(this.#folder, this.#live?.release ?? '');
    return readFileSync(join(isWritten ? this.#work : live, fileOf(path)), 'utf8');
  }

  /**
   * Completes the release with the pages of `manifest` that were not written, and makes it live.
   * Rejects when a page is missing or another release became live meanwhile; then nothing changed.
   */
  async finish(manifest: Manifest): Promise<void> {
    const tree = this.#begin();
    tree.arrange(manifest.entries);
    const description = `${this.#work}.json`;
    writeFileSync(description, printManifest(manifest));
    // With the swap before this one: the release that it made live is never taken apart while it may come back.
    await tree.flush([description, this.#folder.path]);
    this.#onStep('arranged');
    const target = releaseFolder(this.#folder, this.release);
    this.#fence.remove(target);
    renameSync(this.#work, target);
    this.#onStep('named');
    renameSync(description, manifestFile(this.#folder, this.release));
    await flush([dirname(target)]);
    this.#onStep('described');
    makeLive(this.#folder, this.release, this.#before, this.#fence, this.#onStep);
    // One more than are kept stays: the next release, or the next spare, is made of it.
    for (const old of releasesOf(this.#folder).slice(0, -(KEEP + 1))) {
      if (old !== this.release) removeRelease(this.#folder, old, this.#fence);
    }
  }

  /** Throws away what was made; the live release stays as it is. */
  discard(): void {
    this.#tree?.discard();
    for (const end of ['.json', '.link']) rmSync(`${this.#work}${end}`, { force: true });
  }

  #begin(): WorkingTree {
    if (this.#tree !== null) return this.#tree;
    this.#onStep('begun');
    const [folder, fence, live, before] = [this.#folder, this.#fence, this.#live, this.#before];
    const tree = (this.#tree = new WorkingTree(this.#work, { folder, live, before, fence }));
    const isOfLive = live !== null && live.release === before;
    if (!isOfLive || !tree.takeSpare(spareOf(folder.site, before, fence), live.entries)) {
      dropSpares(folder.site, fence);
      tree.recycleOldest(KEEP - 1);
    }
    this.#onStep('recycled');
    return tree;
  }
}
