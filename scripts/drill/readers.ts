import { PORTAL } from '@simpul/domain';
import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

/** Hash of every page by site and address: what a reader should get. */
export type Generation = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The pages of some sites as they are served: per site, files with their text. */
export function generationOf(sites: Record<string, Record<string, string>>): Generation {
  return new Map(
    Object.entries(sites).map(([site, files]) => [
      site,
      new Map(Object.entries(files).map(([file, text]) => [pathOf(file), hashOf(text)])),
    ]),
  );
}

/** Sites and addresses at which two generations differ. */
export function differences(found: Generation, wanted: Generation): string[] {
  const list: string[] = [];
  for (const site of new Set([...found.keys(), ...wanted.keys()])) {
    const [is, should] = [found.get(site), wanted.get(site)];
    for (const path of new Set([...(is?.keys() ?? []), ...(should?.keys() ?? [])])) {
      if (is?.get(path) !== should?.get(path)) list.push(`${site}${path}`);
    }
  }
  return list;
}

/**
 * Readers who open one page after the other through the web server, and know which bytes are right: those
 * of any generation that may be live at the moment of asking.
 */
export class Readers {
  readonly faults: string[] = [];
  asked = 0;
  readonly #port: number;
  readonly #domain: string;
  readonly #agent = new Agent({ keepAlive: true });
  #allowed: readonly Generation[] = [];
  #reading = false;
  #done: Promise<unknown> = Promise.resolve();

  constructor(port: number, domain: string) {
    this.#port = port;
    this.#domain = domain;
  }

  /** From now on a reader must get the bytes of one of these. */
  expect(...generations: Generation[]): void {
    this.#allowed = generations;
  }

  /** Waits until every site shows its home page of this generation. */
  async untilShown(generation: Generation): Promise<void> {
    for (const [site, pages] of generation) {
      for (const until = Date.now() + PATIENCE_MS; ; await sleep(20)) {
        const got = await this.#get(site, '/').catch(() => null);
        if (got && hashOf(got.body) === pages.get('/')) break;
        if (Date.now() > until) throw new Error(`${site} never showed what was published`);
      }
    }
  }

  begin(count: number): void {
    this.#reading = true;
    this.#done = Promise.all(Array.from({ length: count }, (_, reader) => this.#read(reader)));
  }

  async end(): Promise<void> {
    this.#reading = false;
    await this.#done;
    this.#agent.destroy();
  }

  async #read(reader: number): Promise<void> {
    for (let step = reader * 7; this.#reading; step++) {
      const allowed = this.#allowed;
      const pages = pagesOf(allowed);
      const page = pages[step % (pages.length || 1)];
      if (page === undefined) await new Promise((done) => setTimeout(done, 5));
      else await this.#open(page.site, page.path, allowed);
    }
  }

  async #open(site: string, path: string, allowed: readonly Generation[]): Promise<void> {
    this.asked++;
    const right = new Set(allowed.map((generation) => generation.get(site)?.get(path)));
    const got = await this.#get(site, path).catch((error: Error) => ({
      status: 0,
      body: Buffer.from(error.message),
    }));
    const isAbsent = got.status === 404 && right.has(undefined);
    const isRight = got.status === 200 && right.has(hashOf(got.body));
    if (!isAbsent && !isRight) {
      this.faults.push(
        `a reader got ${got.status} with ${got.body.length} bytes at ${site}${path}`,
      );
    }
  }

  #get(site: string, path: string): Promise<{ status: number; body: Buffer }> {
    const host = site === PORTAL ? this.#domain : `${site}.${this.#domain}`;
    return new Promise((done, fail) => {
      const asking = request(
        { host: '127.0.0.1', port: this.#port, path, headers: { host }, agent: this.#agent },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            done({ status: response.statusCode!, body: Buffer.concat(parts) }),
          );
          response.on('error', fail);
        },
      );
      asking.on('error', (error: NodeJS.ErrnoException) => {
        // A line that lay idle was hung up as we took it again: every browser asks anew.
        if (asking.reusedSocket && error.code === 'ECONNRESET')
          this.#get(site, path).then(done, fail);
        else fail(error);
      });
      asking.end();
    });
  }
}

const known = new WeakMap<readonly Generation[], { site: string; path: string }[]>();

function pagesOf(generations: readonly Generation[]): { site: string; path: string }[] {
  const before = known.get(generations);
  if (before) return before;
  const seen = new Map<string, { site: string; path: string }>();
  for (const generation of generations) {
    for (const [site, pages] of generation) {
      for (const path of pages.keys()) seen.set(`${site}${path}`, { site, path });
    }
  }
  const pages = [...seen.values()];
  known.set(generations, pages);
  return pages;
}

const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

const pathOf = (file: string): string =>
  file === 'index.html' ? '/' : `/${file.replace(/\.html$/, '')}`;
