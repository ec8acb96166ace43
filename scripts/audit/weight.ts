import { brotliCompressSync } from 'node:zlib';
import type { Reader } from '../journeys/reader.ts';
import type { SitePage } from './crawl.ts';

/** What a page may cost on the line, Brotli, in bytes (look-and-voice: "Weight"). */
const BUDGET = { firstView: 14 * 1024, script: 2 * 1024, picture: 35 * 1024 };
/** A search may bring its engine: asked for by the reader, not by reading. */
const SCRIPT_OF: Readonly<Record<string, number>> = { '/cari': 30 * 1024 };

/** A bulletin is asked for to be printed, and brings seven square codes for the wall. */
const FIRST_VIEW_OF: Readonly<Record<string, number>> = { '/buletin': 18 * 1024 };

/** Bytes of a kind of page, each the largest of all its pages. */
export interface Weight {
  kind: string;
  pages: number;
  firstView: number;
  script: number;
  /** The first picture on a phone; null for a page without one. */
  picture: number | null;
}

/** Weighs pages: markup with styles, and scripts with what they import. */
export class Scales {
  readonly #reader: Reader;
  readonly #known = new Map<string, number>();
  readonly weights = new Map<string, Weight>();
  readonly findings: string[] = [];

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async weigh({ host, path, kind, html }: SitePage): Promise<void> {
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)];
    const sum = async (matches: RegExpExecArray[]) =>
      (await Promise.all(matches.map(([, url]) => this.bytesOf(host, url!)))).reduce(
        (a, b) => a + b,
        0,
      );
    const firstView = compressed(Buffer.from(html)) + (await sum(styles));
    const script = await sum(scripts);
    const portalOr = host.includes('.') ? '' : 'portal ';
    const weight = this.#weightOf(portalOr + kind);
    weight.pages += 1;
    weight.firstView = Math.max(weight.firstView, firstView);
    weight.script = Math.max(weight.script, script);
    const scriptBudget = SCRIPT_OF[kind] ?? BUDGET.script;
    if (firstView > (FIRST_VIEW_OF[kind] ?? BUDGET.firstView))
      this.#heavy(host + path, 'HTML and styles', firstView);
    if (script > scriptBudget) this.#heavy(host + path, 'scripts', script);
  }

  /** Adds the first picture that a phone of 360 px loads for the page. */
  async weighPicture({ host, path, kind }: SitePage, url: URL): Promise<void> {
    const bytes = await this.bytesOf(url.hostname, url.pathname);
    const weight = this.#weightOf((host.includes('.') ? '' : 'portal ') + kind);
    weight.picture = Math.max(weight.picture ?? 0, bytes);
    if (bytes > BUDGET.picture) this.#heavy(host + path, url.pathname, bytes);
  }

  #weightOf(kind: string): Weight {
    const weight = this.weights.get(kind) ?? {
      kind,
      pages: 0,
      firstView: 0,
      script: 0,
      picture: null,
    };
    this.weights.set(kind, weight);
    return weight;
  }

  /** Bytes of a file on the line: photos as they are, everything else compressed. */
  async bytesOf(host: string, path: string): Promise<number> {
    const before = this.#known.get(path);
    if (before !== undefined) return before;
    const { bytes, type } = await this.#reader.get(host, path);
    const made = /^image\/(?!svg)/.test(type) ? bytes.length : compressed(bytes);
    this.#known.set(path, made);
    return made;
  }

  #heavy(where: string, what: string, bytes: number): void {
    this.findings.push(`${where}: ${what} weigh ${bytes} bytes`);
  }
}

const compressed = (bytes: Buffer): number => brotliCompressSync(bytes).length;
