import type { Category, ItemState, KimItem, KimItemType, PersonId } from '@simpul/domain';
import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';
import { isPublic } from '../../publication/what-is-public.ts';
import { owningKimOf, type MemberRow } from '../../members/member.ts';

export interface PhotoRow {
  file: { id: number; hash: string } | null;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

/** A version of an item of any type; what its type does not have is undefined. */
export interface ItemRow {
  documentId: string;
  title: string | null;
  slug: string | null;
  summary: string | null;
  body: string | null;
  issuedAt: string | null;
  updatedAt: string;
  state: ItemState | null;
  reviewNote: string | null;
  returnedAt: string | null;
  writer: PersonId | null;
  corrections: { at: string; text: string }[];
  place: string | null;
  category?: Category | null;
  source?: string | null;
  author?: string | null;
  about?: string | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  cover?: PhotoRow | null;
  photos?: PhotoRow[];
  starts?: string | null;
  ends?: string | null;
  allDay?: boolean | null;
  mapLink?: string | null;
  organiser?: string | null;
  picture?: PhotoRow | null;
}

/** An item as a member works on it: the working copy, and how it stands. */
export interface Item {
  type: KimItemType;
  row: ItemRow;
  thing: KimItem;
}

const photo = {
  select: ['id', 'alt', 'caption', 'credit'],
  populate: { file: { select: ['id', 'hash', 'url', 'width', 'height'] } },
};
const corrections = { select: ['id', 'at', 'text'] };

const whole = {
  post: { cover: photo, photos: photo, corrections },
  gallery: { photos: photo, corrections },
  event: { picture: photo, corrections },
} as const;

export const uidOfItem = (type: KimItemType) => `api::${type}.${type}` as UID.ContentType;

/**
 * The items of the member's own KIM for which the condition holds; of a contributor, only their own. There
 * is no way to name another KIM: it is always the one of the session.
 */
export async function findItems(
  strapi: Core.Strapi,
  member: MemberRow,
  type: KimItemType,
  { where, limit }: { where: object; limit?: number },
): Promise<Item[]> {
  const rows = rowsOf<ItemRow>(strapi, uidOfItem(type));
  const drafts = await rows.findMany({
    where: { $and: [where, { publishedAt: null, kim: { documentId: member.kim.documentId } }] },
    populate: whole[type],
    orderBy: [{ updatedAt: 'desc' }, { documentId: 'desc' }],
    ...(limit === undefined ? {} : { limit }),
  });
  const live = await rows.findMany({
    where: {
      documentId: { $in: drafts.map(({ documentId }) => documentId) },
      ...isPublic,
    },
    select: ['documentId'],
  });
  const isLive = new Set(live.map(({ documentId }) => documentId));
  return drafts.map((row) => ({
    type,
    row,
    thing: {
      type,
      kim: owningKimOf(member.kim),
      author: row.writer,
      state: row.state ?? (isLive.has(row.documentId) ? 'published' : 'draft'),
      live: isLive.has(row.documentId),
    },
  }));
}

/** The item of the member's KIM with this id, of whatever type, or null. */
export async function findItem(
  strapi: Core.Strapi,
  member: MemberRow,
  documentId: string,
): Promise<Item | null> {
  for (const type of ['post', 'gallery', 'event'] as const) {
    const [item] = await findItems(strapi, member, type, { where: { documentId } });
    if (item) return item;
  }
  return null;
}
