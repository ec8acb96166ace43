import { createHash } from 'node:crypto';
import { makeMarkup, type Markup, type MarkupOptions } from './render-markup.ts';

/** Most texts remembered, and most UTF-16 units of HTML and text together. */
const ENTRIES = 2000;
const UNITS = 6_000_000;

const known = new Map<string, Markup>();
let units = 0;

const weight = ({ html, text }: Markup): number => html.length + text.length;

/**
 * `makeMarkup`, remembered by content: an announcement that reaches a thousand sites is rendered
 * once. What was not asked for longest is forgotten first.
 */
export function renderMarkup(source: string, options: MarkupOptions = {}): Markup {
  const { headingBase = 2, domain = null } = options;
  const key = createHash('sha256').update(`${headingBase} ${domain} ${source}`).digest('base64url');
  const before = known.get(key);
  const made = before ?? makeMarkup(source, options);
  if (before) known.delete(key);
  else units += weight(made);
  known.set(key, made);
  for (const [oldest, markup] of known) {
    if (known.size <= ENTRIES && units <= UNITS) break;
    known.delete(oldest);
    units -= weight(markup);
  }
  return made;
}
