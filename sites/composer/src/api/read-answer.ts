import { AuthoringErrorSchema, SaveConflictSchema } from '@simpul/contract/authoring';
import type { z } from 'zod';
import type { Outcome } from './outcome.ts';

/** Codes behind which the same request may well succeed later. */
const PASSING = new Set(['busy', 'internal', 'too-often']);

/** What an answer means. `body` is what was read of it as JSON; undefined when it was none. */
export function readAnswer<Schema extends z.ZodType>(
  schema: Schema,
  { ok, retryAfter, body }: { ok: boolean; retryAfter: string | null; body: unknown },
): Outcome<z.output<Schema>> {
  const line = {
    is: 'line',
    after: retryAfter === null ? null : Number(retryAfter) || null,
    said: null,
  } as const;
  if (ok) {
    const answer = parseKnown(schema, body);
    // A hotel or a mobile provider answers 200 with a page of its own.
    return answer.success ? { is: 'answer', answer: answer.data } : line;
  }
  const conflict = parseKnown(SaveConflictSchema, body);
  if (conflict.success) return { is: 'conflict', conflict: conflict.data };
  const refusal = parseKnown(AuthoringErrorSchema, body);
  if (!refusal.success) return line;
  const { code, message } = refusal.data.error;
  return PASSING.has(code) ? { ...line, said: message } : { is: 'refused', code, message };
}

/**
 * Reads what this version knows of an answer. A server that is newer may say more: Tulis stays on phones for
 * months, and a field too many is no reason to refuse a text that was stored.
 */
function parseKnown<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  const first = schema.safeParse(body);
  if (first.success) return first;
  const extra = first.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  if (extra.length === 0 || extra.length < first.error.issues.length) return first;
  const copy = structuredClone(body);
  for (const { path, keys } of extra) {
    const place = path.reduce<unknown>(
      (here, step) => (here as Record<PropertyKey, unknown>)[step],
      copy,
    );
    for (const key of keys) delete (place as Record<string, unknown>)[key];
  }
  return schema.safeParse(copy);
}
