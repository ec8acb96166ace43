import type { Core } from '@strapi/strapi';

/** The scope whose number is the revision of everything: every other scope takes its numbers from it. */
export const EVERYTHING = 'everything';
/** The scope of what concerns more than one KIM. The scope of one KIM is its documentId. */
export const NETWORK = 'network';

const UID = 'api::publication.revision';
const TABLE = 'publication_revisions';

/** The revision of a scope; 0 when it never changed. */
export async function revisionOf(strapi: Core.Strapi, scope: string): Promise<number> {
  const row = await strapi.db.query(UID).findOne({ select: ['revision'], where: { scope } });
  return row?.revision ?? 0;
}

/** The revision of every KIM scope that ever changed, by documentId. */
export async function revisionsByScope(strapi: Core.Strapi): Promise<Map<string, number>> {
  const rows: { scope: string; revision: number }[] = await strapi.db
    .query(UID)
    .findMany({ select: ['scope', 'revision'] });
  return new Map(rows.map(({ scope, revision }) => [scope, revision]));
}

/**
 * Takes the next revision inside the transaction that is open. The one row that counts stays locked
 * until that transaction ends, so on a database with many writers revisions become visible in order.
 */
export async function takeRevision(strapi: Core.Strapi): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    const rows: { revision: number }[] = await strapi.db
      .getConnection(TABLE)
      .transacting(trx)
      .where({ scope: EVERYTHING })
      .increment('revision', 1)
      .returning('revision');
    const taken = rows[0]?.revision;
    if (taken === undefined) throw new Error('The revision counter is missing; boot the CMS once');
    return taken;
  });
}

/** Says that a scope last changed at this revision, inside the transaction that is open. */
export async function markScope(
  strapi: Core.Strapi,
  scope: string,
  revision: number,
): Promise<void> {
  const known = await strapi.db.query(UID).findOne({ select: ['id'], where: { scope } });
  if (known) await strapi.db.query(UID).update({ where: { id: known.id }, data: { revision } });
  else await strapi.db.query(UID).create({ data: { scope, revision } });
}

/** Makes the counting row when there is none. */
export async function ensureCounter(strapi: Core.Strapi): Promise<void> {
  const known = await strapi.db.query(UID).findOne({ where: { scope: EVERYTHING } });
  if (!known) await strapi.db.query(UID).create({ data: { scope: EVERYTHING, revision: 0 } });
}
