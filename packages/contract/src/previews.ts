import { z } from 'zod';
import { DocumentIdSchema, InstantSchema } from './atoms.ts';
import { GallerySchema, PostSchema } from './kim-content.ts';
import { AnnouncementSchema, EventSchema, SharedEventSchema } from './network.ts';
import { CONTRACT_VERSION } from './version.ts';

/** Longest time, in milliseconds, that `GET /api/publication/previews` waits for something to be asked. */
export const PREVIEWS_WAIT_MS = 25_000;
/** So long an order belongs to the publisher that was told of it; then it is told again. */
export const PREVIEW_LEASE_MS = 15_000;

/** One version of an item, as it would be published at the moment of its preview. */
export const PreviewedSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('post'), item: PostSchema }),
  z.object({ type: z.literal('gallery'), item: GallerySchema }),
  z.object({ type: z.literal('event'), item: EventSchema }),
  z.object({ type: z.literal('announcement'), item: AnnouncementSchema }),
  z.object({ type: z.literal('shared-event'), item: SharedEventSchema }),
]);
export type Previewed = z.output<typeof PreviewedSchema>;

/** SHA-256 of what the holder of the address knows, in hexadecimal. */
export const PreviewKeySchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A page to be made for one reader. */
export const PreviewOrderSchema = z.object({
  key: PreviewKeySchema,
  /** Slug of the KIM on whose site it is seen. */
  site: z.string(),
  /** `id` of the KIM that owns the item; null for what officers address to an audience. */
  owner: DocumentIdSchema.nullable(),
  /** The moment the page is made for. */
  at: InstantSchema,
  expiresAt: InstantSchema,
  subject: PreviewedSchema,
});
export type PreviewOrder = z.output<typeof PreviewOrderSchema>;

/**
 * Answer of `GET /api/publication/previews`: what was asked and is not made yet. Each order is told to one
 * publisher and told again after `PREVIEW_LEASE_MS` when no receipt came, so a lost answer costs time only.
 */
export const PreviewOrdersSchema = z.object({
  contract: z.literal(CONTRACT_VERSION),
  previews: z.array(PreviewOrderSchema),
});
export type PreviewOrders = z.output<typeof PreviewOrdersSchema>;

/** Body of `POST /api/publication/previews`: what became of orders. */
export const PreviewReceiptsSchema = z.object({
  contract: z.literal(CONTRACT_VERSION),
  previews: z
    .array(
      z.object({
        key: PreviewKeySchema,
        /** Why there is no page, for the log; null when it can be opened. */
        problem: z.string().max(1000).nullable(),
      }),
    )
    .max(500),
});
export type PreviewReceipts = z.output<typeof PreviewReceiptsSchema>;
