import type { Words } from './word.ts';

/** Fields that Strapi keeps on every document. */
export const stampWords: Words = {
  createdAt: { label: 'Dibuat' },
  updatedAt: { label: 'Diubah' },
  publishedAt: { label: 'Terbit' },
  createdBy: { label: 'Dibuat oleh' },
  updatedBy: { label: 'Diubah oleh' },
};
