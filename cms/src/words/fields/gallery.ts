import { item, review, withdrawal } from './item.ts';
import type { Words } from './word.ts';

export const gallery = {
  ...item,
  ...withdrawal,
  ...review,
  kim: { label: 'KIM', help: 'KIM pemilik galeri ini.' },
  place: { label: 'Tempat' },
  photos: { label: 'Foto', help: '1 sampai 30 foto, masing-masing dengan teks alternatif.' },
} as const satisfies Words;
