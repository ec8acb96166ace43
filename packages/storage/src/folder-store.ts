import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  StoreTrouble,
  UNKNOWN_TYPE,
  checkKey,
  encodeSegment,
  type Listed,
  type ObjectStore,
  type PutOptions,
  type Stored,
} from './object-store.ts';

/** What is said of an object stands before its bytes, padded to so many. */
const HEAD_BYTES = 1024;
const HeadSchema = z.object({ type: z.string(), cache: z.string(), note: z.string() });
const VERSION = /^\d{10}$/;
/** Ends the folder of an object: no encoded segment of a key has it. */
const OBJECT = '=';
const WORK = '=work';
const ATTEMPTS = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Objects in a folder, which several machines may share. Each object is a folder of numbered versions, and
 * the highest is the object: a version is written aside, flushed, and given its number by one link, which
 * fails where the number is taken. So the file system judges conditions, and nobody needs a lock.
 */
export class FolderStore implements ObjectStore {
  readonly place: string;
  #isCleared = false;

  constructor(folder: string) {
    this.place = folder;
  }

  async get(key: string): Promise<Stored | null> {
    checkKey(key);
    for (let attempt = 1; ; attempt++) {
      try {
        const version = (await this.#versions(key)).at(-1);
        if (version === undefined) return null;
        const file = await readFile(join(this.#folderOf(key), nameOf(version)));
        return file.length === 0 ? null : read(file);
      } catch (error) {
        // It was replaced between the look and the reading.
        if (codeOf(error) !== 'ENOENT' || attempt === ATTEMPTS) throw this.#trouble(error);
      }
    }
  }

  async put(key: string, bytes: Buffer, options: PutOptions = {}): Promise<string | null> {
    checkKey(key);
    return this.#aside(print(bytes, options), async (written) => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const version = (await this.#versions(key)).at(-1) ?? 0;
        if (!(await this.#holds(key, options))) return null;
        if (await this.#give(key, version + 1, written)) return etagOf(bytes);
      }
      throw new Error(`${key} is replaced without end`);
    });
  }

  async *list(prefix: string): AsyncGenerator<Listed> {
    const found: Listed[] = [];
    for (const entry of await this.#entries()) {
      if (!entry.startsWith(prefix)) continue;
      const version = (await this.#versions(entry)).at(-1);
      const file = join(this.#folderOf(entry), nameOf(version ?? 0));
      const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0 }));
      if (size > 0) found.push({ key: entry, size: size - HEAD_BYTES, putAt: mtimeMs });
    }
    yield* found.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  }

  /** A version without bytes says that there is no object: numbers are never given twice. */
  async remove(key: string): Promise<void> {
    checkKey(key);
    await this.#aside(Buffer.alloc(0), async (written) => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const version = (await this.#versions(key)).at(-1);
        if (version === undefined || (await this.get(key)) === null) return;
        if (await this.#give(key, version + 1, written)) return;
      }
    });
  }

  async #holds(key: string, { ifAbsent, ifMatch }: PutOptions): Promise<boolean> {
    if (!ifAbsent && ifMatch === undefined) return true;
    const standing = await this.get(key);
    return ifAbsent ? standing === null : standing?.etag === ifMatch;
  }

  /** Gives what was written this number; false where another version took it. */
  async #give(key: string, version: number, written: string): Promise<boolean> {
    const folder = this.#folderOf(key);
    await mkdir(folder, { recursive: true });
    try {
      await link(written, join(folder, nameOf(version)));
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
    const standing = await this.#versions(key);
    // The one before the highest is always kept. So a number that could be given twice, by somebody who
    // slept since, is at least two below the highest: it counts for nothing.
    if (standing.at(-1)! > version + 1) return false;
    await flush(folder);
    for (const old of standing.filter((one) => one < version - 1)) {
      await rm(join(folder, nameOf(old)), { force: true });
    }
    return true;
  }

  async #versions(key: string): Promise<number[]> {
    const names = await readdir(this.#folderOf(key)).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw this.#trouble(error);
    });
    return names
      .filter((name) => VERSION.test(name))
      .map(Number)
      .sort((a, b) => a - b);
  }

  async #entries(): Promise<string[]> {
    await this.#ensure();
    const entries = await readdir(this.place, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && entry.name.endsWith(OBJECT))
      .map((entry) => join(entry.parentPath, entry.name).slice(this.place.length + 1, -1))
      .map((path) => decodeURIComponent(path));
  }

  #folderOf = (key: string): string =>
    join(this.place, key.split('/').map(encodeSegment).join('/') + OBJECT);

  async #aside<T>(bytes: Buffer, use: (file: string) => Promise<T>): Promise<T> {
    try {
      await this.#ensure();
      const file = join(this.place, WORK, randomUUID());
      try {
        const handle = await open(file, 'wx');
        await handle.writeFile(bytes);
        await handle.sync();
        await handle.close();
        return await use(file);
      } finally {
        await rm(file, { force: true });
      }
    } catch (error) {
      throw this.#trouble(error);
    }
  }

  /** Never makes the folder itself: a disk that is not mounted is not an empty store. */
  async #ensure(): Promise<void> {
    const work = join(this.place, WORK);
    await mkdir(work).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw this.#trouble(error);
    });
    if (this.#isCleared) return;
    this.#isCleared = true;
    // What a killed process was writing; nobody writes one object for a day.
    for (const name of await readdir(work)) {
      const { mtimeMs } = await stat(join(work, name)).catch(() => ({ mtimeMs: Infinity }));
      if (mtimeMs < Date.now() - DAY_MS) await rm(join(work, name), { force: true });
    }
  }

  #trouble = (error: unknown): unknown =>
    error instanceof StoreTrouble
      ? error
      : new StoreTrouble(
          `The store in ${this.place} cannot be used (${(error as Error).message}). Is the folder there, and may it be written?`,
        );
}

function print(bytes: Buffer, { type = UNKNOWN_TYPE, cache = '', note = '' }: PutOptions): Buffer {
  const head = Buffer.alloc(HEAD_BYTES, ' ');
  head.write(JSON.stringify({ type, cache, note }));
  return Buffer.concat([head, bytes]);
}

function read(file: Buffer): Stored {
  const { type, note } = HeadSchema.parse(JSON.parse(file.toString('utf8', 0, HEAD_BYTES)));
  const bytes = file.subarray(HEAD_BYTES);
  return { bytes, etag: etagOf(bytes), type, note };
}

const nameOf = (version: number): string => String(version).padStart(10, '0');
const etagOf = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex');
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

async function flush(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
