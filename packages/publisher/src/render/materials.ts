import type { KimContent, Network } from '@simpul/contract';
import { PORTAL, paths, type PublicAddress } from '@simpul/domain';
import {
  firstPagesOfMicrosite,
  forPortal,
  nextChange,
  pagesOfMicrosite,
  pagesOfPortal,
  type MicrositeInput,
  type Page,
  type PortalInput,
  type Surroundings,
} from '@simpul/site-model';
import { readFileSync } from 'node:fs';
import { kimReady } from '../content/pictures.ts';
import { kimFile } from '../content/kim-file.ts';
import { Prepared } from '../content/prepared.ts';

/** What a site is planned from, and what of it is held back for want of pictures. */
export interface Planned {
  pages: Page[];
  nextChange: number | null;
  /** Addresses of galleries that wait for their photos. */
  held: string[];
}

/**
 * How much of a site is planned: every page, or what announcements and shared events change or bring while
 * the rest stands.
 */
export type Scope = 'all' | 'front';

/** Which site, at which moment, from which content. */
export interface Asked {
  site: string;
  now: number;
  /** Revision of the content at hand: of the site's KIM, or of every KIM for the portal. */
  revisions: Record<string, number>;
  /** For the portal: addresses of items that a KIM's own site had to leave out, by KIM. */
  broken?: Record<string, string[]>;
}

export interface MaterialsOptions {
  /** Folder of the content. */
  folder: string;
  /** Version of the theme. */
  theme: string;
  address: PublicAddress;
  cardBytes: (path: string) => number | null;
}

interface Stocked {
  revision: number;
  /** As the CMS sent it. */
  raw: KimContent;
  /** Of its file. */
  stamp: string;
  bytes: number;
}

/** Content text kept parsed by one worker, in bytes: more would not fit its heap at a thousand sites. */
const STOCK_BYTES = 700_000;

/**
 * Content as a worker needs it: the network in memory, KIM content read from disk when it is asked for,
 * the portal's short forms of all KIM. Everything read here was checked against the contract before it
 * was written.
 */
export class Materials {
  readonly #folder: string;
  readonly #prepared: Prepared;
  readonly #address: PublicAddress;
  readonly #cardBytes: (path: string) => number | null;
  readonly #stock = new Map<string, Stocked>();
  readonly #forms = new Map<string, { key: string; form: KimContent }>();
  #network: Network | null = null;
  #lacking: ReadonlySet<string> = new Set();

  constructor({ folder, theme, address, cardBytes }: MaterialsOptions) {
    this.#folder = folder;
    this.#prepared = new Prepared(folder, theme, address);
    this.#address = address;
    this.#cardBytes = cardBytes;
  }

  setNetwork(network: Network): void {
    this.#network = network;
  }

  setLacking(hashes: readonly string[]): void {
    this.#lacking = new Set(hashes);
  }

  /**
   * The network revision up to which a site made from this content shows everything: where the content of its
   * KIM is behind the network's list, only what came before that. The portal is not held up by a single KIM.
   */
  shownUpTo({ site, revisions }: Pick<Asked, 'site' | 'revisions'>): number {
    const { revision, kims } = this.#needNetwork();
    const kim = kims.find(({ slug }) => slug === site);
    const isBehind = kim !== undefined && (revisions[site] ?? -1) < kim.revision;
    return isBehind ? Math.min(revision, kim.revision - 1) : revision;
  }

  /** The pages a site should have. `without` are documents that cannot be rendered. */
  plan(asked: Asked, without: ReadonlySet<string>, scope: Scope): Planned {
    if (asked.site === PORTAL) {
      const broken = (slug: string) => new Set(asked.broken?.[slug]);
      const kims = this.#formsOf(asked.revisions).map((form) =>
        withoutItems(form, broken(form.slug)),
      );
      const input: PortalInput = { ...this.#around(asked, without), kims };
      return { pages: pagesOfPortal(input), nextChange: nextChange(input), held: [] };
    }
    const front = scope === 'front' && without.size === 0 ? this.#planFront(asked) : null;
    if (front !== null) return front;
    const { input, held } = this.microsite(asked, without);
    return {
      pages: pagesOfMicrosite(input),
      nextChange: nextChange(input),
      held: held.map(paths.gallery),
    };
  }

  /** Keeps for later what planning and rendering this site worked out. */
  settle(site: string): void {
    const stocked = this.#stock.get(site);
    if (stocked) this.#prepared.keep(stocked.raw, stocked.stamp);
  }

