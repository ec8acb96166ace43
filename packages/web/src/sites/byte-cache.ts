import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open, rename, rm, utimes, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes that were fetched, and the second of their change where they have one of their own. */
export interface Fetched {
  bytes: Buffer;
  date?: number;
}

/** Names end with the size: what was cut short when the power went is not mistaken for whole. */
const NAME = /^([0-9a-f]{64})-(\d+)$/;
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
  readonly #fetching = new Map<string, Promise<number | null>>();
  #bytes = 0;

  constructor(folder: string, mostBytes: number) {
    this.#folder = folder;
    this.#most = mostBytes;
    mkdirSync(folder, { recursive: true });
    const found = readdirSync(folder).flatMap((file) => {
      const [, name = '', size] = NAME.exec(file) ?? [];
      const { size: standing, atimeMs } = statSync(join(folder, file));
      if (standing === Number(size)) return [{ name, size: standing, usedAt: atimeMs }];
      rmSync(join(folder, file), { force: true, recursive: true });
      return [];
    });
    for (const { name, size } of found.sort((a, b) => a.usedAt - b.usedAt)) this.#add(name, size);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Opens the file of this key, fetched where it is not here; null where `fetch` finds nothing. Rejects as
   * `fetch` does, and when the disk cannot be written.
   */
  async open(key: string, fetch: () => Promise<Fetched | null>): Promise<FileHandle | null> {
    const name = createHash('sha256').update(key).digest('hex');
    for (let attempt = 1; ; attempt++) {
      const size = this.#touch(name) ?? (await this.#once(name, fetch));
      if (size === null) return null;
      try {
        return await open(this.#fileOf(name, size));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || attempt === ATTEMPTS) throw error;
        // It made room for another since, or somebody cleared the folder.
        this.#drop(name);
      }
    }
  }

  #once(name: string, fetch: () => Promise<Fetched | null>): Promise<number | null> {
    const under = this.#fetching.get(name);
    if (under) return under;
    const fetching = this.#fetch(name, fetch).finally(() => this.#fetching.delete(name));
    this.#fetching.set(name, fetching);
    return fetching;
  }

  /** Answers the size. */
  async #fetch(name: string, fetch: () => Promise<Fetched | null>): Promise<number | null> {
    const found = await fetch();
    if (found === null) return null;
    const { bytes, date } = found;
    const beside = join(this.#folder, `${randomUUID()}.tmp`);
    try {
      await writeFile(beside, bytes);
      if (date !== undefined) await utimes(beside, date, date);
      await rename(beside, this.#fileOf(name, bytes.length));
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    this.#add(name, bytes.length);
    await this.#makeRoom(name);
    return bytes.length;
  }

  async #makeRoom(keep: string): Promise<void> {
    for (const [name, size] of this.#sizes) {
      if (this.#bytes <= this.#most) return;
      if (name === keep) continue;
      this.#drop(name);
      await rm(this.#fileOf(name, size), { force: true });
    }
  }

  #fileOf = (name: string, size: number): string => join(this.#folder, `${name}-${size}`);

  /** Notes that it is used now; answers its size where it is here. */
  #touch(name: string): number | undefined {
    const size = this.#sizes.get(name);
    if (size === undefined) return undefined;
    this.#sizes.delete(name);
    this.#sizes.set(name, size);
    return size;
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
