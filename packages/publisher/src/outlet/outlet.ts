import {
  ensureConditions,
  previewKey,
  noteOf,
  StoreTrouble,
  type ObjectStore,
} from '@simpul/storage';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { liveRelease, openSite, sitesIn } from '../release/site-folder.ts';
import { Collector } from './collector.ts';
import { DueSites, type DueSite } from './due-sites.ts';
import { Pointers } from './pointers.ts';
import { SharedOutlet } from './put-shared.ts';
import { putSite } from './put-site.ts';
import { Superseded, takeRight } from './right.ts';

export interface OutletOptions {
  store: ObjectStore;
  www: string;
  /** Told when the store serves what is live of a site. */
  onShown: (site: string) => void;
  onProblem: (problem: string) => void;
}

/** Sites put at a time: each waits for the line most of the time. */
const TOGETHER = 16;
const REST_LEAST_MS = 500;
const REST_MOST_MS = 30_000;
const COLLECT_MS = 24 * 60 * 60 * 1000;
const LOOK_MS = 10;
const STOP_PATIENCE_MS = 5000;

/**
 * Keeps an object store in line with what is live in the folder, for web servers elsewhere. It compares and
 * closes the difference: a store that was away, or a publisher that was killed, is made good at the next look.
 */
export class Outlet {
  readonly #options: OutletOptions;
  readonly #shared: SharedOutlet;
  readonly #collector: Collector;
  readonly #due = new DueSites();
  readonly #shown = new Map<string, string | null>();
  readonly #problems = new Map<string, string>();
  /** Sites that stand in the store and were never in this folder. */
  #strangers: string[] = [];
  #pointers: Pointers | null = null;
  #opening = false;
  #collecting = false;
  #trouble: string | null = null;
  #rest = REST_LEAST_MS;
  #notBefore = 0;
  #collectAt = performance.now() + COLLECT_MS / 24;
  #closed = false;

  constructor(options: OutletOptions) {
    this.#options = options;
    this.#shared = new SharedOutlet(options.store, join(options.www, '_shared'));
    this.#collector = new Collector(options.store);
  }

  /** Something changed on this site. */
  want(site: string, isUrgent: boolean): void {
    this.#due.add({ site, isUrgent, anew: false });
    this.turn();
  }

