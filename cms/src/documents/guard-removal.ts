import { isSlugFrozen, type KimStatus } from '@simpul/domain';
import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import type { DocumentRule } from './context.ts';
import { refuse } from './refuse.ts';

type Uses = readonly (readonly [uid: UID.Schema, condition: object])[];

/** Where each kind of document may be in use by others. */
const usesOf: Record<string, (documentId: string, code: string) => Uses> = {
  'api::kim.kim': (documentId) => [
    ['api::post.post', { kim: { documentId } }],
    ['api::gallery.gallery', { kim: { documentId } }],
    ['api::event.event', { kim: { documentId } }],
    ['part.audience', { kims: { documentId } }],
  ],
  'api::region.region': (documentId, code) => [
    ['api::kim.kim', { region: { documentId } }],
    ['api::agency.agency', { region: { documentId } }],
    ['part.audience', { regions: { documentId } }],
    ['api::region.region', { code: { $startsWith: `${code}.` } }],
  ],
  'api::agency.agency': (documentId) => [
    ['api::announcement.announcement', { issuer: { documentId } }],
  ],
};

/** What others lean on stays: a published document must never lose its owner, issuer or audience. */
export const guardRemoval: DocumentRule = (strapi) => async (context, next) => {
  if (context.action !== 'delete') return next();
  if (context.uid === 'api::setting.setting') refuse('setting-stays');
  const uses = usesOf[context.uid];
  const documentId = context.params.documentId;
  if (!uses || documentId === undefined) return next();
  const rows = rowsOf<{ kimStatus?: KimStatus; code?: string }>(strapi, context.uid as UID.Schema);
  const row = await rows.findOne({ where: { documentId } });
  if (row?.kimStatus && isSlugFrozen(row.kimStatus)) refuse('kim-had-site');
  if (await isUsed(strapi, uses(documentId, row?.code ?? ''))) refuse('still-in-use');
  return next();
};

async function isUsed(strapi: Core.Strapi, uses: Uses): Promise<boolean> {
  for (const [uid, where] of uses) {
    if ((await rowsOf(strapi, uid).count({ where })) > 0) return true;
  }
  return false;
}
