import { isSave, targetOf, type DocumentRule } from './context.ts';
import { refuse } from './refuse.ts';

/**
 * A document stays the one it is. Strapi stores a `documentId` that is sent along, which would put a row
 * among the versions of another document; forms send back the one they read, and that is no harm.
 */
export const keepIdentity: DocumentRule = () => async (context, next) => {
  const { data } = context.params;
  if (!isSave(context) || !data) return next();
  const { id, locale, documentId, ...rest } = data;
  void id;
  // Everything is in one language: a row in another is found by nobody.
  void locale;
  const names = documentId ?? null;
  if (names !== null && names !== targetOf(context)) refuse('identity-fixed');
  context.params.data = rest;
  return next();
};
