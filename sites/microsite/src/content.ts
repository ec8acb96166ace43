import type { PageKind, Views } from '@simpul/site-model';

export type Rendered = { [K in PageKind]: { kind: K; view: Views[K] } }[PageKind];

/**
 * The page at an address of this site, or null when the site has no such page. The publisher hands the
 * finished view over in `locals`; `astro dev` and `astro build` plan the site of one KIM from a folder.
 */
export async function pageAt(path: string, locals: App.Locals): Promise<Rendered | null> {
  if (locals.kind !== undefined) return { kind: locals.kind, view: locals.view } as Rendered;
  const page = (await plannedPages()).find((planned) => planned.path === path);
  return page ? ({ kind: page.kind, view: page.view() } as Rendered) : null;
}

/** The view of the page at an address, which must be of this kind; null when there is no such page. */
export async function viewAt<K extends PageKind>(
  kind: K,
  path: string,
  locals: App.Locals,
): Promise<Views[K] | null> {
  const page = await pageAt(path, locals);
  if (page === null) return null;
  if (page.kind !== kind) throw new Error(`${path} is planned as ${page.kind}, not as ${kind}`);
  return page.view as Views[K];
}

/** What `getStaticPaths` answers for a pattern with one parameter, like `/berita/[slug]`. */
export async function pathsLike(kind: PageKind, pattern: `${string}[${string}]${string}`) {
  const [before = '', name = '', after = ''] = pattern.split(/[[\]]/);
  return (await plannedPages())
    .filter((page) => page.kind === kind)
    .filter(({ path }) => path.startsWith(before) && path.endsWith(after))
    .map(({ path }) => path.slice(before.length, path.length - after.length))
    .filter((part) => part !== '' && !part.includes('/'))
    .map((part) => ({ params: { [name]: part } }));
}

/** What a page file answers for an address that the site does not have: nothing is written. */
export const missing = () => new Response(null, { status: 404 });

const plannedPages = async () => (await import('./one-kim.ts')).plannedPages();
