import { reservedNames } from './reserved-names.ts';

const SITE_SLUG = /^[a-z0-9](?:[a-z0-9-]{1,38}[a-z0-9])$/;
const ITEM_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ITEM_SLUG_MAX = 80;

export type SlugRefusal = 'malformed' | 'punycode' | 'reserved';
export type SlugVerdict = { allowed: true } | { allowed: false; reason: SlugRefusal };

/**
 * May this text be the subdomain of a KIM? 3 to 40 characters of a-z, 0-9 and inner hyphens
 * (RFC 1123 label), no `--` at places 3-4 (RFC 5891: reserved for encoded names), not reserved.
 */
export function checkSiteSlug(text: string): SlugVerdict {
  if (!SITE_SLUG.test(text)) return { allowed: false, reason: 'malformed' };
  if (text.slice(2, 4) === '--') return { allowed: false, reason: 'punycode' };
  if (reservedNames.has(text)) return { allowed: false, reason: 'reserved' };
  return { allowed: true };
}

/** Is this text fit to be the last part of an item's address? */
export const isItemSlug = (text: string): boolean =>
  text.length <= ITEM_SLUG_MAX && ITEM_SLUG.test(text);

/** An item slug made from a title; `fallback` when the title has no letter or digit we can keep. */
export function slugFrom(title: string, fallback: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, ITEM_SLUG_MAX) : `${slug}-${word}`;
    if (longer.length > ITEM_SLUG_MAX) break;
    slug = longer;
  }
  return slug || fallback;
}

/** The first of `slug`, `slug-2`, `slug-3`… that is not taken. */
export function freeSlug(slug: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  for (let n = 2; ; n++) {
    const candidate = `${slug.slice(0, ITEM_SLUG_MAX - 6)}-${n}`.replace(/-{2,}/g, '-');
    if (!isTaken(candidate)) return candidate;
  }
}
