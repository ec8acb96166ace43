import {
  pointerKey,
  printDocument,
  readPointer,
  SITES,
  siteOfPointer,
  type ObjectStore,
  type Pointer,
  type StandingPointer,
} from '@simpul/storage';
import { randomUUID } from 'node:crypto';
import { ensureRight, Superseded } from './right.ts';
import { together } from './together.ts';

const TOGETHER = 32;

/**
 * The pointers of all sites, as this publisher put or read them last. Each is replaced only where the one
 * that is known still stands; so whoever put another one is noticed, and an older publisher finds nothing to
 * replace: whoever takes the right puts its number into every pointer first.
 */
export class Pointers {
  readonly #store: ObjectStore;
  readonly #right: number;
  readonly #known = new Map<string, StandingPointer>();

  private constructor(store: ObjectStore, right: number) {
    this.#store = store;
    this.#right = right;
  }

  /** Reads all pointers and puts this right into them. Throws `Superseded` where one has a newer right. */
  static async take(store: ObjectStore, right: number): Promise<Pointers> {
    const pointers = new Pointers(store, right);
    const sites: string[] = [];
    for await (const { key } of store.list(SITES)) {
      const site = siteOfPointer(key);
      if (site !== null) sites.push(site);
    }
    await together(sites, TOGETHER, (site) => pointers.#stamp(site));
    return pointers;
  }

  get sites(): string[] {
    return [...this.#known.keys()];
  }

  /** What the pointer of a site says, or null. */
  of = (site: string): Pointer | null => this.#known.get(site)?.pointer ?? null;

  /** Points a site to a listing, or to nothing. False when another pointer stood there: it is known now. Throws `Superseded`. */
  async point(site: string, to: Pick<Pointer, 'release' | 'listing'>): Promise<boolean> {
    const { release, listing } = to;
    const pointer: Pointer = { release, listing, right: this.#right, id: randomUUID() };
    const standing = this.#known.get(site);
    const etag = await this.#store.put(pointerKey(site), printDocument(pointer), {
      type: 'application/json',
      cache: 'no-cache',
      ...(standing ? { ifMatch: standing.etag } : { ifAbsent: true }),
    });
    if (etag !== null) this.#known.set(site, { etag, pointer });
    else await this.#read(site);
    return etag !== null;
  }

  /** Throws `Superseded` when these pointers are another publisher's by now. */
  ensureRight = (): Promise<void> => ensureRight(this.#store, this.#right);

  async #stamp(site: string): Promise<void> {
    await this.#read(site);
    for (let pointer = this.of(site); pointer?.right !== this.#right; pointer = this.of(site)) {
      // A pointer that cannot be read is made anew with the site.
      if (pointer === null || (await this.point(site, pointer))) return;
    }
  }

  async #read(site: string): Promise<void> {
    const standing = await readPointer(this.#store, site);
    if (standing === null) this.#known.delete(site);
    else this.#known.set(site, standing);
    if ((standing?.pointer?.right ?? 0) > this.#right) throw new Superseded(this.#store.place);
  }
}
