import { StoreTrouble, type ObjectStore } from '@simpul/storage';
import { MemoryStore } from '@simpul/storage/testing';

/** A store in memory that can be out of reach, from now on or after so many writes more. */
export class BreakableStore extends MemoryStore {
  isAway = false;
  writesLeft = Infinity;
  writes = 0;

  override get(...asked: Parameters<ObjectStore['get']>): ReturnType<ObjectStore['get']> {
    return this.#reach(() => super.get(...asked));
  }

  override put(...asked: Parameters<ObjectStore['put']>): ReturnType<ObjectStore['put']> {
    this.writes++;
    if (this.writesLeft-- <= 0) this.isAway = true;
    return this.#reach(() => super.put(...asked));
  }

  async #reach<T>(ask: () => Promise<T>): Promise<T> {
    if (this.isAway) throw new StoreTrouble('The store in memory does not answer (it is away).');
    return ask();
  }
}
