import type { KimItemType } from '@simpul/domain';

export const typeWords: Record<KimItemType, string> = {
  post: 'Berita',
  gallery: 'Galeri',
  event: 'Agenda',
};
