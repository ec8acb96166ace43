import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { flush, writeWhole } from '../write-whole.ts';

const HoldsSchema = z.record(z.string(), z.string());

/**
 * Sites that somebody put back to an earlier release: they stay at it until they are resumed, or the
 * publisher, which compares and closes the difference, would undo it at its next look. Kept on the desk.
 */
export class Holds {
  readonly #file: string;
  #since: Record<string, string>;

  constructor(desk: string) {
    this.#file = join(desk, 'held.json');
    this.#since = read(this.#file);
  }

  has = (site: string): boolean => Object.hasOwn(this.#since, site);

  /** Instant since when a site is held, or null. */
  since = (site: string): string | null => this.#since[site] ?? null;

  get sites(): string[] {
    return Object.keys(this.#since).sort();
  }

  /**
   * Holds sites, in one write that is on the disk when this settles. Answers with those that were not held
   * before; the others stay so since then.
   */
  async hold(sites: readonly string[], now: number): Promise<string[]> {
    const fresh = sites.filter((site) => !this.has(site));
    if (fresh.length === 0) return [];
    const since = new Date(now).toISOString();
    this.#keep({ ...this.#since, ...Object.fromEntries(fresh.map((site) => [site, since])) });
    await flush([dirname(this.#file)]);
    return fresh;
  }

  /** Lets sites go on, in one write. */
  resume(sites: readonly string[]): void {
    const going = new Set(sites);
    if (going.size === 0) return;
    this.#keep(
      Object.fromEntries(Object.entries(this.#since).filter(([site]) => !going.has(site))),
    );
  }

  #keep(since: Record<string, string>): void {
    writeWhole(this.#file, JSON.stringify(since));
    this.#since = since;
  }
}

/** A file that cannot be read is an error to be told, not a reason to publish what was put back. */
function read(file: string): Record<string, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return {};
  }
  try {
    return HoldsSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(
      `${file} names the sites that are held and cannot be read. Mend it, or remove it to hold none.`,
    );
  }
}
