import { errors } from '@strapi/utils';
import { contractProblem } from '../words/contract-problem.ts';
import type { PublishedState, PublishedType } from './published-state.ts';

/** Refuses, with a sentence that names the field, a document whose published form breaks the contract. */
export function checkContract(type: PublishedType, { values }: PublishedState): void {
  for (const { schema, value } of values) {
    const issue = schema.safeParse(value).error?.issues[0];
    if (!issue) continue;
    const { field, message } = contractProblem(type, issue);
    throw new errors.ValidationError(message, {
      reason: 'not-publishable',
      errors: [{ path: [field], message, name: 'ValidationError' }],
    });
  }
}
