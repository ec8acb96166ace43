import { digest } from './digest.ts';
import type { Views } from './kinds.ts';

export type PageKind = keyof Views;

/**
 * When a page is published within one publication. `first`: what makes an urgent announcement visible
 * (its page and the home page); `pages`: other pages that people read; `lists`: lists; `machine`:
 * feeds, calendar, sitemap and the like.
 */
export const lanes = ['first', 'pages', 'lists', 'machine'] as const;
export type Lane = (typeof lanes)[number];

/**
 * A page as planned: where it stands, and from what it is made. `key` is a digest of all that the view
 * is made from, so equal keys mean equal views; `view` does the expensive work (markup, formatting).
 */
export interface Page<K extends PageKind = PageKind> {
  /** Address without host: `/berita/panen-perdana`. */
  path: string;
  kind: K;
  lane: Lane;
  readonly key: string;
  view: () => Views[K];
}

/**
 * Plans a page. `make` sees nothing but `shows`, which keeps the promise that the key covers the view.
 * What `shows` names should live longer than the page (items, not copies of them): then each is
 * digested once, whatever pages show it.
 */
export function page<K extends PageKind, S extends object>(
  kind: K,
  path: string,
  lane: Lane,
  shows: S,
  make: (shows: S) => Views[K],
): Page<K> {
  let key: string | null = null;
  return {
    path,
    kind,
    lane,
    get key() {
      return (key ??= digest([
        kind,
        path,
        ...Object.entries<unknown>(shows as Record<string, unknown>).flat(),
      ]));
    },
    view: () => make(shows),
  };
}

/** The file of a page inside a release: `/` is `index.html`, `/berita/x` is `berita/x.html`. */
export function fileOf(path: string): string {
  if (path === '/') return 'index.html';
  const inner = path.slice(1);
  return /\.[a-z]+$/.test(inner) ? inner : `${inner}.html`;
}
