import { itemStates, kimItemTypes } from '@simpul/domain';
import { z } from 'zod';
import { ContentHashSchema } from '../atoms.ts';
import { authoringLimits } from './limits.ts';
import { textOf } from './texts.ts';

export const ItemTypeSchema = z.enum(kimItemTypes);
export const ItemStateSchema = z.enum(itemStates);

/** Names one stored working copy of an item. Opaque: only ever compared. */
export const ItemVersionSchema = z.string().regex(/^[\w.:-]{1,64}$/);

/** A photo within an item; the file was sent before and is named by its hash. */
export const ItemPhotoSchema = z.strictObject({
  hash: ContentHashSchema,
  alt: textOf(authoringLimits.alt),
  caption: textOf(authoringLimits.caption),
  credit: textOf(authoringLimits.credit),
});

/** Photos in their order, each one once. */
export const photosUpTo = (most: number) =>
  z
    .array(ItemPhotoSchema)
    .max(most)
    .refine(
      (photos) => new Set(photos.map(({ hash }) => hash)).size === photos.length,
      'names a photo twice',
    );
