import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { GENESIS, hashOf, type Act, type Entry } from './entry.ts';
import { readHead, writeHead } from './head.ts';

/** Writes of one transaction may run side by side; the lock of the database does not part those. */
let turn: Promise<unknown> = Promise.resolve();

/** Any number that no other lock of this database has. */
const LOCK = 62_71_2026;
const LONGEST = 250;

interface Transaction {
  raw(sql: string, values: readonly number[]): Promise<unknown>;
}

/**
 * Takes the place of the next writer of the audit, inside the transaction that is open and until its end.
 * Taken before a write takes any other lock, so that two writes never wait for each other crosswise.
 */
export async function waitForAudit(strapi: Core.Strapi): Promise<void> {
  // SQLite has one writer anyway.
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async (given: { trx: unknown }) => {
    await (given.trx as Transaction).raw('select pg_advisory_xact_lock(?)', [LOCK]);
  });
}

/**
 * Adds an act to the audit, inside the transaction that is open: what is rolled back leaves no trace, and
 * what is kept leaves one. Writers wait for each other, so the chain has one order.
 */
export async function recordAct(strapi: Core.Strapi, act: Act): Promise<void> {
  await strapi.db.transaction(async () => {
    await waitForAudit(strapi);
    // Taken only after the lock: who waits here for its turn holds up nobody who has it.
    const written = turn.then(() => append(strapi, act));
    turn = written.catch(() => undefined);
    await written;
  });
}

async function append(strapi: Core.Strapi, act: Act): Promise<void> {
  const head = (await readHead(strapi)) ?? { sequence: 0, hash: GENESIS };
  const entry: Omit<Entry, 'hash'> = {
    ...act,
    title: act.title?.slice(0, LONGEST) ?? null,
    subject: act.subject?.slice(0, LONGEST) ?? null,
    sequence: head.sequence + 1,
    at: new Date().toISOString(),
    previous: head.hash,
  };
  const hash = hashOf(entry);
  await rowsOf(strapi, 'api::audit.audit-entry').create({ data: { ...entry, hash } });
  await writeHead(strapi, { sequence: entry.sequence, hash });
}
