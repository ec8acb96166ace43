import type {
  AnnouncementRow,
  EventRow,
  GalleryRow,
  PostRow,
} from '../../publication/project/rows.ts';
import { attachmentsArePdf } from './attachments.ts';
import { audienceNamesSomebody, kindsAreKnown } from './audience.ts';
import { eventEndsAfterStart } from './event-time.ts';
import { belongsToKim, eventHasOneOwner, hasIssuer } from './ownership.ts';
import { checkPhotos, galleryHasPhotos } from './photos.ts';
import type { Objection, PublishableRule } from './rule.ts';
import { postHasBody, postHasSource } from './text.ts';
import { windowRunsForward } from './window.ts';

/** The row that each kind of item is read as. */
export interface ItemRows {
  announcement: AnnouncementRow;
  post: PostRow;
  gallery: GalleryRow;
  event: EventRow;
}

/** The content types that have drafts and are published item by item. */
export type ItemType = keyof ItemRows;

const rules: { [T in ItemType]: readonly PublishableRule<ItemRows[T]>[] } = {
  announcement: [
    kindsAreKnown,
    audienceNamesSomebody,
    hasIssuer,
    windowRunsForward,
    attachmentsArePdf,
    ({ picture }) => checkPhotos('picture', [picture]),
  ],
  post: [
    belongsToKim,
    postHasBody,
    postHasSource,
    ({ cover }) => checkPhotos('cover', [cover]),
    ({ photos }) => checkPhotos('photos', photos),
  ],
  gallery: [belongsToKim, galleryHasPhotos],
  event: [
    kindsAreKnown,
    eventHasOneOwner,
    eventEndsAfterStart,
    ({ picture }) => checkPhotos('picture', [picture]),
  ],
};

export const isItemType = (type: string | null): type is ItemType => type !== null && type in rules;

/** The first thing that speaks against publishing this item, or null. */
export function objectionTo<T extends ItemType>(type: T, row: ItemRows[T]): Objection {
  for (const rule of rules[type]) {
    const objection = rule(row);
    if (objection) return objection;
  }
  return null;
}
