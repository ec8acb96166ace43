import { Parser } from 'htmlparser2';
import type { Reader } from '../journeys/reader.ts';
import { kindOf } from './kinds.ts';

/** A page that people read, as it was served. */
export interface SitePage {
  host: string;
  path: string;
  kind: string;
  status: number;
  html: string;
}

/** A link as it stands in a page or a file, with where it leads. */
interface FoundLink {
  from: string;
  raw: string;
  to: URL;
}

export interface Crawl {
  pages: SitePage[];
  links: FoundLink[];
  /** Ids of each page, by host and path. */
  ids: Map<string, Set<string>>;
}

/** An address that no site has; its answer is the page for such addresses. */
export const NOWHERE = '/tidak-ada';

/** Files, and the page that stands behind every unknown address. */
const NOT_FOLLOWED = /^\/(?:_astro\/|media\/|404$)/;
const LINKING = ['href', 'src', 'action', 'poster'];

/**
 * Reads every page of the sites at `hosts` that links, sitemaps or robots.txt lead to, and every link on
 * them. `port` is the web server's.
 */
export async function crawl(
  reader: Reader,
  hosts: readonly string[],
  port: number,
): Promise<Crawl> {
  const found: Crawl = { pages: [], links: [], ids: new Map() };
  for (const host of hosts) {
    const origin = `http://${host}:${port}`;
    const seen = new Set(['/', NOWHERE, ...(await inSitemap(reader, host))]);
    const waiting = [...seen];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const { status, type, body } = await reader.get(host, path);
      if (!type.startsWith('text/html')) continue;
      if (status !== 200 && path !== NOWHERE) continue;
      found.pages.push({ host, path, kind: kindOf(path), status, html: body });
      const { links, ids } = linksIn(body, origin + path);
      found.ids.set(host + path, ids);
      found.links.push(...links);
      for (const { to } of links) {
        const next = decodeURI(to.pathname);
        if (to.origin !== origin || seen.has(next) || NOT_FOLLOWED.test(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
  }
  found.pages.sort((a, b) => (a.host + a.path < b.host + b.path ? -1 : 1));
  return found;
}

async function inSitemap(reader: Reader, host: string): Promise<string[]> {
  const { body } = await reader.get(host, '/sitemap.xml');
  return [...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);
}

function linksIn(html: string, url: string): { links: FoundLink[]; ids: Set<string> } {
  const links: FoundLink[] = [];
  const ids = new Set<string>();
  const add = (raw: string) => links.push({ from: url, raw, to: new URL(raw, url) });
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      for (const name of LINKING) if (attributes[name] !== undefined) add(attributes[name]);
      for (const part of attributes['srcset']?.split(',') ?? []) {
        add(part.trim().split(/\s/, 1)[0]!);
      }
      if (/^og:(image|url)$/.test(attributes['property'] ?? '')) add(attributes['content']!);
    },
  });
  parser.end(html);
  return { links, ids };
}
