import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';

interface Moment {
  id: number;
  updatedAt: string;
}

/** When each version of a document was last changed, in the transaction that is open. */
export const momentsOf = (
  strapi: Core.Strapi,
  uid: UID.Schema,
  documentId: string | null,
): Promise<Moment[]> =>
  documentId === null
    ? Promise.resolve([])
    : rowsOf<Moment>(strapi, uid).findMany({ select: ['id', 'updatedAt'], where: { documentId } });

/**
 * A save that changed nothing is none: Strapi moves the moment all the same, and what is published would
 * look as if its working copy were ahead of it.
 */
export async function putBack(
  strapi: Core.Strapi,
  uid: UID.Schema,
  moments: readonly Moment[],
): Promise<void> {
  for (const { id, updatedAt } of moments) {
    await rowsOf<Moment>(strapi, uid).updateMany({ where: { id }, data: { updatedAt } });
  }
}
