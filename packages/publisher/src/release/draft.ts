import { fileOf } from '@simpul/site-model';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { flush } from '../write-whole.ts';
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

/** Compressed twins stand beside a file and never outlive it. */
export const twinsOf = (file: string): string[] => [`${file}.br`, `${file}.gz`];

/** The moments of a release at which a test may pull the plug. */
export type Step =
  'begun' | 'recycled' | 'written' | 'arranged' | 'named' | 'described' | 'linked' | 'swapped';
export type OnStep = (step: Step) => void;

/**
 * A release being made aside. Pages are written as they are rendered; `finish` adds the unchanged ones
 * as hard links and makes the release live by one rename. Until then readers see nothing of it.
 *
 * The oldest release is taken apart for the new one: it differs from it only by what changed since, so
 * the cost follows the changed pages, not the pages that exist.
 */
export class Draft {
  readonly release: string;
  readonly #folder: SiteFolder;
  readonly #live: Manifest | null;
  readonly #before: string | null;
  readonly #onStep: OnStep;
  readonly #work: string;
  readonly #written = new Set<string>();
  readonly #folders = new Set<string>();
  #base: Entries | null = null;

  /** `live` is the release to take unchanged pages from, null to take none. */
  constructor(folder: SiteFolder, live: Manifest | null, onStep: OnStep = () => {}) {
    this.#folder = folder;
    this.#live = live;
    this.#onStep = onStep;
    this.#before = liveRelease(folder);
    const newest = [...releasesOf(folder), this.#before ?? ''].sort().at(-1);
    this.release = releaseAfter(newest || null);
    this.#work = join(folder.path, 'releases', `.work-${this.release}`);
  }

  /** Puts a page into the release. */
  write(path: string, text: string): void {
    const base = this.#begin();
    const file = join(this.#work, fileOf(path));
    if (path in base) removeWithTwins(file);
    this.#ensure(dirname(file));
    // `wx`: a file that stands there may share its bytes with releases that are being read.
    writeFileSync(file, text, { flag: 'wx' });
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
    await flush([
      ...[...this.#written].map((path) => join(this.#work, fileOf(path))),
      ...this.#folders,
      description,
    ]);
    this.#onStep('arranged');
    const target = releaseFolder(this.#folder, this.release);
    rmSync(target, { recursive: true, force: true });
    renameSync(this.#work, target);
    this.#onStep('named');
    renameSync(description, manifestFile(this.#folder, this.release));
    this.#onStep('described');
    this.#swap();
    const releases = releasesOf(this.#folder);
    for (const old of releases.slice(0, -KEEP)) {
      if (old !== this.release) removeRelease(this.#folder, old);
    }
  }

  /** Throws away what was made; the live release stays as it is. */
  discard(): void {
    rmSync(this.#work, { recursive: true, force: true });
    rmSync(`${this.#work}.json`, { force: true });
  }

  #begin(): Entries {
    if (this.#base !== null) return this.#base;
    this.#onStep('begun');
    rmSync(this.#work, { recursive: true, force: true });
    this.#base = this.#recycle();
    mkdirSync(this.#work, { recursive: true });
    this.#onStep('recycled');
    return this.#base;
  }

  #recycle(): Entries {
    const releases = releasesOf(this.#folder);
    const oldest = releases.find((release) => release !== this.#before);
    if (releases.length < KEEP || oldest === undefined) return {};
    const manifest = manifestOf(this.#folder, oldest);
    if (manifest === null) {
      removeRelease(this.#folder, oldest);
      return {};
    }
    unlinkSync(manifestFile(this.#folder, oldest));
    renameSync(releaseFolder(this.#folder, oldest), this.#work);
    return manifest.entries;
  }

  #arrange(base: Entries, wanted: Entries): void {
    for (const path of Object.keys(base)) {
      if (!(path in wanted)) removeWithTwins(join(this.#work, fileOf(path)));
    }
    for (const [path, entry] of Object.entries(wanted)) {
      if (this.#written.has(path) || base[path]?.sha256 === entry.sha256) continue;
      const file = join(this.#work, fileOf(path));
      if (path in base) removeWithTwins(file);
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

  #swap(): void {
    const { path } = this.#folder;
    if (liveRelease(this.#folder) !== this.#before) {
      throw new Error('another release became live meanwhile');
    }
    const beside = join(path, `.current-${this.release}`);
    rmSync(beside, { force: true });
    symlinkSync(`releases/${this.release}`, beside);
    this.#onStep('linked');
    // Not flushed: after a power cut the site may be one release back, whole, and is made anew.
    renameSync(beside, join(path, 'current'));
    this.#onStep('swapped');
  }

  #ensure(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}

function removeWithTwins(file: string): void {
  for (const each of [file, ...twinsOf(file)]) rmSync(each, { force: true });
}
