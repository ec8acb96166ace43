import { rowsOf } from '../database/rows.ts';
import { isLive } from '../publication/what-is-public.ts';
import { publishedTypeOf, uidOf } from '../publication/published-state.ts';
import { targetOf, type DocumentRule } from './context.ts';

interface Withdrawal {
  withdrawnAt: string | null;
  withdrawnReason: string | null;
}

/** Saying that an item is withdrawn takes effect with the save: nobody has to publish a withdrawal. */
export const withdrawAtOnce: DocumentRule = (strapi) => async (context, next) => {
  const result = await next();
  const type = publishedTypeOf(context.uid);
  const documentId = targetOf(context);
  if (context.action !== 'update' || documentId === null) return result;
  if (type !== 'announcement' && type !== 'post') return result;
  const rows = rowsOf<Withdrawal>(strapi, uidOf(type));
  const draft = await rows.findOne({ where: { documentId, publishedAt: null } });
  if (draft?.withdrawnAt) {
    const { withdrawnAt, withdrawnReason } = draft;
    await rows.updateMany({
      where: { ...isLive, documentId },
      data: { withdrawnAt, withdrawnReason },
    });
  }
  return result;
};
