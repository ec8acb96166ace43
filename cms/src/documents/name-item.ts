import { freeSlug, isItemSlug, slugFrom } from '@simpul/domain';
import { rowsOf } from '../database/rows.ts';
import { publishedTypeOf, uidOf } from '../publication/published-state.ts';
import { isSave, resultOf, targetOf, type DocumentRule } from './context.ts';
import { isItemType } from './publishable/index.ts';
import { refuse } from './refuse.ts';
import { takenSlugs } from './taken-slugs.ts';

interface Named {
  title: string | null;
  slug: string | null;
  issuedAt: string | null;
  kim?: { documentId: string } | null;
}

/**
 * Gives every item its address: made from the title when none was typed, free among its neighbours, and
 * frozen from the first publication on, because feeds and links know items by it.
 */
export const nameItem: DocumentRule = (strapi) => async (context, next) => {
  const type = publishedTypeOf(context.uid);
  if (!isItemType(type) || !isSave(context)) return next();
  const rows = rowsOf<Named>(strapi, uidOf(type));
  const draftOf = async (documentId: string | null): Promise<Named | null> =>
    documentId === null
      ? null
      : rows.findOne({
          where: { documentId, publishedAt: null },
          ...(type === 'announcement' ? {} : { populate: { kim: { select: ['documentId'] } } }),
        });

  const before = await draftOf(targetOf(context));
  const result = await next();
  const documentId = resultOf(context, result);
  const draft = await draftOf(documentId);
  if (documentId === null || draft === null) return result;

  const frozen = before?.issuedAt ? before.slug : null;
  if (frozen && draft.slug && draft.slug !== frozen) refuse('item-slug-frozen', 'slug');
  const typed = frozen ?? draft.slug;
  if (typed && !isItemSlug(typed)) refuse('item-slug-malformed', 'slug');
  const wanted = typed || (draft.title ? slugFrom(draft.title, type) : null);
  if (!wanted) return result;

  const taken = await takenSlugs(strapi, type, {
    like: wanted,
    kim: draft.kim?.documentId ?? null,
    except: documentId,
  });
  // A copy starts with the address of its original, which nobody chose for it.
  const chosen = typed !== null && typed !== '' && context.action !== 'clone';
  if (chosen && taken.has(wanted)) refuse('item-slug-taken', 'slug');
  const slug = freeSlug(wanted, (candidate) => taken.has(candidate));
  if (slug !== draft.slug) {
    await rows.updateMany({ where: { documentId }, data: { slug } });
    if (typeof result === 'object' && result !== null && 'slug' in result) result.slug = slug;
  }
  return result;
};
