import { errors } from '@strapi/utils';
import { refusals, type Reason } from '../words/refusals.ts';

/** Refuses the action with the sentence of the reason, shown at the field where there is one. */
export function refuse(reason: Reason, field?: string): never {
  const message = refusals[reason];
  throw new errors.ValidationError(message, {
    reason,
    errors: field === undefined ? [] : [{ path: [field], message, name: 'ValidationError' }],
  });
}
