/**
 * Where published sites stand in a store. Everything but pointers and the right is named by its content or
 * never changed, so whoever reads it may keep it for ever.
 */

/** The right to change what is served: its number grows with every publisher that takes it. */
export const RIGHT = 'right.json';

export const SITES = 'sites/';
/** Which listing of a site is live; the one object of a site that is replaced. */
export const pointerKey = (site: string): string => `${SITES}${site}/pointer.json`;
const POINTER = /^sites\/([^/]+)\/pointer\.json$/;
/** The site of a pointer's key, or null for any other key. */
export const siteOfPointer = (key: string): string | null => POINTER.exec(key)?.[1] ?? null;

/** What stands on a site, by the SHA-256 of the listing itself. */
export const listingKey = (site: string, sha256: string): string =>
  `${SITES}${site}/listings/${sha256}.json`;
const LISTING = /^sites\/[^/]+\/listings\/([0-9a-f]{64})\.json$/;
/** The SHA-256 in a listing's key, or null for any other key. */
export const sumOfListing = (key: string): string | null => LISTING.exec(key)?.[1] ?? null;

export const BYTES = 'bytes/';
/** Bytes of a page or of its compressed twin, by their SHA-256; equal bytes of all sites are one object. */
export const bytesKey = (sha256: string): string => `${BYTES}${sha256}`;

export const SHARED = 'shared/';
/** A file that all sites share: `media/…` or `_astro/…`. */
export const sharedKey = (name: string): string => `${SHARED}${name}`;

export const PREVIEWS_AT = 'previews/';
/** A page for one reader. */
export const previewKey = (site: string, file: string): string => `${PREVIEWS_AT}${site}/${file}`;
