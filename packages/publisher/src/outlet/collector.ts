import { previewEnd } from '@simpul/domain';
import {
  BYTES,
  CONDITIONS,
  PREVIEWS_AT,
  readListing,
  SITES,
  sumOfListing,
  type ObjectStore,
} from '@simpul/storage';
import type { Pointers } from './pointers.ts';
import { together } from './together.ts';

const TOGETHER = 8;
/** So long an object is left alone that no pointer names any more: somebody may be at it. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/**
 * Takes away what nothing names any more: bytes and listings of earlier releases, what a killed publisher
 * had put and never pointed to, previews that are over.
 */
export class Collector {
  readonly #store: ObjectStore;
  readonly #removing = new Map<string, Promise<void>>();
  /** Keys that somebody is about to point to while it is collected. */
  #held: Set<string> | null = null;

  constructor(store: ObjectStore) {
    this.#store = store;
  }

  /** These are named soon: whatever of them is just being taken away is waited for. */
  hold = async (keys: Iterable<string>): Promise<void> => {
    for (const key of keys) {
      this.#held?.add(key);
      await this.#removing.get(key);
    }
  };

  /**
   * Answers how many objects went. Rejects, and takes nothing away, when a live listing cannot be read; rejects
   * with `Superseded` as soon as another publisher has the right. Ends early once `isOver`.
   */
  async collect(pointers: Pointers, now: number, isOver = () => false): Promise<number> {
    const held = (this.#held = new Set<string>());
    let gone = 0;
    try {
      for await (const key of this.#unnamed(pointers, now)) {
        // A newer publisher may point to what stood here all the time, and no condition is kept on removing.
        await pointers.ensureRight();
        if (isOver()) break;
        if (held.has(key)) continue;
        const removing = this.#store.remove(key).finally(() => this.#removing.delete(key));
        this.#removing.set(key, removing);
        await removing;
        gone++;
      }
      return gone;
    } finally {
      this.#held = null;
    }
  }

  /** Keys of what nothing names and nobody may be at. */
  async *#unnamed(pointers: Pointers, now: number): AsyncGenerator<string> {
    const named = await this.#named(pointers);
    const before = now - GRACE_MS;
    for await (const { key, putAt } of this.#store.list(BYTES)) {
      if (putAt < before && !named.has(key.slice(BYTES.length))) yield key;
    }
    for await (const { key, putAt } of this.#store.list(SITES)) {
      const sum = sumOfListing(key);
      const isLive = sum !== null && pointers.of(key.split('/')[1]!)?.listing === sum;
      if (sum !== null && !isLive && putAt < before) yield key;
    }
    for await (const { key } of this.#store.list(PREVIEWS_AT)) {
      if ((previewEnd(key.slice(key.lastIndexOf('/') + 1)) ?? Infinity) <= now) yield key;
    }
    for await (const { key, putAt } of this.#store.list(CONDITIONS)) {
      if (putAt < before) yield key;
    }
  }

  /** Sums of all that live listings name. */
  async #named(pointers: Pointers): Promise<Set<string>> {
    const named = new Set<string>();
    await together(pointers.sites, TOGETHER, async (site) => {
      const sum = pointers.of(site)?.listing ?? null;
      if (sum === null) return;
      const listing = await readListing(this.#store, site, sum);
      if (listing === null) {
        throw new Error(`nothing is collected: the listing of ${site} cannot be read`);
      }
      for (const { sha256, br, gz } of Object.values(listing.files)) {
        for (const one of [sha256, br?.sha256, gz?.sha256]) if (one !== undefined) named.add(one);
      }
    });
    return named;
  }
}
