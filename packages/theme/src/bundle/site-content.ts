import type { Page, PageKind, Views } from '@simpul/site-model';
import type { APIRoute } from 'astro';
import type { Printer, Printers } from './printers.ts';

export type Rendered = { [K in PageKind]: { kind: K; view: Views[K] } }[PageKind];

/** What the publisher hands over in `Astro.locals`; empty in `astro dev` and `astro build`. */
export interface ViewLocals {
  kind?: PageKind;
  view?: unknown;
}

/** What the page files of a site ask; `plan` makes the page list when no view is handed over. */
export function siteContent<P extends Printers>(plan: () => Promise<Page[]>, printers: P) {
  /** The page at an address, or null when the site has no such page. */
  async function pageAt(path: string, locals: ViewLocals): Promise<Rendered | null> {
    if (locals.kind !== undefined) return { kind: locals.kind, view: locals.view } as Rendered;
    const page = (await plan()).find((planned) => planned.path === path);
    return page ? ({ kind: page.kind, view: page.view() } as Rendered) : null;
  }

  /** The view of the page at an address, or null when the site has no such page of this kind. */
  async function viewAt<K extends PageKind>(
    kind: K,
    path: string,
    locals: ViewLocals,
  ): Promise<Views[K] | null> {
    const page = await pageAt(path, locals);
    return page?.kind === kind ? (page.view as Views[K]) : null;
  }

  /** What `getStaticPaths` answers for a pattern with one parameter, like `/berita/[slug]`. */
  async function pathsLike(kind: PageKind, pattern: string) {
    const [before = '', name = '', after = ''] = pattern.split(/[[\]]/);
    return (await plan())
      .filter((page) => page.kind === kind)
      .filter(({ path }) => path.startsWith(before) && path.endsWith(after))
      .map(({ path }) => path.slice(before.length, path.length - after.length))
      .filter((part) => part !== '' && !part.includes('/'))
      .map((part) => ({ params: { [name]: part } }));
  }

  /** The route of a file for machines, printed from its view. */
  const printed =
    <K extends keyof P & PageKind>(
      kind: K,
      path: string | ((params: Record<string, string | undefined>) => string),
    ): APIRoute =>
    async ({ locals, params }) => {
      const at = typeof path === 'string' ? path : path(params);
      const view = await viewAt(kind, at, locals as ViewLocals);
      if (view === null) return missing();
      const { body, type } = await (printers[kind] as Printer<K>)(view);
      return new Response(body, { headers: { 'Content-Type': type } });
    };

  return { pageAt, viewAt, pathsLike, printed };
}

/** The answer for an address that the site does not have: `astro build` writes nothing for it. */
export const missing = () => new Response(null, { status: 404 });
