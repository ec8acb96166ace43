import { photoCardPath, photoPath, photoWidths, attachmentPath } from '@simpul/domain';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Cms } from '../cms/client.ts';
import { readyPath, type Medium } from '../content/pictures.ts';
import { removeShared, writeShared } from '../release/shared-sums.ts';

const MOST_BYTES = 25_000_000;

export interface MediaStoreOptions {
  /** The folder served as `/media/`. */
  folder: string;
  cms: Cms;
  /** How many photos are made at a time. */
  together: number;
  /** Is there room on the disk? */
  hasRoom: () => boolean;
  /** Told when a medium became ready or failed. */
  onSettled: (medium: Medium, problem: string | null) => void;
}

/**
 * Photos and documents in every form that sites serve, made once per content and shared by all sites.
 * A medium that fails is left alone until `retry`; nothing here ever throws into the caller.
 */
export class MediaStore {
  readonly #options: MediaStoreOptions;
  readonly #files: Set<string>;
  readonly #queue = new Map<string, Medium>();
  readonly #failures = new Map<string, string>();
  readonly #making = new Set<string>();
  #idle: (() => void)[] = [];
  #stopped = false;

  constructor(options: MediaStoreOptions) {
    this.#options = options;
    this.#files = new Set(filesIn(options.folder));
  }

  isReady = (kind: Medium['kind'], hash: string): boolean =>
    this.#files.has(basename(readyPath(kind, hash)));

  /** Has it been tried and failed since the last `retry`? */
  hasFailed = (hash: string): boolean => this.#failures.has(hash);

  /** Asks for media; those that are ready, waiting or have failed are passed over. */
  want(media: Iterable<Medium>): void {
    for (const medium of media) {
      const { kind, hash } = medium;
      if (this.isReady(kind, hash) || this.#failures.has(hash)) continue;
      if (!this.#queue.has(hash) && !this.#making.has(hash)) this.#queue.set(hash, medium);
    }
    this.#turn();
  }

  /** Forgets every failure: what is still wanted is asked for again, from where it is by now. */
  retry(): void {
    this.#failures.clear();
  }

  /** Media that could not be made, each with its sentence. */
  problems = (): string[] => [...this.#failures.values()];

  /** Makes media anew that are there already; answers with a sentence for each that could not be. */
  async remake(media: readonly Medium[]): Promise<string[]> {
    const problems: string[] = [];
    for (const medium of media) {
      await this.#make(medium).catch((error: Error) =>
        problems.push(`${medium.kind} ${medium.from}: ${error.message}`),
      );
    }
    return problems;
  }

  /** Counts a medium as not there, for a part of it is gone: whoever shows it next has it made anew. */
  forget(hash: string): void {
    for (const kind of ['photo', 'document'] as const) {
      const name = basename(readyPath(kind, hash));
      if (this.#files.delete(name)) removeShared(join(this.#options.folder, name));
    }
  }

  get isIdle(): boolean {
    return this.#making.size === 0 && this.#queue.size === 0;
  }

  /** Settles when nothing is queued or being made. */
  whenIdle(): Promise<void> {
    if (this.isIdle) return Promise.resolve();
    return new Promise((done) => this.#idle.push(done));
  }

  /** Takes on nothing more; settles when what is being made is done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#queue.clear();
    await this.whenIdle();
  }

  #turn(): void {
    for (const [hash, medium] of this.#queue) {
      if (this.#stopped || this.#making.size >= this.#options.together) return;
      this.#queue.delete(hash);
      this.#making.add(hash);
      void this.#settle(medium);
    }
  }

  async #settle(medium: Medium): Promise<void> {
    const problem = await this.#make(medium).then(
      () => null,
      (error: Error) => `${medium.kind} ${medium.from}: ${error.message}`,
    );
    if (problem === null) this.#files.add(basename(readyPath(medium.kind, medium.hash)));
    else this.#failures.set(medium.hash, problem);
    this.#making.delete(medium.hash);
    this.#options.onSettled(medium, problem);
    this.#turn();
    if (!this.isIdle) return;
    for (const done of this.#idle.splice(0)) done();
  }

  async #make({ kind, hash, from }: Medium): Promise<void> {
    if (!this.#options.hasRoom()) throw new Error('the disk is almost full');
    const got = await this.#options.cms.bytes(from, MOST_BYTES);
    if (!got.ok) throw new Error(got.problem);
    const bytes = got.value;
    const found = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    if (found !== hash) throw new Error(`its bytes have the hash ${found}, not ${hash}`);
    if (kind === 'document') {
      if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('it is not a PDF');
      return this.#write(attachmentPath(hash), bytes);
    }
    // Loaded with the first photo: the picture library weighs 20 MB.
    const { makeVariants } = await import('@simpul/media');
    const { photos, card } = await makeVariants(bytes, photoWidths);
    for (const { width, bytes: photo } of photos) this.#write(photoPath(hash, width), photo);
    this.#write(photoCardPath(hash), card);
  }

  #write(path: string, bytes: Buffer): void {
    writeShared(join(this.#options.folder, basename(path)), bytes);
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
