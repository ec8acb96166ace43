import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import {
  StoreTrouble,
  checkKey,
  encodeSegment,
  type Listed,
  type ObjectStore,
  type PutOptions,
  type Stored,
} from './object-store.ts';
import {
  HEAD_BYTES,
  NOTHING,
  etagOf,
  nameOf,
  printVersion,
  readVersion,
  versionsIn,
} from './version-file.ts';

/** Ends the folder of an object: no encoded segment of a key has it. */
const OBJECT = '=';
const WORK = '=work';
const ATTEMPTS = 100;
const DAY_MS = 24 * 60 * 60 * 1000;
/** How a file system says that a file went since it was looked for; NFS has a word of its own. */
const GONE = new Set(['ENOENT', 'ESTALE']);

/**
 * Objects in a folder, which several machines may share. Each object is a folder of numbered versions, and
 * the highest is the object: a version is written aside, flushed, and given its number by one link, which
 * fails where the number is taken. So the file system judges conditions, and nobody needs a lock.
 */
export class FolderStore implements ObjectStore {
  readonly place: string;
  #isCleared = false;

  constructor(folder: string) {
    this.place = resolve(folder);
  }

  async get(key: string): Promise<Stored | null> {
    checkKey(key);
    const file = await this.#told(() => this.#newest(key, (path) => readFile(path)));
    return file === null ? null : readVersion(file);
  }

  async put(key: string, bytes: Buffer, options: PutOptions = {}): Promise<string | null> {
    checkKey(key);
    const version = printVersion(key, bytes, options);
    const isPut = await this.#add(key, version, () => this.#holds(key, options));
    return isPut ? etagOf(bytes) : null;
  }

  async *list(prefix: string): AsyncGenerator<Listed> {
    yield* await this.#told(() => this.#listed(prefix));
  }

  /** Numbers are never given twice: what is taken away gets a version that says so. */
  async remove(key: string): Promise<void> {
    checkKey(key);
    await this.#add(key, NOTHING, () => this.#stands(key));
  }

  async #listed(prefix: string): Promise<Listed[]> {
    const found: Listed[] = [];
    for (const key of await this.#keys(prefix)) {
      const file = await this.#newest(key, (path) => stat(path));
      if (file === null || file.size === 0) continue;
      found.push({ key, size: Math.max(0, file.size - HEAD_BYTES), putAt: file.mtimeMs });
    }
    return found.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  }

  /** Keys that have a folder, in no order: also of objects that were taken away. */
  async #keys(prefix: string): Promise<string[]> {
    const parents = prefix.split('/').slice(0, -1).map(encodeSegment);
    const from = join(this.place, ...parents);
    const options = { recursive: true, withFileTypes: true } as const;
    const entries = await readdir(from, options).catch((error: unknown) => this.#ifGone(error, []));
    return entries
      .filter((entry) => entry.isDirectory() && entry.name.endsWith(OBJECT))
      .map((entry) => relative(this.place, join(entry.parentPath, entry.name)))
      .map((path) => decodeURIComponent(path.slice(0, -OBJECT.length)))
      .filter((key) => key.startsWith(prefix));
  }

  /** Reads the newest version, and again where it was replaced meanwhile; null where there is none. */
  async #newest<T>(key: string, read: (file: string) => Promise<T>): Promise<T | null> {
    for (let attempt = 1; ; attempt++) {
      const version = (await this.#versions(key)).at(-1);
      if (version === undefined) return null;
      try {
        return await read(join(this.#folderOf(key), nameOf(version)));
      } catch (error) {
        if (!GONE.has(codeOf(error)) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async #versions(key: string): Promise<number[]> {
    const names = await readdir(this.#folderOf(key)).catch((error: unknown) =>
      this.#ifGone(error, []),
    );
    return versionsIn(names);
  }

  /** What is not there is nothing; a store that is not there is trouble. */
  async #ifGone<T>(error: unknown, nothing: T): Promise<T> {
    if (!GONE.has(codeOf(error))) throw error;
    await stat(this.place);
    return nothing;
  }

  #stands = async (key: string): Promise<boolean> =>
    ((await this.#newest(key, (path) => stat(path)))?.size ?? 0) > 0;

  async #holds(key: string, { ifAbsent, ifMatch }: PutOptions): Promise<boolean> {
    if (ifAbsent) return !(await this.#stands(key));
    return ifMatch === undefined || (await this.get(key))?.etag === ifMatch;
  }

  /** Adds a version to an object, as often as another one was quicker; false once it may not be. */
  #add(key: string, version: Buffer, mayBe: () => Promise<boolean>): Promise<boolean> {
    return this.#aside(version, async (written) => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const before = (await this.#versions(key)).at(-1) ?? 0;
        if (!(await mayBe())) return false;
        if (await this.#give(key, before + 1, written)) return true;
      }
      throw new StoreTrouble(`${key} in the store in ${this.place} is replaced without end.`);
    });
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

  #folderOf = (key: string): string =>
    join(this.place, key.split('/').map(encodeSegment).join('/') + OBJECT);

  #aside<T>(version: Buffer, use: (file: string) => Promise<T>): Promise<T> {
    return this.#told(async () => {
      await this.#ensureWork();
      const file = join(this.place, WORK, randomUUID());
      try {
        await writeFile(file, version, { flag: 'wx', flush: true });
        return await use(file);
      } finally {
        await rm(file, { force: true });
      }
    });
  }

  /** Never makes the folder itself: a disk that is not mounted is not an empty store. */
  async #ensureWork(): Promise<void> {
    const work = join(this.place, WORK);
    await mkdir(work).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    if (this.#isCleared) return;
    this.#isCleared = true;
    // What a killed process was writing; nobody writes one object for a day.
    for (const name of await readdir(work)) {
      const { mtimeMs } = await stat(join(work, name)).catch(() => ({ mtimeMs: Infinity }));
      if (mtimeMs < Date.now() - DAY_MS) await rm(join(work, name), { force: true });
    }
  }

  /** Says whatever goes wrong in the words of a store. */
  async #told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof StoreTrouble) throw error;
      throw new StoreTrouble(
        `The store in ${this.place} cannot be used (${(error as Error).message}). Is the folder there, and may it be written?`,
      );
    }
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

async function flush(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
