import {
  authoringErrorStatus,
  authoringHeaders,
  photoErrorCodes,
  type AuthoringErrorCode,
} from '@simpul/contract';
import { RequestRefusal } from '../members/refuse-request.ts';
import { authoringRefusals } from '../words/authoring-refusals.ts';
import type { Ctx } from './context.ts';

/** What a rule below the API refused with (`documents/refuse`), or what Strapi's own checks threw. */
interface Thrown {
  name?: string;
  status?: number;
  message?: string;
  details?: { reason?: string };
}

/** After how many seconds it is worth trying again, by status. */
const restSeconds: Readonly<Record<number, number>> = { 429: 60, 503: 5 };

/** Answers a refusal as the contract says; whatever is none is ours to mend and tells nothing. */
export function answerRefusal(ctx: Ctx, thrown: unknown): void {
  const { code, message, beside } = thrown instanceof RequestRefusal ? thrown : readThrown(thrown);
  ctx.status = authoringErrorStatus[code];
  const rest = restSeconds[ctx.status];
  if (rest !== undefined) ctx.set(authoringHeaders.retryAfter, String(rest));
  ctx.body = { error: { code, message: message ?? authoringRefusals[code] }, ...beside };
}

interface Refusal {
  code: AuthoringErrorCode;
  message?: string | undefined;
  beside?: object;
}

function readThrown(thrown: unknown): Refusal {
  const { name, status, message, details } = (thrown ?? {}) as Thrown;
  const photo = photoErrorCodes.find((code) => code === details?.reason);
  if (photo) return { code: photo };
  if (details?.reason !== undefined) return { code: 'not-complete', message };
  if (name === 'ValidationError' || name === 'YupValidationError') return { code: 'not-complete' };
  if (status === 413) return { code: 'too-large' };
  if (status === 415) return { code: 'wrong-content-type' };
  if (status === 404) return { code: 'not-found' };
  if (status === 405) return { code: 'method-unknown' };
  return { code: status === 400 ? 'not-json' : 'internal' };
}

/** Was this a fault of ours that somebody has to look at? */
export const isFault = (thrown: unknown): boolean =>
  !(thrown instanceof RequestRefusal) && readThrown(thrown).code === 'internal';
