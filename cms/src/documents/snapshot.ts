import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  component?: string;
  multiple?: boolean;
  repeatable?: boolean;
}
type Row = Record<string, unknown> & { id: number; publishedAt?: string | null };
type Values = Record<string, unknown>;

/** What a document says, free of what every save moves: ids of parts, stamps of time and of editors. */
export interface Snapshot {
  draft: Values | null;
  live: Values | null;
  /** Ids of the files of the library that either version shows. */
  files: ReadonlySet<number>;
}

/** Strapi's own; `createdBy` stays, it says whose a document is. */
const MOVING = new Set(['createdAt', 'updatedAt', 'publishedAt', 'updatedBy', 'localizations']);
/** Kept with an officer's account: only its id says who it is. */
const PERSON = 'admin::user';

/** Reads both versions of a document as it stands in the transaction that is open. */
export async function snapshotOf(
  strapi: Core.Strapi,
  uid: UID.Schema,
  documentId: string,
): Promise<Snapshot> {
  const rows = await rowsOf<Row>(strapi, uid).findMany({
    where: { documentId },
    populate: populateOf(strapi, uid),
  });
  const files = new Set<number>();
  const valuesOf = (row: Row | undefined) => (row ? read(strapi, uid, row, files) : null);
  return {
    draft: valuesOf(rows.find(({ publishedAt }) => !publishedAt) ?? rows[0]),
    live: valuesOf(rows.find(({ publishedAt }) => publishedAt)),
    files,
  };
}

/** Names of the fields in which two versions differ. */
export function changedFields(before: Values | null, after: Values | null): string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const text = (values: Values | null, name: string) => JSON.stringify(values?.[name] ?? null);
  return [...names].filter((name) => text(before, name) !== text(after, name)).sort();
}

const attributesOf = (strapi: Core.Strapi, uid: UID.Schema): [string, Attribute][] =>
  Object.entries(strapi.getModel(uid).attributes as Record<string, Attribute>)
    .filter(([name]) => !MOVING.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));

function populateOf(strapi: Core.Strapi, uid: UID.Schema): Record<string, object> {
  const populate: Record<string, object> = {};
  for (const [name, { type, target, component }] of attributesOf(strapi, uid)) {
    if (type === 'media') populate[name] = { select: ['id'] };
    if (type === 'component') {
      populate[name] = { populate: populateOf(strapi, component as UID.Schema) };
    }
    if (type === 'relation') {
      populate[name] = { select: target === PERSON ? ['id'] : ['id', 'documentId'] };
    }
  }
  return populate;
}

function read(strapi: Core.Strapi, uid: UID.Schema, row: Row, files: Set<number>): Values {
  const each = (value: unknown, one: (part: Row) => unknown): unknown => {
    if (value === null || value === undefined) return null;
    return Array.isArray(value) ? (value as Row[]).map(one) : one(value as Row);
  };
  return Object.fromEntries(
    attributesOf(strapi, uid).map(([name, { type, component }]) => {
      const value = row[name];
      if (type === 'media') {
        return [name, each(value, ({ id }) => (files.add(id), id))];
      }
      if (type === 'component') {
        return [name, each(value, (part) => read(strapi, component as UID.Schema, part, files))];
      }
      if (type === 'relation') return [name, each(value, (to) => to['documentId'] ?? to.id)];
      return [name, value instanceof Date ? value.toISOString() : (value ?? null)];
    }),
  );
}
