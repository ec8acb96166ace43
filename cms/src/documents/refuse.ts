import type { RefusalReason } from '@simpul/domain';
import { errors } from '@strapi/utils';
import { refusals, type Reason } from '../words/refusals.ts';

/**
 * Refuses the action with the sentence of the reason, shown at the field where there is one. `values`
 * stand where the sentence names them between per cent signs.
 */
export function refuse(
  reason: Reason,
  field?: string,
  values: Readonly<Record<string, string | number>> = {},
): never {
  const message = refusals[reason].replace(/%(\w+)%/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
  throw new errors.ValidationError(message, {
    reason,
    errors: field === undefined ? [] : [{ path: [field], message, name: 'ValidationError' }],
  });
}

/** Refuses what the policy does not let this officer do; Strapi shows the sentence of no other such error. */
export function forbid(reason: RefusalReason | 'outside'): never {
  throw new errors.PolicyError(refusals[`authority-${reason}`], { reason });
}

/** What is out of reach is answered like what does not exist. */
export function hide(): never {
  throw new errors.NotFoundError(refusals['authority-not-found'], { reason: 'not-found' });
}
