import type { Core, UID } from '@strapi/strapi';

/** From when to when items count, half-open. */
export interface Span {
  from: Date;
  until: Date;
}

/** What one KIM published of one kind. */
export interface Items {
  /** Instant of its latest item before the end of the span. */
  last: string;
  /** How many of its items appeared within the span. */
  inSpan: number;
}

export const ownKinds = ['post', 'gallery', 'event'] as const;
export type OwnKind = (typeof ownKinds)[number];

interface Joined {
  columnName: string;
  joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
}
interface Counted {
  kim: number;
  last: string | number | Date;
  inSpan: string | number;
}

/**
 * The published items of one kind, by database id of their KIM, counted by the database: their number
 * grows for ever, and the desk is opened every morning. Withdrawn items do not count.
 */
export async function tallyItems(
  strapi: Core.Strapi,
  kind: OwnKind,
  { from, until }: Span,
): Promise<Map<number, Items>> {
  const { tableName, attributes } = strapi.db.metadata.get(
    `api::${kind}.${kind}` as UID.ContentType,
  );
  const column = (field: string) =>
    `${tableName}.${(attributes[field] as unknown as Joined).columnName}`;
  const { joinTable } = attributes['kim'] as unknown as Joined;
  const owner = `${joinTable.name}.${joinTable.inverseJoinColumn.name}`;
  const issued = column('issuedAt');
  const database = strapi.db.connection;
  const query = database(tableName)
    .join(joinTable.name, `${joinTable.name}.${joinTable.joinColumn.name}`, `${tableName}.id`)
    .whereNotNull(column('publishedAt'))
    .whereNull(column('withdrawnAt'))
    .where(issued, '<', until)
    .groupBy(owner)
    .select({ kim: owner, last: database.raw('max(??)', [issued]) })
    .select({ inSpan: database.raw('sum(case when ?? >= ? then 1 else 0 end)', [issued, from]) });
  const rows = (await query) as unknown as Counted[];
  return new Map(
    rows.map(({ kim, last, inSpan }) => [
      kim,
      { last: new Date(last).toISOString(), inSpan: Number(inSpan) },
    ]),
  );
}
