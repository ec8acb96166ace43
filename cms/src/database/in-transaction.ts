import type { Core } from '@strapi/strapi';

/** Runs all of it or nothing of it, and returns what it returns: Strapi's own type wraps it twice. */
export const inTransaction = <Result>(
  strapi: Core.Strapi,
  run: () => Promise<Result>,
): Promise<Result> => strapi.db.transaction(run) as unknown as Promise<Result>;
