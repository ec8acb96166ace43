import { z } from 'zod';
import { ContentHashSchema } from '../atoms.ts';
import { authoringLimits } from './limits.ts';

/**
 * `POST photos`: multipart/form-data with exactly one part, the file. One request per photo, so that a
 * broken line costs one photo at most; the Idempotency-Key makes sending it again harmless.
 */
export const photoUpload = {
  field: 'photo',
  files: 1,
  bytes: authoringLimits.photoBytes,
  /** Room for the frame of the multipart message. */
  requestBytes: authoringLimits.photoBytes + 8 * 1024,
  /** What Tulis may declare; what the bytes are is found by decoding them. */
  types: ['image/jpeg', 'image/png', 'image/webp'],
} as const;

/** Answer of `POST photos`: the stored master, upright. Items name it by its hash. */
export const StoredPhotoSchema = z.strictObject({
  hash: ContentHashSchema,
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type StoredPhoto = z.output<typeof StoredPhotoSchema>;
