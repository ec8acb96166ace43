import type { Listed } from './object-store.ts';

/** One page of a listing (ListObjectsV2 with `encoding-type=url`), and how the next one is asked for. */
export function readListing(xml: string): { objects: Listed[]; next: string | null } {
  const objects = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, entry = '']) => ({
    key: decodeURIComponent(textOf(entry, 'Key').replaceAll('+', ' ')),
    size: Number(textOf(entry, 'Size')),
    putAt: Date.parse(textOf(entry, 'LastModified')),
  }));
  const isCut = textOf(xml, 'IsTruncated') === 'true';
  return { objects, next: isCut ? textOf(xml, 'NextContinuationToken') : null };
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
