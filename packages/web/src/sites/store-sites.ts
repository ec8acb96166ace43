import {
  bytesKey,
  dateIn,
  isKey,
  previewKey,
  readPointer,
  sharedKey,
  sumOf,
  type ListedFile,
  type ObjectStore,
} from '@simpul/storage';
import type { ByteCache } from './byte-cache.ts';
import { Listings } from './listings.ts';
import { Recent } from './recent.ts';
import { encodings, gone, type Encoding, type Files, type Opened, type Sites } from './sites.ts';

/** How long a pointer is believed before the store is asked again, in milliseconds. */
const FRESH_MS = 500;
/** How long the store is waited for while an older pointer is known, in milliseconds. */
const PATIENCE_MS = 1000;
const MOST_SITES = 20_000;
/** Files of listings that are kept in memory: some hundred bytes each. */
const MOST_LISTED = 200_000;

/** What is packed already has no twins. */
const PACKED = /\.(?:webp|jpg|png|pdf)$/;

const limits = { fresh: FRESH_MS, patience: PATIENCE_MS, most: MOST_SITES };

/**
 * Published sites in an object store. Pointers are asked for again and again, at once for a reader who wants
 * no cache; listings and bytes are named by their content, so what was fetched once is kept, in memory and on
 * the disk of this machine. While the store is away, whatever is known is served on.
 */
export class StoreSites implements Sites {
  readonly shared: Files;
  readonly #store: ObjectStore;
  readonly #cache: ByteCache;
  /** Sums of the live listings; null for a site that does not exist. */
  readonly #live: Recent<string | null>;
  readonly #listings: Listings;
  /** Keys at which nothing stood, and until when that is believed: nobody makes us ask again and again. */
  readonly #missing = new Map<string, number>();

  constructor(store: ObjectStore, cache: ByteCache) {
    this.#store = store;
    this.#cache = cache;
    this.#listings = new Listings(store, MOST_LISTED);
    this.#live = new Recent(async (site) => {
      const found = await readPointer(store, site);
      if (found && found.pointer === null) throw new Error(`the pointer of ${site} is damaged`);
      return found?.pointer?.listing ?? null;
    }, limits);
    this.shared = this.#named(sharedKey);
  }

  async release(site: string, anew: boolean): Promise<Files | null> {
    const sum = await this.#live.get(site, anew);
    if (sum === null) return null;
    const listing = await this.#listings.get(site, sum);
    if (listing === null) {
      this.#live.forget(site);
      throw gone(`the listing of ${site}`);
    }
    const { files } = listing;
    return {
      has: (file) => Promise.resolve(Object.hasOwn(files, file)),
      open: (file, accepted) => this.#open(site, file, formOf(files[file], accepted)),
    };
  }

  previews = (site: string): Files => this.#named((file) => previewKey(site, file));

  async #open(site: string, file: string, form: Form | null): Promise<Opened> {
    if (form === null) throw gone(file);
    const { sha256, size, date, encoding } = form;
    const handle = await this.#cache.open(sha256, async () => {
      const found = await this.#store.get(bytesKey(sha256));
      return found !== null && sumOf(found.bytes) === sha256 ? { bytes: found.bytes } : null;
    });
    if (handle === null) {
      // Collected since, because a newer listing is live: it is looked for anew.
      this.#live.forget(site);
      throw gone(file);
    }
    return { handle, size, mtimeMs: date * 1000, encoding };
  }

  /** Files that stand under names of their own, each with its twins beside it. */
  #named(keyOf: (file: string) => string): Files {
    const open = async (file: string, encoding: Encoding | null): Promise<Opened | null> => {
      const key = keyOf(encoding === null ? file : file + encodings[encoding]);
      // A reader may ask for a name that is too long to be one.
      if (!isKey(key) || (this.#missing.get(key) ?? 0) > performance.now()) return null;
      const handle = await this.#cache.open(key, async () => {
        const found = await this.#store.get(key);
        const date = found && dateIn(found.note, found.bytes);
        return found && date !== null ? { bytes: found.bytes, date } : null;
      });
      if (handle === null) return this.#miss(key);
      const { size, mtimeMs } = await handle.stat();
      return { handle, size, mtimeMs, encoding };
    };
    return {
      has: async (file) => {
        const opened = await open(file, null);
        await opened?.handle.close();
        return opened !== null;
      },
      open: async (file, accepted) => {
        for (const encoding of PACKED.test(file) ? [] : accepted) {
          const twin = await open(file, encoding);
          if (twin !== null) return twin;
        }
        const plain = await open(file, null);
        if (plain === null) throw gone(file);
        return plain;
      },
    };
  }

  #miss(key: string): null {
    if (this.#missing.size >= MOST_SITES) this.#missing.clear();
    this.#missing.set(key, performance.now() + FRESH_MS);
    return null;
  }
}

interface Form {
  sha256: string;
  size: number;
  date: number;
  encoding: Encoding | null;
}

/** The first accepted form in which a listed file stands. */
function formOf(file: ListedFile | undefined, accepted: readonly Encoding[]): Form | null {
  if (file === undefined) return null;
  const { date } = file;
  for (const encoding of accepted) {
    const packed = encoding === 'br' ? file.br : file.gz;
    if (packed) return { sha256: packed.sha256, size: packed.bytes, date, encoding };
  }
  return { sha256: file.sha256, size: file.bytes, date, encoding: null };
}
