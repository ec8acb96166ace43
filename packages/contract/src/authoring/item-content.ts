import { categories } from '@simpul/domain';
import { z } from 'zod';
import { DocumentIdSchema, InstantSchema, WebAddressSchema } from '../atoms.ts';
import { photosUpTo } from './item-parts.ts';
import { authoringLimits } from './limits.ts';
import { BodySchema, textOf } from './texts.ts';

const written = {
  title: textOf(authoringLimits.title),
  summary: textOf(authoringLimits.summary),
  body: BodySchema,
};

/** A post as its writer has it: anything may still be empty. The first photo is the cover. */
export const PostContentSchema = z.strictObject({
  type: z.literal('post'),
  ...written,
  category: z.enum(categories).nullable(),
  source: textOf(authoringLimits.source),
  place: textOf(authoringLimits.place),
  /** Name under the item; empty for the KIM's. */
  author: textOf(authoringLimits.author),
  photos: photosUpTo(authoringLimits.photosPerPost),
  /** The announcement that the post adds to ("Tambahkan info desa"). */
  about: DocumentIdSchema.nullable(),
});

export const GalleryContentSchema = z.strictObject({
  type: z.literal('gallery'),
  ...written,
  place: textOf(authoringLimits.place),
  photos: photosUpTo(authoringLimits.photosPerGallery),
});

export const EventContentSchema = z.strictObject({
  type: z.literal('event'),
  ...written,
  starts: InstantSchema.nullable(),
  ends: InstantSchema.nullable(),
  allDay: z.boolean(),
  place: textOf(authoringLimits.place),
  mapLink: WebAddressSchema.max(authoringLimits.webAddress).nullable(),
  organiser: textOf(authoringLimits.organiser),
  photos: photosUpTo(authoringLimits.photosPerEvent),
});

/** What a member writes. Owner, author, state and moments are the server's and have no field here. */
export const ItemContentSchema = z.discriminatedUnion('type', [
  PostContentSchema,
  GalleryContentSchema,
  EventContentSchema,
]);
export type ItemContent = z.output<typeof ItemContentSchema>;
