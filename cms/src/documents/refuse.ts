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
