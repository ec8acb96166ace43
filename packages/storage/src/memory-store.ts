import { createHash } from 'node:crypto';
import {
  UNKNOWN_TYPE,
  checkKey,
  type Listed,
  type ObjectStore,
  type PutOptions,
  type Stored,
} from './object-store.ts';

/** Objects in the memory of this process: the shortest true form of the contract. */
export class MemoryStore implements ObjectStore {
  readonly place = 'memory';
  readonly #objects = new Map<string, Stored & { putAt: number }>();

  async get(key: string): Promise<Stored | null> {
    checkKey(key);
    const found = this.#objects.get(key);
    return found ? { ...found, bytes: Buffer.from(found.bytes) } : null;
  }

  async put(key: string, bytes: Buffer, options: PutOptions = {}): Promise<string | null> {
    checkKey(key);
    const { type = UNKNOWN_TYPE, note = '', ifAbsent, ifMatch } = options;
    const standing = this.#objects.get(key);
    if (ifAbsent && standing) return null;
    if (ifMatch !== undefined && standing?.etag !== ifMatch) return null;
    const etag = createHash('md5').update(bytes).digest('hex');
    this.#objects.set(key, { bytes: Buffer.from(bytes), etag, type, note, putAt: Date.now() });
    return etag;
  }

  async *list(prefix: string): AsyncGenerator<Listed> {
    const keys = [...this.#objects.keys()].filter((key) => key.startsWith(prefix));
    for (const key of keys.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))) {
      const { bytes, putAt } = this.#objects.get(key)!;
      yield { key, size: bytes.length, putAt };
    }
  }

  async remove(key: string): Promise<void> {
    checkKey(key);
    this.#objects.delete(key);
  }
}
