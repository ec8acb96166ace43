import type { Core } from '@strapi/strapi';

interface Transaction {
  raw(sql: string): Promise<unknown>;
}

/**
 * Reads all of it as it stood at one moment, whatever is written meanwhile, and returns what it returns.
 * Nothing may be written in it. On SQLite, which has one connection, everybody else waits until its end.
 */
export const inSnapshot = <Result>(
  strapi: Core.Strapi,
  read: () => Promise<Result>,
): Promise<Result> =>
  strapi.db.transaction(async (given: { trx: unknown }) => {
    if (strapi.db.dialect.client === 'postgres') {
      const kind = 'isolation level repeatable read, read only';
      await (given.trx as Transaction).raw(`set transaction ${kind}`);
    }
    return read();
  }) as unknown as Promise<Result>;
