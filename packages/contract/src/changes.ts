import { z } from 'zod';
import { InstantSchema, RevisionSchema } from './atoms.ts';
import { CONTRACT_VERSION } from './version.ts';

/** Longest time, in milliseconds, that `GET /api/publication/changes` waits for a change. */
export const CHANGES_WAIT_MS = 25_000;

/** Answer of `GET /api/publication/changes?since=<revision>`. */
export const ChangesSchema = z.object({
  contract: z.literal(CONTRACT_VERSION),
  revision: RevisionSchema,
});
export type Changes = z.output<typeof ChangesSchema>;

/** Tanda tayang: proof that a site serves a given revision. */
export const ReceiptSchema = z.object({
  /** Slug of the KIM, or `portal`. */
  site: z.string(),
  /** Network revision that the release was made from. */
  revision: RevisionSchema,
  release: z.string(),
  servedAt: InstantSchema,
  pages: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
});
export type Receipt = z.output<typeof ReceiptSchema>;

/** Body of `POST /api/publication/receipts`. */
export const ReceiptsSchema = z.object({
  contract: z.literal(CONTRACT_VERSION),
  receipts: z.array(ReceiptSchema).max(5000),
});
export type Receipts = z.output<typeof ReceiptsSchema>;
