import { parseAnswer, type Parsed } from '@simpul/contract';
import type { z } from 'zod';

/** Longest any answer but the long poll may take, in milliseconds, from first byte asked to last. */
const PATIENCE_MS = 30_000;
const MOST_BYTES = 256 * 1024 * 1024;

export interface CmsOptions {
  /** Origin of the CMS, without a slash at the end. */
  url: string;
  token: string;
}

/** Asks the publication API. Never throws: every trouble is one sentence for the log. */
export class Cms {
  readonly #options: CmsOptions;
  constructor(options: CmsOptions) {
    this.#options = options;
  }

  /** GET of one JSON document, read by `schema`. */
  async get<T>(schema: z.ZodType<T>, path: string, wait?: Wait): Promise<Parsed<T>> {
    const json = await this.json(path, wait);
    return json.ok ? parseAnswer(schema, path, json.value) : json;
  }

  /** GET of one JSON document, not yet read by a schema. */
  async json(path: string, wait?: Wait): Promise<Parsed<unknown>> {
    const got = await this.bytes(path, MOST_BYTES, wait);
    if (!got.ok) return got;
    try {
      return { ok: true, value: JSON.parse(got.value.toString('utf8')) as unknown };
    } catch {
      return { ok: false, problem: `${path}: the answer is not whole JSON.` };
    }
  }

  /** GET of a file; more than `most` bytes are refused. */
  async bytes(path: string, most: number, wait: Wait = {}): Promise<Parsed<Buffer>> {
    return this.#ask(path, { headers: {} }, wait, async (response) => {
      const parts: Uint8Array[] = [];
      let size = 0;
      const body = (response.body ?? []) as AsyncIterable<Uint8Array> | [];
      for await (const part of body) {
        size += part.length;
        if (size > most) throw new Error(`the answer is larger than ${most} bytes`);
        parts.push(part);
      }
      return Buffer.concat(parts);
    });
  }

  /** POST of a JSON document whose answer does not matter beyond being a success. */
  async post(path: string, body: unknown): Promise<Parsed<null>> {
    const headers = { 'content-type': 'application/json' };
    return this.#ask(
      path,
      { method: 'POST', headers, body: JSON.stringify(body) },
      {},
      async (r) => {
        await r.body?.cancel();
        return null;
      },
    );
  }

  async #ask<T>(
    path: string,
    request: { method?: string; headers: Record<string, string>; body?: string },
    { patienceMs = PATIENCE_MS, signal }: Wait,
    read: (response: Response) => Promise<T>,
  ): Promise<Parsed<T>> {
    const limit = AbortSignal.timeout(patienceMs);
    try {
      const response = await fetch(this.#options.url + path, {
        ...request,
        headers: { ...request.headers, authorization: `Bearer ${this.#options.token}` },
        redirect: 'error',
        signal: signal ? AbortSignal.any([limit, signal]) : limit,
      });
      if (!response.ok) {
        await response.body?.cancel();
        return { ok: false, problem: `${path}: the CMS answered ${response.status}.` };
      }
      return { ok: true, value: await read(response) };
    } catch (error) {
      return { ok: false, problem: `${path}: ${reasonOf(error, patienceMs)}.` };
    }
  }
}

export interface Wait {
  patienceMs?: number;
  signal?: AbortSignal;
}

function reasonOf(error: unknown, patienceMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no whole answer within ${patienceMs / 1000} s`;
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message}${cause}`;
}