  /** Compares every site with what the store serves. */
  look(): void {
    for (const site of this.#sites()) {
      const failed = this.#problems.has(site);
      if (failed || this.#isBehind(site)) {
        this.#due.add({ site, isUrgent: false, anew: failed });
      }
    }
    this.#strangers = (this.#pointers?.sites ?? []).filter(
      (site) => this.#pointers?.of(site)?.release != null && !this.#hasFolder(site),
    );
    this.turn();
  }

  /** Does what is due and may be done now; to be called again and again. */
  turn(): void {
    if (this.#closed || performance.now() < this.#notBefore) return;
    if (this.#pointers === null) return void this.#open();
    while (this.#due.busy < TOGETHER) {
      const due = this.#due.take();
      if (due === null) break;
      void this.#put(due, this.#pointers);
    }
    if (this.backlog === 0 && performance.now() >= this.#collectAt) void this.#collect();
  }

  /** The release of a site that the store serves, as far as is known. */
  release = (site: string): string | null => this.#shown.get(site) ?? null;

  get backlog(): number {
    const opening = this.#pointers === null && !this.#closed ? 1 : 0;
    return this.#due.size + opening;
  }

  /** What keeps the store behind, one sentence each. */
  problems(): string[] {
    return [
      ...(this.#trouble === null ? [] : [this.#trouble]),
      ...[...this.#problems].map(([site, problem]) => `${site}, store: ${problem}`),
      ...this.#strangers.map(
        (site) => `${site} stands in the store and not in this folder; it is left as it is.`,
      ),
    ];
  }

  /**
   * Settles when the store is in line with the folder, or with the first trouble that is not one site's;
   * `problems` says what keeps it behind.
   */
  async settled(): Promise<void> {
    if (this.#closed) return;
    this.#notBefore = 0;
    this.#trouble = null;
    this.look();
    while (this.backlog > 0 && this.#trouble === null && !this.#closed) await sleep(LOOK_MS);
  }

  /** Puts again what is not as it was published: of these sites, and of these shared files. As `settled`. */
  async repair(sites: readonly string[], shared: readonly string[]): Promise<void> {
    this.#shared.putAgain(shared);
    for (const site of sites) this.#due.add({ site, isUrgent: false, anew: true });
    // Shared files are put with the next site, whichever that is.
    if (shared.length > 0)
      for (const site of this.#sites().slice(0, 1)) this.#due.add(ordinary(site));
    await this.settled();
  }

  /** Puts a page for one reader beside the sites. */
  async putPreview(folder: string, site: string, file: string): Promise<void> {
    const bytes = await readFile(join(folder, site, file));
    const note = noteOf(bytes, Math.floor(Date.now() / 1000));
    await this.#options.store.put(previewKey(site, file), bytes, { cache: 'no-store', note });
  }

  /** Begins nothing more; settles when what is under way is done, or a silent store has been waited for. */
  async close(): Promise<void> {
    this.#closed = true;
    const until = performance.now() + STOP_PATIENCE_MS;
    const isBusy = () => this.#due.busy > 0 || this.#opening || this.#collecting;
    while (isBusy() && performance.now() < until) await sleep(LOOK_MS);
  }

  async #open(): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    const { store } = this.#options;
    try {
      await ensureConditions(store);
      this.#pointers = await Pointers.take(store, await takeRight(store));
      this.#isWell();
      // What stood there before may lack compressed twins: every site is compared once in full.
      for (const site of this.#sites()) this.#due.add(ordinary(site));
    } catch (error) {
      this.#fail(error as Error);
    }
    this.#opening = false;
    this.turn();
  }

  async #put(due: DueSite, pointers: Pointers): Promise<void> {
    const { site, anew } = due;
    const { store, www, onShown } = this.#options;
    try {
      await (due.isUrgent ? this.#shared.bringStyles() : this.#shared.bring());
      const folder = openSite(www, site);
      const put = await putSite({ store, pointers, hold: this.#collector.hold, anew }, folder);
      this.#isWell();
      this.#problems.delete(site);
      if (put === null) this.#due.add(due);
      else {
        // What it did not wait for is brought with the next round.
        if (due.isUrgent) this.#due.add(ordinary(site));
        this.#shown.set(site, put.release);
        onShown(site);
      }
    } catch (error) {
      const isOfStore = error instanceof StoreTrouble || error instanceof Superseded;
      if (isOfStore) this.#due.add(due);
      if (isOfStore) this.#fail(error);
      // The folder moved on while it was read: the next look sees what it is now.
      else this.#problems.set(site, (error as Error).message);
    }
    this.#due.done(site);
    this.turn();
  }

  async #collect(): Promise<void> {
    this.#collectAt = performance.now() + COLLECT_MS;
    this.#collecting = true;
    try {
      await this.#collector.collect(this.#pointers!, Date.now(), () => this.#closed);
    } catch (error) {
      if (error instanceof Superseded) this.#fail(error);
      else this.#options.onProblem(`The store was not cleared up: ${(error as Error).message}`);
    }
    this.#collecting = false;
  }

  #isWell(): void {
    this.#trouble = null;
    this.#rest = REST_LEAST_MS;
  }

  /** One that was superseded ends here: nothing of it is put any more. */
  #fail(error: Error): void {
    if (this.#trouble !== error.message) this.#options.onProblem(error.message);
    this.#trouble = error.message;
    if (error instanceof Superseded) this.#closed = true;
    this.#notBefore = performance.now() + this.#rest;
    this.#rest = Math.min(REST_MOST_MS, this.#rest * 2);
  }

  #isBehind(site: string): boolean {
    const { www } = this.#options;
    try {
      return liveRelease(openSite(www, site)) !== (this.#shown.get(site) ?? null);
    } catch {
      return false;
    }
  }

  #hasFolder = (site: string): boolean => existsSync(join(this.#options.www, site));

  #sites = (): string[] => sitesIn(this.#options.www);
}

const ordinary = (site: string): DueSite => ({ site, isUrgent: false, anew: false });
