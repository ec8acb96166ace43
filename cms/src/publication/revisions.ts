import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';

/** The scope whose number is the revision of everything: every other scope takes its numbers from it. */
export const EVERYTHING = 'everything';
/** The scope of what concerns more than one KIM. The scope of one KIM is its documentId. */
export const NETWORK = 'network';

const TABLE = 'publication_revisions';

interface Row {
  id: number;
  scope: string;
  revision: number;
}
const rows = (strapi: Core.Strapi) => rowsOf<Row>(strapi, 'api::publication.revision');

/** The revision of a scope; 0 when it never changed. */
export async function revisionOf(strapi: Core.Strapi, scope: string): Promise<number> {
  const row = await rows(strapi).findOne({ select: ['revision'], where: { scope } });
  return row?.revision ?? 0;
}

/** The revision of every scope that ever changed, by scope. */
export async function revisionsByScope(strapi: Core.Strapi): Promise<Map<string, number>> {
  const all = await rows(strapi).findMany({ select: ['scope', 'revision'] });
  return new Map(all.map(({ scope, revision }) => [scope, revision]));
}

/**
 * Takes the next revision inside the transaction that is open. The one row that counts stays locked
 * until that transaction ends, so on a database with many writers revisions become visible in order.
 */
export async function takeRevision(strapi: Core.Strapi): Promise<number> {
  return strapi.db.transaction(async (given: { trx: Parameters<Transacting>[0] }) => {
    const counted: Pick<Row, 'revision'>[] = await strapi.db
      .getConnection(TABLE)
      .transacting(given.trx)
      .where({ scope: EVERYTHING })
      .increment('revision', 1)
      .returning('revision');
    const taken = counted[0]?.revision;
    if (taken === undefined) throw new Error('The revision counter is missing; boot the CMS once');
    return taken;
  });
}

type Transacting = ReturnType<Core.Strapi['db']['getConnection']>['transacting'];

/** Says that a scope last changed at this revision, inside the transaction that is open. */
export async function markScope(
  strapi: Core.Strapi,
  scope: string,
  revision: number,
): Promise<void> {
  const known = await rows(strapi).findOne({ select: ['id'], where: { scope } });
  if (known) await rows(strapi).update({ where: { id: known.id }, data: { revision } });
  else await rows(strapi).create({ data: { scope, revision } });
}

/** Makes the counting row when there is none. */
export async function ensureCounter(strapi: Core.Strapi): Promise<void> {
  const known = await rows(strapi).findOne({ where: { scope: EVERYTHING } });
  if (!known) await rows(strapi).create({ data: { scope: EVERYTHING, revision: 0 } });
}
