import { AwsClient } from 'aws4fetch';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreTrouble } from './object-store.ts';
import { errorCodeIn } from './s3-answers.ts';

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
/** Answers that pass by themselves; 409 is for one that came while another was at work on the same key. */
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504]);

/** An answer that came to its end. */
export interface Answer {
  status: number;
  headers: Headers;
  bytes: Buffer;
}

/**
 * The line to a bucket: signs what is asked, waits no longer than it may, tries again what passes by itself, and
 * says in the words of a store what does not.
 */
export class S3Line {
  /** Address of the bucket. */
  readonly place: string;
  readonly #signer: AwsClient;
  readonly #patience: number;
  readonly #rest: number;

  constructor({ endpoint, region, bucket, keyId, secret, patience, rest }: S3Options) {
    this.place = `${endpoint.replace(/\/+$/, '')}/${bucket}`;
    this.#patience = patience ?? PATIENCE_MS;
    this.#rest = rest ?? REST_MS;
    const credentials = { accessKeyId: keyId, secretAccessKey: secret };
    this.#signer = new AwsClient({ ...credentials, region, service: 's3' });
  }

  /** Asks once, and reads the answer to its end. Rejects when it does not come, or not in time. */
  async ask(
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

  /** Does this a few times, as long as what goes wrong may pass by itself. Rejects with `StoreTrouble`. */
  async trying<T>(work: (attempt: number) => Promise<T>): Promise<T> {
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

  /** Throws for an answer with any other status. */
  expect(answer: Answer, ...statuses: number[]): void {
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

  #told(error: unknown): StoreTrouble {
    if (error instanceof StoreTrouble) return error;
    const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    return new StoreTrouble(
      `The store at ${this.place} does not answer (${cause?.code ?? cause?.message ?? message}). It is tried again.`,
    );
  }
}

/** Trouble that passes by itself. */
class Passing extends StoreTrouble {}

/** What an error is called, such as `NoSuchKey`; empty where it has no name. */
const codeOf = ({ bytes }: Answer): string => errorCodeIn(bytes.toString());

/** What is not there is nothing; a bucket that is not there is trouble. */
export const isNothing = (answer: Answer): boolean =>
  answer.status === 404 && codeOf(answer) !== 'NoSuchBucket';
