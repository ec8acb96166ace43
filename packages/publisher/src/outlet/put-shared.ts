import { noteOf, sharedKey, SHARED, sumOf, type ObjectStore } from '@simpul/storage';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedGone, sharedSums } from '../release/shared-sums.ts';
import { together } from './together.ts';

const TOGETHER = 8;
/** Style sheets and scripts: without them no page is whole. */
const STYLES = '_astro/';
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Brings what all sites share into the store. The list of sums in the folder says what that is; it only grows,
 * so the store is asked once what it has, and from then on only what is new in the list is put.
 */
export class SharedOutlet {
  readonly #store: ObjectStore;
  readonly #shared: string;
  #put: Map<string, string> | null = null;
  /** Lengths of the list at which everything of it, and its style sheets, had been put. */
  #length = -1;
  #styledLength = -1;
  readonly #again = new Set<string>();
  #last: Promise<void> = Promise.resolve();

  constructor(store: ObjectStore, shared: string) {
    this.#store = store;
    this.#shared = shared;
  }

  /** These are not there as they were put: the next time they are put anew. */
  putAgain(names: readonly string[]): void {
    for (const name of names) this.#again.add(name);
  }

  /** Puts what is new and takes away what is gone; a file that cannot be read here is left as it is. */
  bring(): Promise<void> {
    // One after the other: each begins after what it is called for was noted.
    this.#last = this.#last.catch(() => {}).then(() => this.#bring());
    return this.#last;
  }

  /** Puts new style sheets and scripts alone, and waits for nothing else that is being put. */
  async bringStyles(): Promise<void> {
    const length = await this.#listLength();
    if (length === this.#length || length === this.#styledLength) return;
    const styles = [...sharedSums(this.#shared)].filter(([name]) => name.startsWith(STYLES));
    if (await this.#putNew(styles)) this.#styledLength = length;
  }

  async #bring(): Promise<void> {
    const length = await this.#listLength();
    if (length === this.#length && this.#again.size === 0) return;
    // Until all of it is done.
    this.#length = -1;
    const sums = sharedSums(this.#shared);
    const put = await this.#standing();
    for (const name of this.#again) put.set(name, '');
    this.#again.clear();
    // Only what was here once: with an empty folder nothing may go that live pages name.
    const removed = sharedGone(this.#shared);
    const gone = [...put.keys()].filter((name) => removed.has(name));
    const isAllThere = await this.#putNew([...sums]);
    await together(gone, TOGETHER, async (name) => {
      await this.#store.remove(sharedKey(name));
      put.delete(name);
    });
    if (isAllThere) this.#length = length;
  }

  /** Puts those of these that do not stand there; answers whether all of them stand there now. */
  async #putNew(sums: [name: string, sum: string][]): Promise<boolean> {
    const put = await this.#standing();
    const fresh = sums.filter(([name, sum]) => put.get(name) !== sum);
    await together(fresh, TOGETHER, async ([name, sum]) => {
      if (await putShared(this.#store, this.#shared, name, sum)) put.set(name, sum);
    });
    return sums.every(([name]) => put.has(name));
  }

  #listLength = async (): Promise<number> =>
    (await stat(join(this.#shared, 'sums')).catch(() => null))?.size ?? 0;

  /**
   * Sums of what stands there, by name; empty for what this folder knows nothing of. It is asked for once, and
   * taken to be as it was put: `simpul verify` compares bytes.
   */
  async #standing(): Promise<Map<string, string>> {
    if (this.#put !== null) return this.#put;
    const sums = sharedSums(this.#shared);
    const standing = new Map<string, string>();
    for await (const { key } of this.#store.list(SHARED)) {
      const name = key.slice(SHARED.length);
      standing.set(name, sums.get(name) ?? '');
    }
    // Somebody else may have asked meanwhile, and put something since.
    return (this.#put ??= standing);
  }
}

/** Puts one shared file; false where the folder does not have it as it was made. */
async function putShared(
  store: ObjectStore,
  shared: string,
  name: string,
  sum: string,
): Promise<boolean> {
  const file = join(shared, name);
  const [bytes, found] = await Promise.all([readFile(file), stat(file)]).catch(() => []);
  if (bytes === undefined || found === undefined || sumOf(bytes) !== sum) return false;
  const note = noteOf(bytes, Math.floor(found.mtimeMs / 1000));
  await store.put(sharedKey(name), bytes, { cache: FOR_EVER, note });
  return true;
}
