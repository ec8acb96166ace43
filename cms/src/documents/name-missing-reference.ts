import { errors } from '@strapi/utils';
import type { DocumentRule } from './context.ts';
import { refuse } from './refuse.ts';

/** How Strapi 5.54 says that a relation names a document that does not exist. */
const MISSING = [
  /^Document with id ".*", locale ".*" not found$/,
  /relation\(s\) of type .* do not exist$/,
];

/** Says in words an officer understands that a relation names something that does not exist. */
export const nameMissingReference: DocumentRule = () => async (_context, next) => {
  try {
    return await next();
  } catch (error) {
    const isMissing =
      error instanceof errors.ValidationError &&
      MISSING.some((shape) => shape.test(String(error.message)));
    if (isMissing) refuse('reference-unknown');
    throw error;
  }
};
