import { kimOf, regionOf } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { factsOf, isGuarded } from '../authority/facts.ts';
import { rowsOf } from '../database/rows.ts';
import type { Act } from './entry.ts';

/** The KIM and the region that an act concerns, for those who look through the audit. */
export type Concern = Pick<Act, 'kim' | 'region'>;

export const nowhere: Concern = { kim: null, region: null };

/** Documents of people, which belong to a KIM without being items of it. */
const OF_KIM: readonly string[] = ['api::authoring.member', 'api::authoring.invitation'];

/** What a document concerns, as it stands in the open transaction. */
export async function concernOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string | null,
): Promise<Concern> {
  if (documentId === null) return nowhere;
  if (isGuarded(uid)) {
    const facts = await factsOf(strapi, uid, documentId);
    return facts
      ? { kim: kimOf(facts.thing)?.slug ?? null, region: regionOf(facts.thing) || null }
      : nowhere;
  }
  if (!OF_KIM.includes(uid)) return nowhere;
  const row = await rowsOf<{ kim: { slug: string; region: { code: string } | null } | null }>(
    strapi,
    uid as 'api::authoring.member',
  ).findOne({ where: { documentId }, populate: { kim: { populate: { region: true } } } });
  return row?.kim ? { kim: row.kim.slug, region: row.kim.region?.code ?? null } : nowhere;
}
