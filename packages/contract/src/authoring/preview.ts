import { z } from 'zod';
import { InstantSchema, WebAddressSchema } from '../atoms.ts';
import { ItemVersionSchema } from './item-parts.ts';

/** Body of `POST items/:id/preview`: the stored version that is to be seen as a page. */
export const PreviewSchema = z.strictObject({ base: ItemVersionSchema });

/** Answer: the page exactly as it will be, under an address that only its holder knows, for a while. */
export const PreviewAnswerSchema = z.strictObject({
  address: WebAddressSchema,
  expiresAt: InstantSchema,
});
