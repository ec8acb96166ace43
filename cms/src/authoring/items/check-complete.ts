import type { KimItemType } from '@simpul/domain';
import { objectionTo, type ItemRows, type ItemType } from '../../documents/publishable/index.ts';
import { refuseRequest } from '../../members/refuse-request.ts';
import { missingWords } from '../../words/authoring-refusals.ts';
import { refusals } from '../../words/refusals.ts';
import type { ItemRow } from './item-row.ts';

const needed: Readonly<Record<KimItemType, readonly (keyof typeof missingWords)[]>> = {
  post: ['title', 'category'],
  gallery: ['title'],
  event: ['title', 'starts', 'place'],
};

/**
 * Refuses what nobody could publish, with the sentence of what is missing. A missing source is let through:
 * it holds the item for an officer instead (`publicationRoute`).
 */
export function checkComplete(type: KimItemType, row: ItemRow, kim: { documentId: string }): void {
  for (const field of needed[type]) {
    const value = row[field];
    if (typeof value === 'string' ? value.trim() === '' : !value) {
      refuseRequest('not-complete', { message: missingWords[field] });
    }
  }
  const whole = { audience: null, ...row, kim, source: row.source?.trim() ? row.source : '-' };
  const objection = objectionTo<ItemType>(type, whole as unknown as ItemRows[ItemType]);
  if (objection) refuseRequest('not-complete', { message: refusals[objection.reason] });
}
