import { z } from 'zod';

/** Names of the headers of `/api/authoring`. */
export const authoringHeaders = {
  /** On every write: the same key with the same body gets the same answer and happens once. */
  idempotencyKey: 'Idempotency-Key',
  /** On every request: the AUTHORING_VERSION that the caller speaks. */
  contract: 'Simpul-Authoring',
  /** On an answer with status 429 or 503: seconds to wait. */
  retryAfter: 'Retry-After',
} as const;

export const IdempotencyKeySchema = z.uuid();
