import type { KimContent, Network } from '@simpul/contract';
import { checkSiteSlug } from '@simpul/domain';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.ts';
import { kimFile } from './kim-file.ts';
import { forgetPrepared } from './prepared.ts';
import { readKimAnswer, readNetworkAnswer, type Read } from './read-answer.ts';

/**
 * The last good content on disk, in the words of the contract: `network.json` and `kims/<slug>.json`.
 * A restart without the CMS begins here, and so do `astro dev` and `astro build` of one KIM.
 */
export class Snapshot {
  readonly #folder: string;
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The network, null when there is none yet, or the sentence why the file cannot be used. */
  network(): Read<Network> | null {
    return readFile(join(this.#folder, 'network.json'), readNetworkAnswer);
  }

  kim(slug: string): Read<KimContent> | null {
    return readFile(this.#fileOf(slug), (json) => readKimAnswer(slug, json));
  }

  keepNetwork(network: Network): void {
    writeWhole(join(this.#folder, 'network.json'), JSON.stringify(network));
  }

  keepKim(content: KimContent): void {
    writeWhole(this.#fileOf(content.slug), JSON.stringify(content));
  }

  forgetKim(slug: string): void {
    rmSync(this.#fileOf(slug), { force: true });
    forgetPrepared(this.#folder, slug);
  }

  /** Slugs of the KIM whose content is here. */
  slugs(): string[] {
    try {
      return readdirSync(join(this.#folder, 'kims'))
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .filter((slug) => checkSiteSlug(slug).allowed)
        .sort();
    } catch {
      return [];
    }
  }

  #fileOf(slug: string): string {
    return kimFile(this.#folder, slug);
  }
}

function readFile<T>(file: string, read: (json: unknown) => Read<T>): Read<T> | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return { ok: false, problem: `${file}: ${(error as Error).message}` };
  }
  try {
    const kept = read(JSON.parse(text));
    return kept.ok ? kept : { ok: false, problem: `${file}: ${kept.problem}` };
  } catch {
    return { ok: false, problem: `${file}: the file is not whole JSON` };
  }
}
