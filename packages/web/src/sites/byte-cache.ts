import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open, rename, rm, utimes, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes that were fetched, and the second of their change where they have one of their own. */
export interface Fetched {
  bytes: Buffer;
  date?: number;
}

const NAME = /^[0-9a-f]{64}$/;
const ATTEMPTS = 3;

/**
 * Files that were fetched once, on the disk of this machine, at most so many bytes of them: what was used
 * longest ago goes first. Everything here can be fetched again, so nothing is flushed.
 */
export class ByteCache {
  readonly #folder: string;
  readonly #most: number;
  /** Sizes by name, what was used last at the end. */
  readonly #sizes = new Map<string, number>();
  readonly #fetching = new Map<string, Promise<boolean>>();
  #bytes = 0;

  constructor(folder: string, mostBytes: number) {
    this.#folder = folder;
    this.#most = mostBytes;
    mkdirSync(folder, { recursive: true });
    const found = readdirSync(folder).flatMap((name) => {
      // What was being written when its process ended.
      if (!NAME.test(name)) rmSync(join(folder, name), { force: true, recursive: true });
      const entry = statSync(join(folder, name), { throwIfNoEntry: false });
      return entry ? [{ name, size: entry.size, usedAt: entry.atimeMs }] : [];
    });
    for (const { name, size } of found.sort((a, b) => a.usedAt - b.usedAt)) this.#add(name, size);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Opens the file of this key, fetched where it is not here; null where `fetch` finds nothing. */
  async open(key: string, fetch: () => Promise<Fetched | null>): Promise<FileHandle | null> {
    const name = createHash('sha256').update(key).digest('hex');
    for (let attempt = 1; ; attempt++) {
      const size = this.#sizes.get(name);
      if (size === undefined && !(await this.#once(name, fetch))) return null;
      else if (size !== undefined) this.#touch(name, size);
      try {
        return await open(join(this.#folder, name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || attempt === ATTEMPTS) throw error;
        // It made room for another since, or somebody cleared the folder.
        this.#drop(name);
      }
    }
  }

  #once(name: string, fetch: () => Promise<Fetched | null>): Promise<boolean> {
    const under = this.#fetching.get(name);
    if (under) return under;
    const fetching = this.#fetch(name, fetch).finally(() => this.#fetching.delete(name));
    this.#fetching.set(name, fetching);
    return fetching;
  }

  async #fetch(name: string, fetch: () => Promise<Fetched | null>): Promise<boolean> {
    const found = await fetch();
    if (found === null) return false;
    const beside = join(this.#folder, `${randomUUID()}.tmp`);
    await writeFile(beside, found.bytes);
    if (found.date !== undefined) await utimes(beside, found.date, found.date);
    await rename(beside, join(this.#folder, name));
    this.#add(name, found.bytes.length);
    await this.#makeRoom(name);
    return true;
  }

  async #makeRoom(keep: string): Promise<void> {
    for (const name of this.#sizes.keys()) {
      if (this.#bytes <= this.#most) return;
      if (name === keep) continue;
      this.#drop(name);
      await rm(join(this.#folder, name), { force: true });
    }
  }

  #touch(name: string, size: number): void {
    this.#sizes.delete(name);
    this.#sizes.set(name, size);
  }

  #add(name: string, size: number): void {
    this.#drop(name);
    this.#sizes.set(name, size);
    this.#bytes += size;
  }

  #drop(name: string): void {
    this.#bytes -= this.#sizes.get(name) ?? 0;
    this.#sizes.delete(name);
  }
}
