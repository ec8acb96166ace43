import { item, review, withdrawal } from './item.ts';
import type { Words } from './word.ts';

export const post = {
  ...item,
  ...withdrawal,
  ...review,
  kim: { label: 'KIM', help: 'KIM pemilik berita ini.' },
  category: { label: 'Topik' },
  cover: { label: 'Foto utama' },
  photos: { label: 'Foto lain', help: 'Paling banyak 30 foto.' },
  source: {
    label: 'Dari mana kabar ini',
    help: 'Wajib diisi untuk terbit. Contoh: Diliput langsung; Keterangan Lurah Tangkiling.',
  },
  author: { label: 'Penulis', help: 'Nama atau peran yang tampil di berita.' },
  place: { label: 'Tempat kejadian' },
  about: { label: 'Menambahi pengumuman' },
} as const satisfies Words;
