import { rowsOf } from '../database/rows.ts';
import { populate } from '../publication/project/populate.ts';
import { publishedTypeOf, uidOf } from '../publication/published-state.ts';
import { isLive } from '../publication/what-is-public.ts';
import { isPublication, resultOf, type DocumentRule } from './context.ts';
import { isItemType, objectionTo, type ItemRows } from './publishable/index.ts';
import { refuse } from './refuse.ts';

/**
 * Looks at what was published, not at what was sent, so no shape of a request gets around the rules;
 * the refusal takes the publication back with its transaction. A draft may be incomplete.
 */
export const checkPublishable: DocumentRule = (strapi) => async (context, next) => {
  const result = await next();
  const type = publishedTypeOf(context.uid);
  const documentId = resultOf(context, result);
  if (!isItemType(type) || !isPublication(context) || documentId === null) return result;
  const row = await rowsOf<ItemRows[typeof type]>(strapi, uidOf(type)).findOne({
    where: { ...isLive, documentId },
    populate: populate[type],
  });
  const objection = row ? objectionTo(type, row) : null;
  if (objection) refuse(objection.reason, objection.field);
  return result;
};
