/** A link of a page to its own host. */
export interface InternalLink {
  /** As it stands in the file. */
  raw: string;
  path: string;
  /** Without `#`; null when the whole page is meant. */
  anchor: string | null;
  /** An absolute address that readers click: typed by a person, since our own links are paths. */
  isTyped: boolean;
}

const IN_HTML = /\s(href|src|srcset|content|poster|action)="([^"]*)"/g;
const IN_XML = />(https?:\/\/[^<\s]+)<|\surl="([^"]*)"/g;
const PARTS = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s;
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Every link of a page to its own host: links, pictures, styles, scripts and sharing pictures. */
export function internalLinks(
  file: { path: string; text: string; isHtml: boolean },
  origin: string,
): InternalLink[] {
  const links: InternalLink[] = [];
  const add = (raw: string, index: number) => {
    const link = read(raw, file.path, origin);
    if (!link) return;
    const isAbsolute = SCHEME.test(raw);
    const tag = isAbsolute ? file.text.slice(file.text.lastIndexOf('<', index), index) : '';
    links.push({ ...link, raw, isTyped: file.isHtml && /^<a[\s>]/.test(tag) });
  };
  if (file.isHtml) {
    for (const match of file.text.matchAll(IN_HTML)) {
      const [, name, value = ''] = match;
      if (name === 'srcset') {
        for (const part of value.split(',')) add(part.trim().split(/\s/, 1)[0]!, match.index);
      } else if (name !== 'content' || value.startsWith(`${origin}/`)) add(value, match.index);
    }
  } else {
    for (const match of file.text.matchAll(IN_XML)) add((match[1] ?? match[2])!, match.index);
  }
  return links;
}

function read(
  raw: string,
  from: string,
  origin: string,
): { path: string; anchor: string | null } | null {
  let address = raw.includes('&') ? raw.replaceAll('&amp;', '&').replaceAll('&#38;', '&') : raw;
  if (address.startsWith(origin) && /^(?:\/|#|\?|$)/.test(address.slice(origin.length))) {
    address = address.slice(origin.length) || '/';
  }
  const isPath = address.startsWith('/') && !address.startsWith('//');
  if (!isPath && SCHEME.test(address)) return null;
  const [, place = '', , anchor = null] = PARTS.exec(address)!;
  if (isPath) return { path: place, anchor };
  if (place === '') return { path: from, anchor };
  return { path: new URL(place, `http://x${from}`).pathname, anchor };
}

/** Every id of an HTML page. */
export const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!));
