import { hash } from 'node:crypto';
import { makeMarkup, type Markup, type MarkupOptions } from './render-markup.ts';

/** Most texts remembered, and most UTF-16 units of HTML and text together. */
const ENTRIES = 2000;
const UNITS = 6_000_000;

const known = new Map<string, Markup>();
let units = 0;
let made = 0;

const weight = ({ html, text }: Markup): number => html.length + text.length;

const keyOf = (source: string, { headingBase = 2, domain = null }: MarkupOptions): string =>
  hash('sha256', `${headingBase} ${domain} ${source}`, 'base64url');

/**
 * `makeMarkup`, remembered by content: an announcement that reaches a thousand sites is rendered
 * once. What was not asked for longest is forgotten first.
 */
export function renderMarkup(source: string, options: MarkupOptions = {}): Markup {
  const key = keyOf(source, options);
  const before = known.get(key);
  if (before === undefined) made++;
  return put(key, before ?? makeMarkup(source, options));
}

/** How often `renderMarkup` met a text that it did not remember. */
export const markupsMade = (): number => made;

/** What was made of this text, if it is still remembered. */
export const knownMarkup = (source: string, options: MarkupOptions = {}): Markup | null =>
  known.get(keyOf(source, options)) ?? null;

/** Takes over what `makeMarkup` once made of this text with these options. */
export const rememberMarkup = (source: string, options: MarkupOptions, made: Markup): void =>
  void put(keyOf(source, options), made);

function put(key: string, made: Markup): Markup {
  const before = known.get(key);
  if (before) known.delete(key);
  units += weight(made) - (before ? weight(before) : 0);
  known.set(key, made);
  for (const [oldest, markup] of known) {
    if (known.size <= ENTRIES && units <= UNITS) break;
    known.delete(oldest);
    units -= weight(markup);
  }
  return made;
}
