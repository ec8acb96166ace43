import { isEmptyRange, levelOf, limitsFlawOf, limitsIn, usualMemberLimits } from '@simpul/domain';
import { rowsOf } from '../database/rows.ts';
import { isSave, resultOf, type DocumentRule } from './context.ts';
import { limitsEverywhere, ownLimitsOf, type LimitsRow } from './member-limits.ts';
import { refuse } from './refuse.ts';

const REGION = 'api::region.region';
const SETTING = 'api::setting.setting';

/** Limits by which no KIM could ever be verified are refused, and those that nobody would ever ask. */
export const checkLimits: DocumentRule = (strapi) => async (context, next) => {
  const result = await next();
  const { uid } = context;
  if ((uid !== REGION && uid !== SETTING) || !isSave(context)) return result;
  const documentId = resultOf(context, result);
  const row = await rowsOf<LimitsRow & { code?: string }>(strapi, uid).findOne({
    where: { documentId },
  });
  if (!row) return result;
  const own = ownLimitsOf(row);
  if (row.code === undefined) {
    if (isEmptyRange(limitsIn(own, usualMemberLimits))) refuse('limits-backwards', 'memberMin');
    return result;
  }
  const everywhere = await limitsEverywhere(strapi);
  const flaw = limitsFlawOf(levelOf(row.code), own, everywhere);
  if (flaw) refuse(flaw, 'memberMin');
  return result;
};
