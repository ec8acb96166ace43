import type { Core } from '@strapi/strapi';

/** Any number that no other lock of this database has. */
const LOCK = 62_71_2026;

interface Transaction {
  raw(sql: string, values: readonly number[]): Promise<unknown>;
}

/**
 * Takes the place of the next writer, inside the transaction that is open and until its end. Taken before a
 * write reads what it decides by, so that it still holds when it writes, and before it takes any other lock,
 * so that two writes never wait for each other crosswise.
 */
export async function waitForTurn(strapi: Core.Strapi): Promise<void> {
  // SQLite has one writer anyway.
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async (given: { trx: unknown }) => {
    await (given.trx as Transaction).raw('select pg_advisory_xact_lock(?)', [LOCK]);
  });
}
