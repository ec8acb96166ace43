import type { Core } from '@strapi/strapi';
import { settledBell } from './bells.ts';
import { orderRows } from './order-row.ts';

/** Longest that somebody waits for a page: photos that were never published take half a second each. */
const PATIENCE_MS = 9000;

/** What became of a preview: it can be opened, it cannot be made, or nothing is known yet. */
export type Outcome = 'made' | 'failed' | 'late';

/**
 * Waits until the page of a preview stands. Must not be called inside a transaction: the publisher could
 * not see what was asked for.
 */
export async function awaitPage(
  strapi: Core.Strapi,
  key: string,
  patienceMs: number = PATIENCE_MS,
): Promise<Outcome> {
  const { bell, drop } = settledBell(strapi, key);
  try {
    await bell.wait(0, patienceMs, new AbortController().signal);
  } finally {
    drop();
  }
  const row = await orderRows(strapi).findOne({
    select: ['settledAt', 'problem'],
    where: { key },
  });
  // Forgotten when it was over: its address is refused, and says until when it held.
  if (row === null) return 'made';
  if (row.settledAt === null) return 'late';
  return row.problem === null ? 'made' : 'failed';
}
