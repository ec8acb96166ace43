import { checkContract } from '../publication/check-contract.ts';
import { publishedStateOf, publishedTypeOf } from '../publication/published-state.ts';
import { recordChange } from '../publication/record-change.ts';
import { isWrite, resultOf, targetOf, type DocumentRule } from './context.ts';

/**
 * Compares what is published of a document before and after a write, and writes the change rows inside
 * the same transaction. What would not fit the contract is refused: nothing half-filled ever leaves.
 */
export const recordChanges: DocumentRule = (strapi) => async (context, next) => {
  const type = publishedTypeOf(context.uid);
  if (type === null || !isWrite(context)) return next();
  const target = targetOf(context);
  const before = target === null ? null : await publishedStateOf(strapi, type, target);
  const result = await next();
  const documentId = resultOf(context, result);
  if (documentId === null) return result;
  const after = await publishedStateOf(strapi, type, documentId);
  if (after) checkContract(type, after);
  await recordChange(strapi, { type, documentId, before, after }, new Date());
  return result;
};
