import type { AuthoredItem, ItemContent } from '@simpul/contract/authoring';

/** A post as it is sent. */
export const postContent = (body: string, photos: ItemContent['photos'] = []): ItemContent => ({
  type: 'post',
  title: 'Gotong royong',
  summary: '',
  body,
  category: 'kegiatan',
  source: '',
  place: '',
  author: '',
  photos,
  about: null,
});

/** An item as the server answers it. */
export const authoredItem = (
  head: Partial<AuthoredItem>,
  content: ItemContent = postContent(''),
): AuthoredItem => ({
  id: 'item-1',
  type: content.type,
  version: 'v1',
  title: content.title,
  state: 'draft',
  live: false,
  mine: true,
  savedAt: '2026-11-21T12:00:00.000Z',
  publishedAt: null,
  address: null,
  served: null,
  note: null,
  held: [],
  slug: null,
  corrections: [],
  content,
  ...head,
});
