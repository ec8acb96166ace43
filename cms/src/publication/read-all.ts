import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';

/** Rows read at a time: reading along their parts names each row in a query, and SQLite allows 32,766. */
const BATCH = 1000;

interface Reading {
  where?: object;
  select?: readonly string[];
  populate?: object;
}

/** Every row of a content type that fits, in the order of their database ids. */
export async function readAll<Row>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { where = {}, select, populate }: Reading,
): Promise<Row[]> {
  const rows: (Row & { id: number })[] = [];
  for (;;) {
    const batch = await rowsOf<Row & { id: number }>(strapi, uid).findMany({
      where: { ...where, id: { $gt: rows.at(-1)?.id ?? 0 } },
      ...(select ? { select: ['id', ...select] } : {}),
      populate,
      orderBy: { id: 'asc' },
      limit: BATCH,
    });
    rows.push(...batch);
    if (batch.length < BATCH) return rows;
  }
}
