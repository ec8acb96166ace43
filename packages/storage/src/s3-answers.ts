import type { Listed } from './object-store.ts';

/** One page of a listing, and the token that asks for the next one. */
export interface ListingPage {
  objects: Listed[];
  next: string | null;
}

/**
 * Reads a page of a listing (ListObjectsV2 with `encoding-type=url`); null for anything that is not a whole
 * one: an empty listing would say that a store has nothing, and an age that cannot be read that all is old.
 */
export function readListing(xml: string): ListingPage | null {
  if (!/<ListBucketResult[\s>].*<\/ListBucketResult>\s*$/s.test(xml)) return null;
  const objects = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, entry = '']) => ({
    key: decoded(textOf(entry, 'Key')),
    size: textOf(entry, 'Size') === '' ? NaN : Number(textOf(entry, 'Size')),
    putAt: Date.parse(textOf(entry, 'LastModified')),
  }));
  const isSound = ({ key, size, putAt }: Listed) =>
    key !== '' && Number.isSafeInteger(size) && Number.isFinite(putAt);
  const isCut = textOf(xml, 'IsTruncated') === 'true';
  const next = isCut ? textOf(xml, 'NextContinuationToken') : null;
  return next === '' || !objects.every(isSound) ? null : { objects, next };
}

/** A key as it was encoded for the listing; empty where it cannot be. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

/** The code in the answer of an error, such as `NoSuchKey`; empty where it has none. */
export const errorCodeIn = (xml: string): string =>
  /^\w+$/.test(textOf(xml, 'Code')) ? textOf(xml, 'Code') : '';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

const textOf = (xml: string, name: string): string =>
  (new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '').replaceAll(
    /&(?:lt|gt|quot|apos|amp);/g,
    (entity) => ENTITIES[entity]!,
  );
