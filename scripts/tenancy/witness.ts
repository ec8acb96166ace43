import { createHash } from 'node:crypto';
import type { BootedCms } from '@simpul/cms/boot';

interface Knex {
  (table: string): { select(): Promise<Record<string, unknown>[]> };
  raw(sql: string): Promise<unknown>;
}

/** The digest of every row of a table, by table. */
export type Record_ = Map<string, string>;

/** What moves by itself: when a device was last there. */
const MOVING = /^(?:strapi_sessions|strapi_core_store_settings)$/;

const connectionOf = ({ strapi }: BootedCms): Knex => strapi.db.connection;

/** Every table of the database that a request may not change by being refused. */
export async function tablesOf(cms: BootedCms): Promise<string[]> {
  const db = connectionOf(cms);
  const onPostgres = cms.strapi.db.dialect.client === 'postgres';
  const said = await db.raw(
    onPostgres
      ? "select tablename as name from pg_tables where schemaname = 'public'"
      : "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
  );
  const rows = (onPostgres ? (said as { rows: unknown }).rows : said) as { name: string }[];
  return rows
    .map(({ name }) => name)
    .filter((name) => !MOVING.test(name))
    .sort();
}

/** The whole database, table by table, as digests of its rows in whatever order they come. */
export async function recordOf(cms: BootedCms, tables: readonly string[]): Promise<Record_> {
  const db = connectionOf(cms);
  const digests: [string, string][] = [];
  for (const table of tables) {
    const rows = (await db(table).select()).map((row) => JSON.stringify(row)).sort();
    digests.push([table, createHash('sha256').update(rows.join('\n')).digest('hex')]);
  }
  return new Map(digests);
}

/** Names of the tables in which two records differ. */
export const differences = (before: Record_, after: Record_): string[] =>
  [...after.keys()].filter((table) => after.get(table) !== before.get(table));

const OWNED = ['post', 'gallery', 'event'] as const;
const PEOPLE = ['api::authoring.member', 'api::authoring.invitation'] as const;

/** As JSON, with fields in order: what belongs to a row is read side by side and comes in as it comes. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_field, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The digest of every row that belongs to a KIM: itself, its items in both versions, its people. */
export async function kimRecord(cms: BootedCms, documentId: string): Promise<string> {
  const hash = createHash('sha256');
  const read = (uid: string, where: object) =>
    cms.strapi.db.query(uid).findMany({ where, populate: true, orderBy: { id: 'asc' } });
  hash.update(inOrder(await read('api::kim.kim', { documentId })));
  for (const type of OWNED) {
    hash.update(inOrder(await read(`api::${type}.${type}`, { kim: { documentId } })));
  }
  for (const uid of PEOPLE) hash.update(inOrder(await read(uid, { kim: { documentId } })));
  hash.update(inOrder(await read('api::authoring.member-photo', { kim: documentId })));
  return hash.digest('hex');
}
