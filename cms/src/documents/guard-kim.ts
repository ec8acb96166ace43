import {
  checkSiteSlug,
  isPlaceForKim,
  isSlugFrozen,
  mayBecome,
  siteStateOf,
  type KimStatus,
} from '@simpul/domain';
import { rowsOf } from '../database/rows.ts';
import { isSave, resultOf, targetOf, type DocumentRule } from './context.ts';
import { refuse } from './refuse.ts';

const UID = 'api::kim.kim';

interface Kim {
  slug: string;
  kimStatus: KimStatus;
  region: { code: string } | null;
}

/**
 * A KIM's site address is fit, free and never changes once it was active; it lies in a regency; its status
 * moves by the rule.
 */
export const guardKim: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== UID || !isSave(context)) return next();
  const kims = rowsOf<Kim>(strapi, UID);
  const read = async (documentId: string | null): Promise<Kim | null> =>
    documentId === null
      ? null
      : kims.findOne({ where: { documentId }, populate: { region: { select: ['code'] } } });

  const before = await read(targetOf(context));
  const result = await next();
  const documentId = resultOf(context, result);
  const after = await read(documentId);
  if (!after) return result;

  const verdict = checkSiteSlug(after.slug);
  if (!verdict.allowed) refuse(`site-slug-${verdict.reason}`, 'slug');
  if (before && isSlugFrozen(before.kimStatus) && before.slug !== after.slug) {
    refuse('site-slug-frozen', 'slug');
  }
  const others = { slug: after.slug, documentId: { $ne: documentId } };
  if ((await kims.count({ where: others })) > 0) refuse('site-slug-taken', 'slug');
  if (after.region && !isPlaceForKim(after.region.code)) refuse('kim-region-province', 'region');
  if (before && !mayBecome(before.kimStatus, after.kimStatus)) {
    refuse('kim-status-step', 'kimStatus');
  }
  if (siteStateOf(after.kimStatus) !== 'none' && !after.region) {
    refuse('kim-region-missing', 'region');
  }
  return result;
};
