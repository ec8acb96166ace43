import { contentTypes } from './content-types.ts';

/** What a path asks for. */
export type Resource =
  /** A file of the site's release. */
  | { kind: 'page'; file: string }
  /** A file shared by all sites, immutable because its name holds its content. */
  | { kind: 'asset'; file: string }
  /** The same page under its one proper address. */
  | { kind: 'moved'; to: string }
  | { kind: 'none' };

/** The grammar of our addresses, as patterns of a whole path; the configuration of nginx is made of the same. */
export const grammar = {
  page: '(?:/\\.well-known)?(?:/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)+',
  asset: '/(?:_astro|media)/[A-Za-z0-9_@-][A-Za-z0-9_@.-]*',
  /** How the name of a file that is served ends. */
  ending: `\\.(?:${Object.keys(contentTypes).join('|')})`,
};
const PAGE_PATH = new RegExp(`^${grammar.page}$`);
const ASSET_PATH = new RegExp(`^${grammar.asset}$`);
const ENDING = new RegExp(`${grammar.ending}$`);
/** Tried once for each run of slashes: an address of nothing else would hold everybody up by half a second. */
const SLASHES_AT_END = /(?<!\/)\/+$/;

/**
 * Reads the path of a request (without query). Only the grammar of our own addresses is known: lower-case
 * segments, no dot file but `/.well-known`, no `..`, no encoded character, known extensions. Pages have no
 * trailing slash and no `.html`: those forms are moved to the proper one.
 */
export function resourceOfPath(path: string): Resource {
  if (path === '/') return { kind: 'page', file: 'index.html' };
  if (path.includes('..')) return { kind: 'none' };
  if (ASSET_PATH.test(path)) {
    return hasKnownExtension(path) ? { kind: 'asset', file: path.slice(1) } : { kind: 'none' };
  }
  const bare = path.replace(SLASHES_AT_END, '');
  if (!PAGE_PATH.test(bare)) return { kind: 'none' };
  if (bare !== path || bare.endsWith('.html')) return { kind: 'moved', to: properPath(bare) };
  return { kind: 'page', file: hasKnownExtension(bare) ? bare.slice(1) : `${bare.slice(1)}.html` };
}

function properPath(path: string): string {
  const proper = path.replace(/(?:\/index)?\.html$/, '');
  return proper === '' ? '/' : proper;
}

/** A dotted last segment is an extension only when we serve that type: `/wilayah/62.71` is a page. */
const hasKnownExtension = (path: string): boolean => ENDING.test(path);
