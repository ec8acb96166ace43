import { createHash } from 'node:crypto';
import type { ItemContent } from '@simpul/contract';
import type { KimItemType } from '@simpul/domain';
import type { ItemRow, PhotoRow } from './item-row.ts';

/** What a member writes of this working copy, as the contract has it. */
export function contentOf(type: KimItemType, row: ItemRow): ItemContent {
  const written = { title: row.title ?? '', summary: row.summary ?? '', body: row.body ?? '' };
  const place = row.place ?? '';
  switch (type) {
    case 'post':
      return {
        type,
        ...written,
        category: row.category ?? null,
        source: row.source ?? '',
        place,
        author: row.author ?? '',
        photos: photosOf([row.cover ?? null, ...(row.photos ?? [])]),
        about: row.about ?? null,
      };
    case 'gallery':
      return { type, ...written, place, photos: photosOf(row.photos ?? []) };
    case 'event':
      return {
        type,
        ...written,
        starts: row.starts ?? null,
        ends: row.ends ?? null,
        allDay: row.allDay ?? false,
        place,
        mapLink: row.mapLink || null,
        organiser: row.organiser ?? '',
        photos: photosOf([row.picture ?? null]),
      };
  }
}

/** Names this working copy: whatever a reader would see differently gives another name. */
export const versionOf = (type: KimItemType, row: ItemRow): string =>
  createHash('sha256')
    .update(JSON.stringify([contentOf(type, row), row.corrections.map(({ text }) => text)]))
    .digest('hex')
    .slice(0, 32);

/** Officers may have chosen a photo twice, or a row without one; to a member each is there once. */
function photosOf(rows: readonly (PhotoRow | null)[]): ItemContent['photos'] {
  const byHash = new Map<string, ItemContent['photos'][number]>();
  for (const row of rows) {
    if (!row?.file || byHash.has(row.file.hash)) continue;
    byHash.set(row.file.hash, {
      hash: row.file.hash,
      alt: row.alt ?? '',
      caption: row.caption ?? '',
      credit: row.credit ?? '',
    });
  }
  return [...byHash.values()];
}
