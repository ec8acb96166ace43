import { readListing, type Listing, type ObjectStore } from '@simpul/storage';

/**
 * Listings of live releases, kept in memory by the number of the files they name: what was used longest ago
 * goes first. A listing is named by its content, so one that was read stays true.
 */
export class Listings {
  readonly #store: ObjectStore;
  readonly #most: number;
  /** What was used last at the end. */
  readonly #known = new Map<string, Listing>();
  readonly #reading = new Map<string, Promise<Listing | null>>();
  #files = 0;

  constructor(store: ObjectStore, mostFiles: number) {
    this.#store = store;
    this.#most = mostFiles;
  }

  /** The listing of a site by its sum, read once for all who ask; null where it is missing or damaged. */
  async get(site: string, sum: string): Promise<Listing | null> {
    const key = `${site}/${sum}`;
    const known = this.#known.get(key);
    if (known) {
      this.#known.delete(key);
      this.#known.set(key, known);
      return known;
    }
    const reading = this.#reading.get(key) ?? this.#read(key, site, sum);
    this.#reading.set(key, reading);
    return reading;
  }

  async #read(key: string, site: string, sum: string): Promise<Listing | null> {
    try {
      const listing = await readListing(this.#store, site, sum);
      if (listing !== null) this.#keep(key, listing);
      return listing;
    } finally {
      this.#reading.delete(key);
    }
  }

  #keep(key: string, listing: Listing): void {
    this.#known.set(key, listing);
    this.#files += countOf(listing);
    for (const [oldest, one] of this.#known) {
      if (this.#files <= this.#most || oldest === key) break;
      this.#known.delete(oldest);
      this.#files -= countOf(one);
    }
  }
}

const countOf = ({ files }: Listing): number => Object.keys(files).length;
