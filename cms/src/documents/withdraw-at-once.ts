import { rowsOf } from '../database/rows.ts';
import { isLive } from '../publication/what-is-public.ts';
import { publishedTypeOf, uidOf } from '../publication/published-state.ts';
import { targetOf, type DocumentRule } from './context.ts';
import { isItemType } from './publishable/index.ts';
import { refuse } from './refuse.ts';

interface Withdrawal {
  withdrawnAt: string | null;
  withdrawnReason: string | null;
}

/**
 * Saying that an item is withdrawn takes effect with the save: nobody has to publish a withdrawal. It is
 * the one way to take back what is published, and it says why.
 */
export const withdrawAtOnce: DocumentRule = (strapi) => async (context, next) => {
  const result = await next();
  const type = publishedTypeOf(context.uid);
  const documentId = targetOf(context);
  if (context.action !== 'update' || documentId === null) return result;
  if (!isItemType(type)) return result;
  const rows = rowsOf<Withdrawal>(strapi, uidOf(type));
  const draft = await rows.findOne({ where: { documentId, publishedAt: null } });
  if (draft?.withdrawnAt) {
    const { withdrawnAt, withdrawnReason } = draft;
    if (!withdrawnReason?.trim()) refuse('withdrawal-unexplained', 'withdrawnReason');
    await rows.updateMany({
      where: { ...isLive, documentId },
      data: { withdrawnAt, withdrawnReason },
    });
  }
  return result;
};
