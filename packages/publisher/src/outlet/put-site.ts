import {
  bytesKey,
  listingKey,
  printDocument,
  readListing,
  sumOf,
  type ObjectStore,
} from '@simpul/storage';
import { readFile } from 'node:fs/promises';
import type { SiteFolder } from '../release/site-folder.ts';
import type { Pointers } from './pointers.ts';
import { listSite } from './list-site.ts';
import { together } from './together.ts';

/** Objects of one site that are put at a time. */
const TOGETHER = 8;
const FOR_EVER = 'public, max-age=31536000, immutable';

interface PutSiteOptions {
  store: ObjectStore;
  pointers: Pointers;
  /** Keeps what stands at these keys from being collected. */
  hold: (keys: Iterable<string>) => Promise<void>;
  /** Is every object to be looked at, and put again where it is damaged? */
  anew: boolean;
}

/** The release of a site that the store serves now; null when it serves none. */
export interface PutSite {
  release: string | null;
}

/**
 * Brings one site in the store to what is live in the folder: bytes that are new, then the listing, then the
 * pointer. Until the pointer is put readers get the release before, whole. Null when somebody else put a
 * pointer meanwhile: it is to be tried again. Throws when the release in the folder is replaced meanwhile.
 */
export async function putSite(
  { store, pointers, hold, anew }: PutSiteOptions,
  folder: SiteFolder,
): Promise<PutSite | null> {
  const { site } = folder;
  const pointer = pointers.of(site);
  const before =
    anew || pointer?.listing == null ? null : await readListing(store, site, pointer.listing);
  const listed = listSite(folder, before);
  if (listed === null) {
    if (pointer === null || pointer.listing === null) return { release: null };
    return (await pointers.point(site, { release: null, listing: null }))
      ? { release: null }
      : null;
  }
  const { listing, fresh } = listed;
  const printed = printDocument(listing);
  const sum = sumOf(printed);
  const done = { release: listing.release };
  if (pointer?.listing === sum && before !== null) return done;
  const key = listingKey(site, sum);
  await hold([...[...fresh.keys()].map(bytesKey), key]);
  await together(fresh, TOGETHER, ([sha256, file]) => putBytes(store, sha256, file, anew));
  const json = { type: 'application/json', cache: FOR_EVER };
  // One that is not as it was put is replaced; the same once more does no harm.
  await store.put(key, printed, json);
  const isPut = await pointers.point(site, { release: listing.release, listing: sum });
  return isPut ? done : null;
}

async function putBytes(
  store: ObjectStore,
  sha256: string,
  file: string,
  anew: boolean,
): Promise<void> {
  const bytes = await readFile(file);
  if (sumOf(bytes) !== sha256) throw new Error(`${file} has other bytes than were published`);
  const key = bytesKey(sha256);
  const isNew = (await store.put(key, bytes, { cache: FOR_EVER, ifAbsent: true })) !== null;
  if (isNew || !anew || (await store.get(key))?.bytes.equals(bytes)) return;
  await store.put(key, bytes, { cache: FOR_EVER });
}
