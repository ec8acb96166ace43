import { isRegionCode } from '@simpul/domain';
import { rowsOf } from '../database/rows.ts';
import { describeRegions } from '../regions/describe-regions.ts';
import { isSave, resultOf, type DocumentRule } from './context.ts';
import { refuse } from './refuse.ts';

const UID = 'api::region.region';

/** The code of a region says its level and where it lies; officers type neither. */
export const describeRegion: DocumentRule = (strapi) => async (context, next) => {
  const result = await next();
  if (context.uid !== UID || !isSave(context)) return result;
  const documentId = resultOf(context, result);
  const row = await rowsOf<{ code: string }>(strapi, UID).findOne({
    select: ['code'],
    where: { documentId },
  });
  if (!row) return result;
  if (!isRegionCode(row.code)) refuse('region-code-malformed', 'code');
  await describeRegions(strapi, row.code);
  return result;
};
