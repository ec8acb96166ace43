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

/** Attributes that hold addresses, by the letter they end with: most others are told apart by it. */
const NAMES: Record<string, readonly string[]> = {
  f: ['href'],
  c: ['src'],
  t: ['srcset', 'content'],
  r: ['poster'],
  n: ['action'],
};
const IN_XML = />(https?:\/\/[^<\s]+)<|\surl="([^"]*)"/g;
const PARTS = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s;
/** A path as most of our own are. */
const PLAIN = /^\/(?!\/)[^?#&]*$/;
const AWAY = /^https?:\/\//;
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Every link of a page to its own host: links, pictures, styles, scripts and sharing pictures. */
export function internalLinks(
  file: { path: string; text: string; isHtml: boolean },
  origin: string,
): InternalLink[] {
  const links: InternalLink[] = [];
  const isOfA = (index: number) =>
    /^<a[\s>]/.test(file.text.slice(file.text.lastIndexOf('<', index), index));
  const add = (raw: string, index: number) => {
    const link = read(raw, file.path, origin);
    if (!link) return;
    const { path, anchor } = link;
    links.push({ raw, path, anchor, isTyped: file.isHtml && SCHEME.test(raw) && isOfA(index) });
  };
  if (file.isHtml) {
    for (const { name, value, index } of attributesIn(file.text)) {
      if (name === 'srcset') {
        for (const part of value.split(',')) add(part.trim().split(/\s/, 1)[0]!, index);
      } else if (name !== 'content' || value.startsWith(`${origin}/`)) add(value, index);
    }
  } else {
    for (const match of file.text.matchAll(IN_XML)) add((match[1] ?? match[2])!, match.index);
  }
  return links;
}

/** Every attribute that holds an address, with the place of the space before it. */
function* attributesIn(html: string): Generator<{ name: string; value: string; index: number }> {
  for (let at = html.indexOf('="'); at !== -1; at = html.indexOf('="', at + 2)) {
    const name = NAMES[html[at - 1] ?? '']?.find((each) => html.endsWith(each, at));
    const index = at - (name?.length ?? 0) - 1;
    if (name === undefined || !/\s/.test(html[index] ?? '')) continue;
    const end = html.indexOf('"', at + 2);
    if (end === -1) return;
    yield { name, value: html.slice(at + 2, end), index };
    at = end - 1;
  }
}

function read(
  raw: string,
  from: string,
  origin: string,
): { path: string; anchor: string | null } | null {
  if (AWAY.test(raw) && !raw.startsWith(origin)) return null;
  let address = raw.includes('&') ? raw.replaceAll('&amp;', '&').replaceAll('&#38;', '&') : raw;
  if (address.startsWith(origin) && /^(?:\/|#|\?|$)/.test(address.slice(origin.length))) {
    address = address.slice(origin.length) || '/';
  }
  if (PLAIN.test(address)) return { path: address, anchor: null };
  const isPath = address.startsWith('/') && !address.startsWith('//');
  if (!isPath && SCHEME.test(address)) return null;
  const [, place = '', , anchor = null] = PARTS.exec(address)!;
  if (isPath) return { path: place, anchor };
  if (place === '') return { path: from, anchor };
  return { path: new URL(place, `http://x${from}`).pathname, anchor };
}

/** Has an HTML page a part with this id? */
export function hasId(html: string, id: string): boolean {
  const attribute = `id="${id}"`;
  for (let at = html.indexOf(attribute); at !== -1; at = html.indexOf(attribute, at + 1)) {
    if (/\s/.test(html[at - 1] ?? '')) return true;
  }
  return false;
}
