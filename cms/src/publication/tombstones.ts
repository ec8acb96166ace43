import type { Tombstone } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';

type Row = Omit<Tombstone, 'id'> & { subject: string; scope: string };
const stones = (strapi: Core.Strapi) => rowsOf<Row>(strapi, 'api::publication.tombstone');

/** The tombstones of some scopes, oldest first, by scope. */
export async function tombstonesByScope(
  strapi: Core.Strapi,
  scopes: readonly string[],
): Promise<Map<string, Tombstone[]>> {
  const rows = await stones(strapi).findMany({
    where: { scope: { $in: scopes } },
    orderBy: { revision: 'asc' },
  });
  const found = new Map<string, Tombstone[]>();
  for (const { scope, type, subject, revision, reason } of rows) {
    const list = found.get(scope) ?? [];
    list.push({ type, id: subject, revision, reason });
    found.set(scope, list);
  }
  return found;
}

export const tombstonesOf = async (strapi: Core.Strapi, scope: string): Promise<Tombstone[]> =>
  (await tombstonesByScope(strapi, [scope])).get(scope) ?? [];

/** Says that a document was taken from a scope. */
export async function bury(
  strapi: Core.Strapi,
  scope: string,
  { type, id, revision, reason }: Tombstone,
): Promise<void> {
  await stones(strapi).deleteMany({ where: { scope, subject: id } });
  await stones(strapi).create({ data: { scope, type, subject: id, revision, reason } });
}

/** Says that a document is back in a scope. */
export async function unbury(strapi: Core.Strapi, scope: string, id: string): Promise<void> {
  await stones(strapi).deleteMany({ where: { scope, subject: id } });
}
