import type { Lane } from '@simpul/site-model';
import type { Entries } from '../release/manifest.ts';

/** Which lanes a release brings up to date. */
export type Lanes = 'first' | 'all';

/** What the plan needs to know of a page. */
export interface PlannedPage {
  path: string;
  lane: Lane;
  /** Asked only where it matters: computing it costs. */
  readonly key: string;
}

export interface ReleasePlan<P> {
  /** Pages to render, in the order in which they are worth seeing. */
  render: { page: P; key: string }[];
  /** Addresses that stay as they are. */
  keep: string[];
  /** Addresses that go. */
  remove: string[];
}

/** Our own address grammar: nothing else becomes a file. */
const PATH = /^(?:\/|(?:\/\.well-known)?(?:\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)+)$/;

/**
 * Compares the pages a site should have with those that are live. A page is rendered when its key or the
 * theme moved; a live page goes when the site no longer has it (the content was reconciled before, so
 * that means tombstone, window or status) unless its address is `held`.
 *
 * With lanes `first` only pages of that lane are compared, plus every page that does not exist yet (the
 * home page may link to it), and only pages of that lane go. Throws when two pages share an address or
 * an address is not of our grammar.
 */
export function planRelease<P extends PlannedPage>(
  live: Entries,
  pages: readonly P[],
  theme: string,
  lanes: Lanes,
  held: ReadonlySet<string> = new Set(),
): ReleasePlan<P> {
  const render: { page: P; key: string }[] = [];
  const keep: string[] = [];
  const planned = new Set<string>();
  for (const page of pages) {
    if (!PATH.test(page.path) || page.path.includes('..')) {
      throw new Error(`"${page.path}" is not an address of ours`);
    }
    if (planned.has(page.path)) throw new Error(`two pages claim the address ${page.path}`);
    planned.add(page.path);
    const before = live[page.path];
    const skip = before !== undefined && lanes === 'first' && page.lane !== 'first';
    const key = skip ? before.key : `${theme}.${page.key}`;
    if (before?.key === key) keep.push(page.path);
    else render.push({ page, key });
  }
  const remove: string[] = [];
  for (const [path, entry] of Object.entries(live)) {
    if (planned.has(path)) continue;
    const stays = held.has(path) || (lanes === 'first' && entry.lane !== 'first');
    (stays ? keep : remove).push(path);
  }
  return { render, keep, remove };
}
