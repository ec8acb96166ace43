import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import type { Entry } from './entry.ts';

const AT_ONCE = 1000;

type Row = Omit<Entry, 'at'> & { id: number; at: string | Date };

const withInstant = (row: Row): Entry => ({ ...row, at: new Date(row.at).toISOString() });

/** Every entry that fits, in the order of the numbers. */
export async function readEntries(strapi: Core.Strapi, where: object = {}): Promise<Entry[]> {
  const rows = rowsOf<Row>(strapi, 'api::audit.audit-entry');
  const entries: Entry[] = [];
  for (;;) {
    const some = await rows.findMany({
      where,
      orderBy: [{ sequence: 'asc' }, { id: 'asc' }],
      limit: AT_ONCE,
      offset: entries.length,
    });
    entries.push(...some.map(withInstant));
    if (some.length < AT_ONCE) return entries;
  }
}

/** The latest entries that fit, newest first, from before the number `before`. */
export async function readLatest(
  strapi: Core.Strapi,
  where: object,
  { before, count }: { before: number | null; count: number },
): Promise<Entry[]> {
  const rows = rowsOf<Row>(strapi, 'api::audit.audit-entry');
  const earlier = before === null ? {} : { sequence: { $lt: before } };
  const found = await rows.findMany({
    where: { $and: [where, earlier] },
    orderBy: { sequence: 'desc' },
    limit: count,
  });
  return found.map(withInstant);
}
