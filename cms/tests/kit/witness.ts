import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

interface Knex {
  (table: string): { select(): Promise<Record<string, unknown>[]> };
  raw(sql: string): Promise<unknown>;
}

/** What moves by itself: when a device was last there. */
const MOVING = /^(?:strapi_sessions|strapi_core_store_settings)$/;

/** Every row of the whole database as one digest per table, by its name. */
export async function storedIn(strapi: Core.Strapi): Promise<Record<string, string>> {
  const db = strapi.db.connection as unknown as Knex;
  const onPostgres = strapi.db.dialect.client === 'postgres';
  const said = await db.raw(
    onPostgres
      ? "select tablename as name from pg_tables where schemaname = 'public'"
      : "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
  );
  const tables = (onPostgres ? (said as { rows: unknown }).rows : said) as { name: string }[];
  const digests: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !MOVING.test(table.name))) {
    const rows = (await db(name).select()).map((row) => JSON.stringify(row)).sort();
    digests[name] = createHash('sha256').update(rows.join('\n')).digest('hex');
  }
  return digests;
}