  /** What a KIM's site is made from; `held` are slugs of galleries that wait for their photos. */
  microsite(
    asked: Asked,
    without: ReadonlySet<string>,
  ): { input: MicrositeInput; held: readonly string[] } {
    const raw = this.#kim(asked.site, asked.revisions[asked.site] ?? 0);
    const { content, held } = kimReady(raw, this.#isReady);
    const kim = withoutItems(content, without);
    return { input: { ...this.#around(asked, without), kim }, held };
  }

  /** Null when it takes all of the content to tell. */
  #planFront(asked: Asked): Planned | null {
    const front = this.#prepared.front(asked.site, asked.revisions[asked.site] ?? 0);
    if (front === null) return null;
    const { content: kim, held } = kimReady(front, this.#isReady);
    // Behind a gallery that waits for its photos an older one shows, and which is not told here.
    if (held.length > 0) return null;
    const input = { ...this.#around(asked, new Set()), kim };
    return { pages: firstPagesOfMicrosite(input), nextChange: nextChange(input), held: [] };
  }

  #around({ now }: Asked, without: ReadonlySet<string>): Surroundings {
    return {
      network: withoutNetworkItems(this.#needNetwork(), without),
      now,
      address: this.#address,
      cardBytes: this.#cardBytes,
    };
  }

  #isReady = (_kind: string, hash: string): boolean => !this.#lacking.has(hash);

  #needNetwork(): Network {
    if (this.#network === null) throw new Error('no network is known yet');
    return this.#network;
  }

  #kim(slug: string, revision: number): KimContent {
    const before = this.#stock.get(slug);
    this.#stock.delete(slug);
    const stocked = before?.revision === revision ? before : this.#read(slug);
    if (stocked !== before) this.#prepared.use(stocked.raw, stocked.stamp);
    // A shared disk may show a file as it was a moment ago: a page made from it would count as new.
    if (stocked.revision < revision) {
      throw new Error(
        `the content of ${slug} on the disk is revision ${stocked.revision}, older than ${revision}`,
      );
    }
    this.#stock.set(slug, stocked);
    this.#shrinkStock();
    return stocked.raw;
  }

  #read(slug: string): Stocked {
    // Before it is read: a file that comes in between then counts as another.
    const stamp = this.#prepared.stamp(slug);
    const text = readFileSync(kimFile(this.#folder, slug), 'utf8');
    const raw = JSON.parse(text) as KimContent;
    return { revision: raw.revision, raw, stamp, bytes: text.length };
  }

  #shrinkStock(): void {
    let bytes = 0;
    for (const stocked of this.#stock.values()) bytes += stocked.bytes;
    for (const [slug, stocked] of this.#stock) {
      if (bytes <= STOCK_BYTES || this.#stock.size === 1) return;
      this.#stock.delete(slug);
      bytes -= stocked.bytes;
    }
  }

  /** The portal's form of each KIM, in the order of `revisions`; read again only where it moved. */
  #formsOf(revisions: Record<string, number>): KimContent[] {
    for (const slug of this.#forms.keys()) if (!(slug in revisions)) this.#forms.delete(slug);
    return Object.entries(revisions).map(([slug, revision]) => {
      const before = this.#forms.get(slug);
      if (before?.key.startsWith(`${revision} `) && this.#isCurrent(before.key)) return before.form;
      const { content, awaiting } = kimReady(this.#read(slug).raw, this.#isReady);
      const form = forPortal(content);
      this.#forms.set(slug, { key: `${revision} ${awaiting.join(' ')}`, form });
      return form;
    });
  }

  /** Are the pictures that a form was made without still lacking? */
  #isCurrent(key: string): boolean {
    const [, ...awaiting] = key.split(' ');
    return awaiting.every((hash) => hash === '' || this.#lacking.has(hash));
  }
}

const withoutItems = (kim: KimContent, without: ReadonlySet<string>): KimContent =>
  without.size === 0
    ? kim
    : {
        ...kim,
        posts: kim.posts.filter(({ slug }) => !without.has(paths.post(slug))),
        galleries: kim.galleries.filter(({ slug }) => !without.has(paths.gallery(slug))),
        events: kim.events.filter(({ slug }) => !without.has(paths.event(slug))),
      };

const withoutNetworkItems = (network: Network, without: ReadonlySet<string>): Network =>
  without.size === 0
    ? network
    : {
        ...network,
        announcements: network.announcements.filter(
          ({ slug }) => !without.has(paths.announcement(slug)),
        ),
        sharedEvents: network.sharedEvents.filter(({ slug }) => !without.has(paths.event(slug))),
      };
