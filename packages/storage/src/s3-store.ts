import { createHash } from 'node:crypto';
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
import { readListing, type ListingPage } from './s3-answers.ts';
import { S3Line, isNothing, type Answer, type S3Options } from './s3-line.ts';

const NOTE = 'x-amz-meta-note';
const NOT_AS_ASKED = 412;

/**
 * Objects in a bucket of Amazon S3 or a server that speaks like it and keeps conditions on writing
 * (`ensureConditions` finds out). Faults that pass by themselves are tried again a few times.
 */
export class S3Store implements ObjectStore {
  readonly place: string;
  readonly #line: S3Line;
  /** How the server wants the etag of a condition; learnt at the first one. */
  #form: (etag: string) => string = quoted;

  constructor(options: S3Options) {
    this.#line = new S3Line(options);
    this.place = this.#line.place;
  }

  async get(key: string): Promise<Stored | null> {
    const address = this.#address(key);
    return this.#line.trying(async () => {
      const answer = await this.#line.ask('GET', address);
      if (isNothing(answer)) return null;
      this.#line.expect(answer, 200);
      return {
        bytes: answer.bytes,
        etag: etagOf(answer),
        type: answer.headers.get('content-type') ?? UNKNOWN_TYPE,
        note: answer.headers.get(NOTE) ?? '',
      };
    });
  }

  async put(key: string, bytes: Buffer, options: PutOptions = {}): Promise<string | null> {
    const { type = UNKNOWN_TYPE, cache, note, ifAbsent, ifMatch } = options;
    const address = this.#address(key);
    const headers = {
      'content-type': type,
      // The service refuses bytes that are not these: what was cut short never becomes an object.
      'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex'),
      ...(cache !== undefined && { 'cache-control': cache }),
      ...(note !== undefined && { [NOTE]: note }),
      ...(ifAbsent && { 'if-none-match': '*' }),
    };
    return this.#line.trying(async (attempt) => {
      const asked = {
        ...headers,
        ...(ifMatch !== undefined && { 'if-match': this.#form(ifMatch) }),
      };
      const answer = await this.#line.ask('PUT', address, asked, bytes);
      // Some services say of an object that should be there and is not: not found.
      const isGone = ifMatch !== undefined && isNothing(answer);
      if (answer.status !== NOT_AS_ASKED && !isGone) {
        this.#line.expect(answer, 200);
        return etagOf(answer);
      }
      const standing = ifMatch !== undefined || attempt > 1 ? await this.get(key) : null;
      if (standing !== null && standing.etag === ifMatch && this.#form === quoted) {
        this.#form = bare;
        return this.put(key, bytes, options);
      }
      // An earlier try may have arrived although its answer did not.
      return attempt > 1 && standing?.bytes.equals(bytes) ? standing.etag : null;
    });
  }

  async *list(prefix: string): AsyncGenerator<Listed> {
    let token: string | null = null;
    do {
      const page = await this.#line.trying(() => this.#page(prefix, token));
      yield* page.objects;
      token = page.next;
    } while (token !== null);
  }

  async remove(key: string): Promise<void> {
    const address = this.#address(key);
    await this.#line.trying(async () => {
      const answer = await this.#line.ask('DELETE', address);
      if (!isNothing(answer)) this.#line.expect(answer, 200, 204);
    });
  }

  async #page(prefix: string, token: string | null): Promise<ListingPage> {
    const query = new URLSearchParams({ 'list-type': '2', 'encoding-type': 'url', prefix });
    if (token !== null) query.set('continuation-token', token);
    const answer = await this.#line.ask('GET', `${this.place}?${query}`);
    this.#line.expect(answer, 200);
    const page = readListing(answer.bytes.toString());
    if (page !== null) return page;
    throw new StoreTrouble(
      `The store at ${this.place} answers with something that is no listing. Look at its address, and at what stands between.`,
    );
  }

  #address(key: string): string {
    checkKey(key);
    return `${this.place}/${key.split('/').map(encodeSegment).join('/')}`;
  }
}

/** An etag in a condition, by the book (RFC 9110, 8.8.3), and as Ceph up to 16 compares it. */
const quoted = (etag: string): string => `"${etag}"`;
const bare = (etag: string): string => etag;

const etagOf = (answer: Answer): string =>
  (answer.headers.get('etag') ?? '').replace(/^W\//, '').replaceAll('"', '');
