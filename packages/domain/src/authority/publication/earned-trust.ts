/**
 * How many items in a row must have passed an officer's eyes untouched before the desk proposes that a KIM
 * may publish by itself. One may be luck; three took a new group some weeks and showed an officer its way
 * with sources, names and photos.
 */
export const TRUST_AFTER = 3;

/** An item that an officer read before it went live. */
export interface ReadItem {
  /** Was it ever given back with a note? */
  returned: boolean;
}

/** Has a KIM whose items are read earned it to publish by itself? `latest`: newest first. */
export const hasEarnedTrust = (latest: readonly ReadItem[]): boolean =>
  latest.length >= TRUST_AFTER && latest.slice(0, TRUST_AFTER).every(({ returned }) => !returned);
