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
  /** Sums that somebody is about to point to while it is collected. */
  #held: Set<string> | null = null;

  constructor(store: ObjectStore) {
    this.#store = store;
  }

  /** These are named soon: whatever of them is just being taken away is waited for. */
  hold = async (sums: Iterable<string>): Promise<void> => {
    for (const sum of sums) {
      this.#held?.add(sum);
      await this.#removing.get(sum);
    }
  };

  /** Answers how many objects went. Rejects, and takes nothing away, when a live listing cannot be read. */
  async collect(pointers: Pointers, now: number): Promise<number> {
    this.#held = new Set();
    try {
      const named = await this.#named(pointers);
      const before = now - GRACE_MS;
      let gone = 0;
      const remove = async (key: string): Promise<void> => {
        await this.#store.remove(key);
        gone++;
      };
      for await (const { key, putAt } of this.#store.list(BYTES)) {
        const sum = key.slice(BYTES.length);
        if (putAt >= before || named.has(sum) || this.#held.has(sum)) continue;
        const removing = remove(key).finally(() => this.#removing.delete(sum));
        this.#removing.set(sum, removing);
        await removing;
      }
      for await (const { key, putAt } of this.#store.list(SITES)) {
        const sum = sumOfListing(key);
        const isLive = sum !== null && pointers.of(key.split('/')[1]!)?.listing === sum;
        if (sum !== null && !isLive && putAt < before) await remove(key);
      }
      for await (const { key } of this.#store.list(PREVIEWS_AT)) {
        if ((previewEnd(key.slice(key.lastIndexOf('/') + 1)) ?? Infinity) <= now) await remove(key);
      }
      for await (const { key, putAt } of this.#store.list(CONDITIONS)) {
        if (putAt < before) await remove(key);
      }
      return gone;
    } finally {
      this.#held = null;
    }
  }

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
