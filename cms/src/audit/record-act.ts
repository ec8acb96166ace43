import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { waitForTurn } from '../database/wait-for-turn.ts';
import { GENESIS, hashOf, type Act, type Entry } from './entry.ts';
import { readHead, writeHead } from './head.ts';

/** Writes of one transaction may run side by side; the lock of the database does not part those. */
let turn: Promise<unknown> = Promise.resolve();

const LONGEST = 250;

/**
 * Adds an act to the audit, inside the transaction that is open: what is rolled back leaves no trace, and
 * what is kept leaves one. Writers wait for each other, so the chain has one order.
 */
export async function recordAct(strapi: Core.Strapi, act: Act): Promise<void> {
  await strapi.db.transaction(async () => {
    await waitForTurn(strapi);
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
