import { z } from 'zod';
import { ItemContentSchema } from './item-content.ts';
import { ItemVersionSchema } from './item-parts.ts';
import { AuthoredItemSchema } from './items.ts';
import { authoringLimits } from './limits.ts';
import { sayingOf } from './texts.ts';

/**
 * What the writer wants after the save: `keep` it as a draft, or `send` it: published where the KIM
 * publishes directly, the writer may and nothing holds it, else handed in. The answer says which.
 */
export const intents = ['keep', 'send'] as const;

/** Body of `POST items`: a new item. */
export const CreateItemSchema = z.strictObject({
  content: ItemContentSchema,
  then: z.enum(intents),
});
export type CreateItem = z.output<typeof CreateItemSchema>;

/** Body of `PUT items/:id`. `base` is the version that the writer began from. */
export const SaveItemSchema = z.strictObject({
  base: ItemVersionSchema,
  content: ItemContentSchema,
  then: z.enum(intents),
});
export type SaveItem = z.output<typeof SaveItemSchema>;

/** Body of `POST items/:id/submit` and `…/publish`: the version that was looked at. */
export const SendItemSchema = z.strictObject({ base: ItemVersionSchema });

/** Body of `POST items/:id/withdraw`. Asks for no version: what is wrong has to go, whatever it says. */
export const WithdrawItemSchema = z.strictObject({
  reason: sayingOf(authoringLimits.withdrawReason),
});

/** Body of `POST items/:id/correct`: the mended text and the note that readers see. */
export const CorrectItemSchema = z.strictObject({
  base: ItemVersionSchema,
  content: ItemContentSchema,
  note: sayingOf(authoringLimits.correction),
});

/** Body of `POST items/:id/return`: chair or editor gives a colleague's item back, with a note. */
export const ReturnItemSchema = z.strictObject({
  base: ItemVersionSchema,
  note: sayingOf(authoringLimits.reviewNote),
});

/** Query of `DELETE items/:id`: a draft that was never published. */
export const DeleteItemSchema = z.strictObject({ base: ItemVersionSchema });

/**
 * Answer 409 to a write whose `base` is no longer the stored version. Nothing was stored and nothing is
 * lost: `yours` is what was sent, `stored` what stands now, and the writer chooses.
 */
export const SaveConflictSchema = z.strictObject({
  error: z.strictObject({ code: z.literal('conflict'), message: z.string().min(1) }),
  yours: z.strictObject({ base: ItemVersionSchema, content: ItemContentSchema.nullable() }),
  stored: AuthoredItemSchema,
});
export type SaveConflict = z.output<typeof SaveConflictSchema>;
