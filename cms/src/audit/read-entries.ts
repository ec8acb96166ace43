import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import type { Entry } from './entry.ts';

const AT_ONCE = 1000;

type Row = Omit<Entry, 'at'> & { id: number; at: string | Date };

/** Every entry, in the order of the numbers. */
export async function readEntries(strapi: Core.Strapi): Promise<Entry[]> {
  const rows = rowsOf<Row>(strapi, 'api::audit.audit-entry');
  const entries: Entry[] = [];
  for (;;) {
    const some = await rows.findMany({
      orderBy: [{ sequence: 'asc' }, { id: 'asc' }],
      limit: AT_ONCE,
      offset: entries.length,
    });
    for (const row of some) entries.push({ ...row, at: new Date(row.at).toISOString() });
    if (some.length < AT_ONCE) return entries;
  }
}
