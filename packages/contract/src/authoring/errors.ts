import { invitationRefusals, refusalReasons } from '@simpul/domain';
import { z } from 'zod';

/** Why a file is not taken as a photo; the codes of `media`, with which a test of the CMS compares them. */
export const photoErrorCodes = [
  'photo-empty',
  'photo-too-large',
  'photo-not-a-picture',
  'photo-unsupported',
  'photo-animated',
  'photo-too-many-pixels',
  'photo-damaged',
] as const;

/** Every code of an answer that is not a success. Those of `domain` mean what they mean there. */
export const authoringErrorCodes = [
  ...refusalReasons,
  ...invitationRefusals.filter((code) => code !== 'kim-not-active'),
  ...photoErrorCodes,
  'role-taken',
  'code-unknown',
  'not-json',
  'not-valid',
  'not-complete',
  'wrong-content-type',
  'too-large',
  'too-many',
  'too-often',
  'photo-unknown',
  'preview-late',
  'preview-failed',
  'method-unknown',
  'conflict',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'contract-outdated',
  'busy',
  'internal',
] as const;
export type AuthoringErrorCode = (typeof authoringErrorCodes)[number];

/** The HTTP status of each code. */
export const authoringErrorStatus: Readonly<Record<AuthoringErrorCode, number>> = {
  'signed-out': 401,
  role: 403,
  'not-found': 404,
  'not-author': 403,
  rank: 403,
  'needs-review': 403,
  'kim-not-active': 403,
  'wrong-state': 409,
  'invitation-unknown': 404,
  'invitation-used': 410,
  'invitation-revoked': 410,
  'invitation-expired': 410,
  'photo-empty': 422,
  'photo-too-large': 413,
  'photo-not-a-picture': 422,
  'photo-unsupported': 422,
  'photo-animated': 422,
  'photo-too-many-pixels': 422,
  'photo-damaged': 422,
  'role-taken': 409,
  'code-unknown': 404,
  'not-json': 400,
  'not-valid': 400,
  'not-complete': 422,
  'wrong-content-type': 415,
  'too-large': 413,
  'too-many': 409,
  'too-often': 429,
  'photo-unknown': 422,
  'preview-late': 503,
  'preview-failed': 500,
  'method-unknown': 405,
  conflict: 409,
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'contract-outdated': 426,
  busy: 503,
  internal: 500,
};

const errorShape = {
  code: z.enum(authoringErrorCodes),
  /** Indonesian: what happened and what to do next. */
  message: z.string().min(1),
};

/** The body of every answer that is not a success, but for a conflict (`SaveConflictSchema`). */
export const AuthoringErrorSchema = z.strictObject({ error: z.strictObject(errorShape) });
export type AuthoringError = z.output<typeof AuthoringErrorSchema>;
