import type { KimContent } from '@simpul/contract';
import type { PublicAddress } from '@simpul/domain';
import { frontOf, takeOver, workedOutOf, workedOutSoFar, type WorkedOut } from '@simpul/site-model';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeAtOnce } from '../write-whole.ts';
import { kimFile } from './kim-file.ts';

/**
 * What was once worked out of a KIM's content and serves again while its file stands: its front (the tenth of
 * it that an urgent announcement needs), digests and markup of its items. Kept on disk, for in memory it would
 * be too much for a thousand KIM. Of another file or from another theme it counts as not there; it may be
 * deleted at any time.
 */
export class Prepared {
  readonly #folder: string;
  readonly #theme: string;
  readonly #address: PublicAddress;
  /** How much was kept of which file (its stamp), by KIM, and how much was worked out of everything by then. */
  readonly #kept = new Map<string, { of: string; known: number; soFar: number }>();

  /** `theme` is the version of all that decides what a page shows. */
  constructor(content: string, theme: string, address: PublicAddress) {
    this.#folder = content;
    this.#theme = theme;
    this.#address = address;
  }

  /** The front of a KIM's content of this revision, or null. */
  front(slug: string, revision: number): KimContent | null {
    const kept = this.#read<Front>('fronts', slug);
    if (kept?.front.revision !== revision) return null;
    takeOver(kept.front, this.#address, kept.worked);
    return kept.front;
  }

  /** Lets content that was read use what was worked out of it before. `of` is the stamp of its file then. */
  use(content: KimContent, of: string): void {
    const worked = this.#read<WorkedOut>('worked', content.slug, of);
    if (worked === null) return;
    takeOver(content, this.#address, worked);
    this.#kept.set(content.slug, { of, known: sizeOf(worked), soFar: workedOutSoFar() });
  }

  /**
   * Keeps what is known of this content by now, if it is more than before: some pages ask for little of it.
   * Trouble only means that it is worked out again.
   */
  keep(content: KimContent, of: string): void {
    const { slug } = content;
    const soFar = workedOutSoFar();
    const kept = this.#kept.get(slug);
    if (kept?.of === of && kept.soFar === soFar) return;
    const worked = workedOutOf(content, this.#address);
    const known = sizeOf(worked);
    if (kept?.of === of && kept.known >= known) {
      kept.soFar = soFar;
      return;
    }
    try {
      this.#write('fronts', slug, of, this.#frontOf(content));
      this.#write('worked', slug, of, worked);
      this.#kept.set(slug, { of, known, soFar });
    } catch {
      // A full disk says so elsewhere.
    }
  }

  /** Tells one file of a KIM's content from the next, whatever the revision says; '' when there is none. */
  stamp(slug: string): string {
    const found = statSync(kimFile(this.#folder, slug), { throwIfNoEntry: false });
    return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : '';
  }

  /** With digests for the keys of its pages; of the markup a home page needs the least. */
  #frontOf(content: KimContent): Front {
    const front = frontOf(content);
    const { digests, about } = workedOutOf(front, this.#address);
    return { front, worked: { digests, about, markup: {}, keywords: {}, codes: [] } };
  }

  #write(kind: Kind, slug: string, of: string, what: Front | WorkedOut): void {
    const file = kimFile(this.#folder, slug, kind);
    mkdirSync(dirname(file), { recursive: true });
    writeAtOnce(file, JSON.stringify({ theme: this.#theme, of, what }));
  }

  /** Written by ourselves, whole or not at all, from content that was checked before. */
  #read<T extends Front | WorkedOut>(kind: Kind, slug: string, of = this.stamp(slug)): T | null {
    try {
      const text = readFileSync(kimFile(this.#folder, slug, kind), 'utf8');
      const kept = JSON.parse(text) as { theme: string; of: string; what: T };
      return kept.theme === this.#theme && kept.of === of ? kept.what : null;
    } catch {
      return null;
    }
  }
}

/** How many things are known. */
const sizeOf = ({ digests, markup, about, keywords, codes }: WorkedOut): number =>
  [digests, markup, keywords].reduce(
    (sum, byId) => sum + Object.keys(byId).length,
    codes.length + (about === null ? 0 : 1),
  );

type Kind = 'fronts' | 'worked';
interface Front {
  front: KimContent;
  worked: WorkedOut;
}

/** Forgets what was worked out for a KIM that is gone. */
export function forgetPrepared(content: string, slug: string): void {
  for (const kind of ['fronts', 'worked'] as const) {
    rmSync(kimFile(content, slug, kind), { force: true });
  }
}
