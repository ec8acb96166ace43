import type { Core } from '@strapi/strapi';
import { isGuarded } from '../authority/facts.ts';
import { hide } from '../documents/refuse.ts';

interface Reader {
  findMany(query: object): Promise<{ documentId: string }[]>;
}

/**
 * Goes on only when the officer who asks may see the working copy of every one of these documents; one
 * that is out of reach is answered like one that does not exist. The document service asks the policy.
 */
export async function mustSee(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly string[],
): Promise<void> {
  if (!isGuarded(uid)) hide();
  const wanted = new Set(ids);
  const documents = strapi.documents(uid) as unknown as Reader;
  const filters = { documentId: { $in: [...wanted] } };
  const seen = await documents.findMany({ filters, fields: ['documentId'], limit: wanted.size });
  if (new Set(seen.map(({ documentId }) => documentId)).size !== wanted.size) hide();
}
