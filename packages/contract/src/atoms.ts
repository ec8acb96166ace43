import { isItemSlug, isRegionCode, timeZones } from '@simpul/domain';
import { z } from 'zod';

/** An instant in ISO 8601 UTC, as Strapi writes it: `2026-11-21T12:00:00.000Z`. */
export const InstantSchema = z.iso.datetime();
/** A civil date without zone: `2026-11-21`. */
export const DaySchema = z.iso.date();
export const RegionCodeSchema = z.string().refine(isRegionCode, 'not a region code');
export const ItemSlugSchema = z.string().refine(isItemSlug, 'not an item slug');
/** First 32 hexadecimal digits of the SHA-256 of a file's bytes. */
export const ContentHashSchema = z.string().regex(/^[0-9a-f]{32}$/);
/** Strapi's documentId. It names a document for ever; never shown to readers. */
export const DocumentIdSchema = z.string().min(1).max(64);
/** Grows by at least one with every committed change of published content. */
export const RevisionSchema = z.number().int().nonnegative();
export const WebAddressSchema = z.url({ protocol: /^https?$/ });
export const TimeZoneSchema = z.enum(timeZones);

export const PhotoSchema = z.object({
  hash: ContentHashSchema,
  /** Size of the upright master in pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Where the CMS serves the master, without host: `/uploads/<hash>.jpg`. */
  master: z.string().startsWith('/'),
  alt: z.string(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
});
export type Photo = z.output<typeof PhotoSchema>;

export const AttachmentSchema = z.object({
  hash: ContentHashSchema,
  title: z.string(),
  bytes: z.number().int().positive(),
  /** Where the CMS serves the PDF, without host. */
  file: z.string().startsWith('/'),
});
export type Attachment = z.output<typeof AttachmentSchema>;

export const CorrectionSchema = z.object({ at: InstantSchema, text: z.string() });
export type Correction = z.output<typeof CorrectionSchema>;

/** What every published item carries. */
export const itemShape = {
  id: DocumentIdSchema,
  slug: ItemSlugSchema,
  title: z.string().min(1),
  summary: z.string().nullable(),
  /** Markdown as typed; only `markup` turns it into HTML. */
  body: z.string(),
  publishedAt: InstantSchema,
  updatedAt: InstantSchema,
  corrections: z.array(CorrectionSchema),
};
