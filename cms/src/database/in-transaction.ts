import type { Core } from '@strapi/strapi';
import { waitForTurn } from './wait-for-turn.ts';

/**
 * Runs all of it or nothing of it, one after the other on every database, and returns what it returns:
 * Strapi's own type wraps it twice.
 */
export const inTransaction = <Result>(
  strapi: Core.Strapi,
  run: () => Promise<Result>,
): Promise<Result> =>
  strapi.db.transaction(async () => {
    await waitForTurn(strapi);
    return run();
  }) as unknown as Promise<Result>;
