import type { ReviewedKind } from '../../desk/review/views.ts';

/** What each kind of item is called. */
export const kindWords: Readonly<Record<ReviewedKind, string>> = {
  post: 'Berita',
  gallery: 'Galeri',
  event: 'Agenda',
};
