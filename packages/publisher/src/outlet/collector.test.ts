import { listingKey, printDocument, sumOf, type Listing } from '@simpul/storage';
import { expect, it } from 'vitest';
import { BreakableStore } from '../testing/breakable-store.ts';
import { Collector } from './collector.ts';
import { Pointers } from './pointers.ts';
import { Superseded, takeRight } from './right.ts';

const LATER = Date.now() + 2 * 24 * 60 * 60 * 1000;
const listingOf = (release: string): Buffer => {
  const listing: Listing = { site: 'selat', release, files: {} };
  return printDocument(listing);
};

/** Does something before the first object is taken away. */
class Watched extends BreakableStore {
  removed = 0;
  before: () => Promise<void> = async () => {};
  override async remove(key: string): Promise<void> {
    if (this.removed++ === 0) await this.before();
    return super.remove(key);
  }
}

async function withListings(...releases: string[]) {
  const store = new Watched();
  const pointers = await Pointers.take(store, await takeRight(store));
  const collector = new Collector(store);
  for (const release of releases) {
    const listing = listingOf(release);
    await store.put(listingKey('selat', sumOf(listing)), listing);
  }
  const stands = async (release: string) =>
    (await store.get(listingKey('selat', sumOf(listingOf(release))))) !== null;
  return { store, pointers, collector, stands };
}

it('a listing that a site is about to go back to is not taken away', async () => {
  const { store, pointers, collector, stands } = await withListings('1', '2', '3');
  const keys = ['1', '2', '3'].map((one) => listingKey('selat', sumOf(listingOf(one))));
  const last = keys.sort().at(-1)!;
  store.before = () => collector.hold([last]);
  expect(await collector.collect(pointers, LATER)).toBe(2);
  expect((await Promise.all(['1', '2', '3'].map(stands))).filter(Boolean)).toHaveLength(1);
  expect(await store.get(last)).not.toBeNull();
});

it('a publisher that was superseded takes nothing away any more', async () => {
  const { store, pointers, collector, stands } = await withListings('1', '2');
  await takeRight(store);
  await expect(collector.collect(pointers, LATER)).rejects.toThrow(Superseded);
  expect(await stands('1')).toBe(true);
  expect(await stands('2')).toBe(true);
});

it('nothing more is taken away once it is told to stop', async () => {
  const { store, pointers, collector } = await withListings('1', '2', '3');
  expect(await collector.collect(pointers, LATER, () => store.removed > 0)).toBe(1);
});
