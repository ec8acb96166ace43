import { z } from 'zod';
import { DocumentIdSchema, RevisionSchema } from './atoms.ts';

export const removableTypes = [
  'region',
  'agency',
  'announcement',
  'event',
  'gallery',
  'kim',
  'post',
] as const;

/**
 * Says that a document was once published and no longer is, and why. Only a tombstone, never mere
 * absence, lets the publisher take a page away. A document that is published again loses its tombstone.
 */
export const TombstoneSchema = z.object({
  type: z.enum(removableTypes),
  id: DocumentIdSchema,
  revision: RevisionSchema,
  reason: z.enum(['withdrawn', 'unpublished', 'deleted']),
});
export type Tombstone = z.output<typeof TombstoneSchema>;
