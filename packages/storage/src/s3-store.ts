import { AwsClient } from 'aws4fetch';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
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
import { errorCodeIn, readListing, type ListingPage } from './s3-answers.ts';

export interface S3Options {
  /** Origin of the service, such as `https://s3.example.id`; the bucket is the first part of the path. */
  endpoint: string;
  region: string;
  bucket: string;
  keyId: string;
  secret: string;
  /** Longest wait for one answer, in milliseconds; what is large gets longer by its size. */
  patience?: number;
  /** Rest before the second try, doubled for each further one, in milliseconds. */
  rest?: number;
}

const PATIENCE_MS = 15_000;
/** Bytes per millisecond that any line is believed to carry. */
const SLOWEST_LINE = 100;
const REST_MS = 100;
const TRIES = 4;
const NOTE = 'x-amz-meta-note';
/** Answers that pass by themselves; 409 is for one that came while another was at work on the same key. */
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504]);
const NOT_AS_ASKED = 412;

/** An answer that came to its end. */
interface Answer {
  status: number;
  headers: Headers;
  bytes: Buffer;
}

/**
 * Objects in a bucket of Amazon S3 or a server that speaks like it and keeps conditions on writing
 * (`ensureConditions` finds out). Faults that pass by themselves are tried again a few times.
 */
export class S3Store implements ObjectStore {
  readonly place: string;
  readonly #signer: AwsClient;
  readonly #patience: number;
  readonly #rest: number;
  /** How the server wants the etag of a condition; learnt at the first one. */
  #form: (etag: string) => string = quoted;

  constructor({ endpoint, region, bucket, keyId, secret, patience, rest }: S3Options) {
    this.place = `${endpoint.replace(/\/+$/, '')}/${bucket}`;
    this.#patience = patience ?? PATIENCE_MS;
    this.#rest = rest ?? REST_MS;
    const credentials = { accessKeyId: keyId, secretAccessKey: secret };
    this.#signer = new AwsClient({ ...credentials, region, service: 's3' });
  }

  async get(key: string): Promise<Stored | null> {
    const address = this.#address(key);
    return this.#trying(async () => {
      const answer = await this.#ask('GET', address);
      if (this.#isNothing(answer)) return null;
      this.#expect(answer, 200);
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
    return this.#trying(async (attempt) => {
      const asked = {
        ...headers,
        ...(ifMatch !== undefined && { 'if-match': this.#form(ifMatch) }),
      };
      const answer = await this.#ask('PUT', address, asked, bytes);
      // Some services say of an object that should be there and is not: not found.
      const isGone = ifMatch !== undefined && this.#isNothing(answer);
      if (answer.status !== NOT_AS_ASKED && !isGone) {
        this.#expect(answer, 200);
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
      const page = await this.#trying(() => this.#page(prefix, token));
      yield* page.objects;
      token = page.next;
    } while (token !== null);
  }

  async remove(key: string): Promise<void> {
    const address = this.#address(key);
    await this.#trying(async () => {
      const answer = await this.#ask('DELETE', address);
      if (!this.#isNothing(answer)) this.#expect(answer, 200, 204);
    });
  }

  async #page(prefix: string, token: string | null): Promise<ListingPage> {
    const query = new URLSearchParams({ 'list-type': '2', 'encoding-type': 'url', prefix });
    if (token !== null) query.set('continuation-token', token);
    const answer = await this.#ask('GET', `${this.place}?${query}`);
    this.#expect(answer, 200);
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

  async #ask(
    method: string,
    address: string,
    headers: Record<string, string> = {},
    body?: Buffer,
  ): Promise<Answer> {
    const signed = await this.#signer.sign(address, { method, headers });
    const silence = new AbortController();
    const wait = (bytes: number) =>
      setTimeout(
        () => silence.abort(new Error('no answer in time')),
        this.#patience + bytes / SLOWEST_LINE,
      );
    let waiting = wait(body?.length ?? 0);
    try {
      const answer = await fetch(address, {
        method,
        headers: signed.headers,
        signal: silence.signal,
        redirect: 'error',
        ...(body && { body: new Uint8Array(body) }),
      });
      clearTimeout(waiting);
      waiting = wait(Number(answer.headers.get('content-length')) || 0);
      // Rejects where the line breaks before all of `Content-Length` came.
      const bytes = Buffer.from(await answer.arrayBuffer());
      return { status: answer.status, headers: answer.headers, bytes };
    } finally {
      clearTimeout(waiting);
    }
  }

  async #trying<T>(work: (attempt: number) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work(attempt);
      } catch (error) {
        const isFinal = error instanceof StoreTrouble && !(error instanceof Passing);
        if (isFinal || attempt === TRIES) throw this.#told(error);
        // Many that were told to slow down do not come back in one moment.
        await sleep(this.#rest * 2 ** (attempt - 1) * (0.5 + Math.random()));
      }
    }
  }

  #expect(answer: Answer, ...statuses: number[]): void {
    if (statuses.includes(answer.status)) return;
    const code = codeOf(answer);
    const said = `${answer.status}${code && ` ${code}`}`;
    if (PASSING.has(answer.status)) {
      throw new Passing(`The store at ${this.place} answers with ${said}. It is tried again.`);
    }
    throw new StoreTrouble(
      answer.status === 404
        ? `The store at ${this.place} does not exist (${said}). Make the bucket, or name another one.`
        : `The store at ${this.place} refuses (${said}). Look at the key, its secret, the region, and what the key may do.`,
    );
  }

  /** What is not there is nothing; a bucket that is not there is trouble. */
  #isNothing = (answer: Answer): boolean =>
    answer.status === 404 && codeOf(answer) !== 'NoSuchBucket';

  #told(error: unknown): StoreTrouble {
    if (error instanceof StoreTrouble) return error;
    const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    return new StoreTrouble(
      `The store at ${this.place} does not answer (${cause?.code ?? cause?.message ?? message}). It is tried again.`,
    );
  }
}

/** An etag in a condition, by the book (RFC 9110, 8.8.3), and as Ceph up to 16 compares it. */
const quoted = (etag: string): string => `"${etag}"`;
const bare = (etag: string): string => etag;

/** Trouble that passes by itself. */
class Passing extends StoreTrouble {}

const codeOf = ({ bytes }: Answer): string => errorCodeIn(bytes.toString());

const etagOf = (answer: Answer): string =>
  (answer.headers.get('etag') ?? '').replace(/^W\//, '').replaceAll('"', '');
