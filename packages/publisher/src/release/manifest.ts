import type { Lane } from '@simpul/site-model';
import { createHash } from 'node:crypto';

/** What stands at one address of a release. */
interface Entry {
  /** Theme version and page key: equal keys, equal bytes. */
  key: string;
  lane: Lane;
  sha256: string;
  bytes: number;
}

/** Entries by address (`/berita/x`). */
export type Entries = Record<string, Entry>;

/** Everything the publisher must know of a release, kept beside it. */
export interface Manifest {
  site: string;
  /** Id of the KIM it was made for; `portal` for the portal. A slug may change hands, an id never. */
  owner: string;
  release: string;
  /** Network revision up to which everything that is to show on it shows. */
  revision: number;
  theme: string;
  /** Digest of all that the site was made from; null after a first lane, when the rest is still due. */
  inputs: string | null;
  /** Digest of that but announcements and shared events, of which every page is made, not only a first lane. */
  ground: string;
  /** Digest of the important and emergency announcements it shows. */
  urgent: string;
  /** When something on it changes by itself, in milliseconds, or null. */
  nextChange: number | null;
  /** Moment it was made for, in milliseconds. */
  madeFor: number;
  /** Addresses of items that could not be rendered and are left out. */
  broken: string[];
  entries: Entries;
}

/** Raised whenever the shape of a manifest changes. */
const FORMAT = 1;
const SEAL = /^\{"seal":"([0-9a-f]{64})",/;
const seal = (rest: string): string =>
  createHash('sha256').update(`${FORMAT}${rest}`).digest('hex');

/** The file of a manifest: JSON whose first member seals the rest. */
export function printManifest(manifest: Manifest): string {
  const rest = JSON.stringify(manifest).slice(1);
  return `{"seal":"${seal(rest)}",${rest}`;
}

/**
 * Reads a manifest's file; null when it is torn or was changed by hand. The seal vouches for its shape: the
 * format number is part of what is sealed, so a manifest of another format is none.
 */
export function readManifest(text: string): Manifest | null {
  const match = SEAL.exec(text);
  const rest = match ? text.slice(match[0].length) : '';
  if (!match || seal(rest) !== match[1]) return null;
  return JSON.parse(`{${rest}`) as Manifest;
}

/** Bytes of all pages together. */
export const bytesOf = (entries: Entries): number =>
  Object.values(entries).reduce((sum, { bytes }) => sum + bytes, 0);

/** SHA-256 of a text's UTF-8 bytes. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
