import { rowsOf } from '../database/rows.ts';
import { publishedTypeOf, uidOf } from '../publication/published-state.ts';
import { isLive } from '../publication/what-is-public.ts';
import { isPublication, resultOf, type DocumentRule } from './context.ts';
import { isItemType } from './publishable/index.ts';

interface Issue {
  publishedAt: string;
  issuedAt: string | null;
}

/**
 * Keeps the moment of the first publication for ever: Strapi's own `publishedAt` moves with every one.
 * A script may bring the moment along for items that were published elsewhere before.
 */
export const stampIssue: DocumentRule = (strapi) => async (context, next) => {
  const result = await next();
  const type = publishedTypeOf(context.uid);
  const documentId = resultOf(context, result);
  if (!isItemType(type) || !isPublication(context) || documentId === null) return result;
  const rows = rowsOf<Issue>(strapi, uidOf(type));
  const live = await rows.findOne({
    select: ['publishedAt', 'issuedAt'],
    where: { ...isLive, documentId },
  });
  if (live && !live.issuedAt) {
    await rows.updateMany({ where: { documentId }, data: { issuedAt: live.publishedAt } });
  }
  return result;
};
