import { isWrite, type DocumentRule } from './context.ts';

/** Every write and all that our rules add to it stand or fall together. */
export const inOneTransaction: DocumentRule = (strapi) => (context, next) =>
  isWrite(context) ? strapi.db.transaction(() => next()) : next();
