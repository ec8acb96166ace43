import type { Attachment, Correction, Photo, SharedEvent } from '@simpul/contract';
import { siteStateOf } from '@simpul/domain';
import type { AttachmentRow, AudienceRow, CorrectionRow, ItemRow, PhotoRow } from './rows.ts';

/** An optional text as published: nothing typed is null. */
export const textOrNull = (text: string | null): string | null => (text ? text : null);

/** A photo as published; null when its file is gone or was never a picture of ours. */
export function photoOf(row: PhotoRow | null): Photo | null {
  if (!row?.file || !row.file.width || !row.file.height) return null;
  return {
    hash: row.file.hash,
    width: row.file.width,
    height: row.file.height,
    master: row.file.url,
    alt: row.alt ?? '',
    caption: textOrNull(row.caption),
    credit: textOrNull(row.credit),
  };
}

export const photosOf = (rows: readonly PhotoRow[]): Photo[] =>
  rows.map(photoOf).filter((photo) => photo !== null);

export const attachmentsOf = (rows: readonly AttachmentRow[]): Attachment[] =>
  rows.flatMap(({ file, title }) =>
    file?.provider_metadata
      ? [{ hash: file.hash, title, bytes: file.provider_metadata.bytes, file: file.url }]
      : [],
  );

const correctionsOf = (rows: readonly CorrectionRow[]): Correction[] =>
  rows.map(({ at, text }) => ({ at, text })).sort((a, b) => (a.at < b.at ? -1 : 1));

/** The audience as published: sorted, and silent about KIM that have no site yet. */
export function audienceOf(row: AudienceRow | null): SharedEvent['audience'] {
  return {
    everyone: row?.everyone ?? false,
    regions: (row?.regions ?? []).map(({ code }) => code).sort(),
    kinds: [...(row?.kinds ?? [])].sort(),
    kims: (row?.kims ?? [])
      .filter(({ kimStatus }) => siteStateOf(kimStatus) !== 'none')
      .map(({ slug }) => slug)
      .sort(),
  };
}

/** The fields that every published item carries (`itemShape` of the contract). */
export function itemOf(row: ItemRow) {
  const publishedAt = row.issuedAt ?? row.publishedAt;
  return {
    id: row.documentId,
    slug: row.slug,
    title: row.title,
    summary: textOrNull(row.summary),
    body: row.body ?? '',
    publishedAt,
    // Strapi stamps the draft a moment before the publication that was made from it.
    updatedAt: row.updatedAt < publishedAt ? publishedAt : row.updatedAt,
    corrections: correctionsOf(row.corrections),
  };
}
