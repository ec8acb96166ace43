import { originOf, type PublicAddress } from '@simpul/domain';
import { createHash } from 'node:crypto';
import * as http from 'node:http';
import * as https from 'node:https';

/** A page of a release, and the SHA-256 of the bytes that readers must get. */
export interface Page {
  path: string;
  sha256: string;
}

export interface ReadBackOptions {
  /** Origin of the web server, as the publisher reaches it. */
  web: string;
  address: PublicAddress;
  /** Told when a site serves what was published, with what was handed in for it. */
  onServed: (site: string) => void;
  /** While this says no, nothing is asked: there is something more urgent to do. */
  mayAsk: () => boolean;
}

/** Sites asked for at a time. */
const TOGETHER = 4;
const PATIENCE_MS = 10_000;
/** Rest of a site, or of all when nothing answers, before it is asked again, in milliseconds. */
const REST_MS = 1000;
/** A web server that is being started is not worth a word, in milliseconds. */
const SILENCE_TOLD_MS = 10_000;
/** A site may change again while it is asked for: only so many wrong answers in a row are told. */
const MOST_WRONG = 3;

interface Waiting {
  pages: readonly Page[];
  wrong: number;
  problem: string | null;
  notBefore: number;
}

/**
 * Asks the web server for the published addresses, as a reader would, and compares every byte. Only then a
 * receipt may be written. Sites wait here while the web server is away; only the latest release of each.
 */
export class ReadBack {
  readonly #options: ReadBackOptions;
  readonly #client: typeof http | typeof https;
  readonly #agent: http.Agent;
  readonly #waiting = new Map<string, Waiting>();
  readonly #asking = new Set<string>();
  #silence: { problem: string; since: number } | null = null;

  constructor(options: ReadBackOptions) {
    this.#options = options;
    this.#client = options.web.startsWith('https:') ? https : http;
    this.#agent = new this.#client.Agent({ keepAlive: true, maxSockets: TOGETHER });
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Reads these pages back, and no longer those that waited for the site. */
  put(site: string, pages: readonly Page[]): void {
    this.#waiting.set(site, { pages, wrong: 0, problem: null, notBefore: 0 });
    this.turn();
  }

  forget(site: string): void {
    this.#waiting.delete(site);
  }

  /** What keeps receipts from being written, one sentence each. */
  problems(): string[] {
    const wrong = [...this.#waiting].flatMap(([site, { problem }]) =>
      problem === null ? [] : [`${site}: ${problem}`],
    );
    if (this.#silence === null || performance.now() - this.#silence.since < SILENCE_TOLD_MS) {
      return wrong;
    }
    return [
      `The web server at ${this.#options.web} does not answer (${this.#silence.problem}): ${this.#waiting.size} receipts wait.`,
      ...wrong,
    ];
  }

  /** Asks for what may be asked for now. */
  turn(): void {
    if (!this.#options.mayAsk()) return;
    const now = performance.now();
    for (const [site, waiting] of this.#waiting) {
      if (this.#asking.size >= (this.#silence === null ? TOGETHER : 1)) return;
      if (this.#asking.has(site) || waiting.notBefore > now) continue;
      this.#asking.add(site);
      void this.#ask(site, waiting);
    }
  }

  /** Settles when everything was read, or after one silence or wrong answer of each site. */
  async settled(): Promise<void> {
    this.turn();
    for (;;) {
      const isOpen = [...this.#waiting.values()].some(({ notBefore }) => notBefore === 0);
      if (this.#asking.size === 0 && (!isOpen || this.#silence !== null)) return;
      await new Promise((done) => setTimeout(done, 10));
      // Silence answers for all: the sites of a large network would be asked again and again.
      if (this.#silence === null) this.turn();
    }
  }

  close(): void {
    this.#waiting.clear();
    this.#agent.destroy();
  }

  async #ask(site: string, waiting: Waiting): Promise<void> {
    let problem: string | null = null;
    try {
      for (const page of waiting.pages) problem ??= await this.#compare(site, page);
      this.#silence = null;
    } catch (error) {
      const since = this.#silence?.since ?? performance.now();
      this.#silence = { problem: (error as Error).message, since };
    }
    this.#asking.delete(site);
    if (this.#waiting.get(site) === waiting) {
      if (problem === null && this.#silence === null) {
        this.#waiting.delete(site);
        this.#options.onServed(site);
      } else {
        waiting.notBefore = performance.now() + REST_MS;
        if (problem !== null && ++waiting.wrong >= MOST_WRONG) waiting.problem = problem;
      }
    }
    if (this.#silence === null) this.turn();
  }

  async #compare(site: string, { path, sha256 }: Page): Promise<string | null> {
    const { status, sum } = await this.#get(originOf(site, this.#options.address), path);
    if (status !== 200) return `its published address ${path} answers with ${status}`;
    return sum === sha256 ? null : `its published address ${path} answers with other bytes`;
  }

  #get(origin: string, path: string): Promise<{ status: number; sum: string }> {
    const { host, hostname } = new URL(origin);
    return new Promise((done, fail) => {
      const request = this.#client.request(
        this.#options.web + path,
        {
          headers: { host, 'cache-control': 'no-cache' },
          agent: this.#agent,
          timeout: PATIENCE_MS,
          servername: hostname,
        },
        (response) => {
          const sum = createHash('sha256');
          response.on('data', (part: Buffer) => sum.update(part));
          response.on('error', fail);
          response.on('end', () => done({ status: response.statusCode!, sum: sum.digest('hex') }));
        },
      );
      request.on('timeout', () => request.destroy(new Error('no answer in time')));
      request.on('error', fail).end();
    });
  }
}
