import { z } from 'zod';
import {
  CorrectionSchema,
  DocumentIdSchema,
  InstantSchema,
  ItemSlugSchema,
  RevisionSchema,
  WebAddressSchema,
} from '../atoms.ts';
import { ItemContentSchema } from './item-content.ts';
import { ItemStateSchema, ItemTypeSchema, ItemVersionSchema } from './item-parts.ts';
import { authoringLimits } from './limits.ts';
import { sayingOf, textOf } from './texts.ts';

/** Why an item waits for an officer, as `publicationRoute` says it. */
export const HoldReasonSchema = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.literal('gambling'), words: z.array(z.string()) }),
  z.strictObject({ reason: z.literal('unknown-domain'), domains: z.array(z.string()) }),
  z.strictObject({ reason: z.literal('source-missing') }),
]);

/** Why an item came back, in the officer's words. */
export const ReviewNoteSchema = z.strictObject({
  at: InstantSchema,
  text: sayingOf(authoringLimits.reviewNote),
});

const itemHead = {
  id: DocumentIdSchema,
  type: ItemTypeSchema,
  version: ItemVersionSchema,
  title: textOf(authoringLimits.title),
  state: ItemStateSchema,
  /** Is a published version on the site, whatever the state of the working copy? */
  live: z.boolean(),
  /** Did the one who asks write it? */
  mine: z.boolean(),
  savedAt: InstantSchema,
  publishedAt: InstantSchema.nullable(),
  /** Absolute address once it was published, or null. */
  address: WebAddressSchema.nullable(),
  /** Revision whose release was seen serving it: "sudah tayang" by proof, or null. */
  served: z.strictObject({ revision: RevisionSchema, at: InstantSchema }).nullable(),
  note: ReviewNoteSchema.nullable(),
  held: z.array(HoldReasonSchema),
};

export const ItemSummarySchema = z.strictObject(itemHead);
export type ItemSummary = z.output<typeof ItemSummarySchema>;

/** Query of `GET items`. `after` is the `next` of the page before. */
export const ItemsQuerySchema = z.strictObject({
  type: ItemTypeSchema.optional(),
  state: ItemStateSchema.optional(),
  after: z
    .string()
    .regex(/^[\w-]{1,128}$/)
    .optional(),
});

/** Answer of `GET items`, newest save first. */
export const ItemsSchema = z.strictObject({
  items: z.array(ItemSummarySchema).max(authoringLimits.itemsPerPage),
  next: z.string().nullable(),
});
export type Items = z.output<typeof ItemsSchema>;

/** Answer of `GET items/:id`, and of every write to an item: how it stands now. */
export const AuthoredItemSchema = z.strictObject({
  ...itemHead,
  slug: ItemSlugSchema.nullable(),
  corrections: z.array(CorrectionSchema.strict()),
  content: ItemContentSchema,
});
export type AuthoredItem = z.output<typeof AuthoredItemSchema>;
