import { item, review, withdrawal } from './item.ts';
import type { Words } from './word.ts';

export const event = {
  ...item,
  ...withdrawal,
  ...review,
  kim: { label: 'KIM', help: 'Untuk agenda satu KIM. Kosongkan untuk agenda bersama.' },
  audience: { label: 'Sasaran', help: 'Untuk agenda bersama. Kosongkan jika KIM dipilih.' },
  starts: { label: 'Mulai' },
  ends: { label: 'Selesai', help: 'Boleh kosong jika belum tahu.' },
  allDay: { label: 'Sepanjang hari' },
  place: { label: 'Tempat' },
  mapLink: { label: 'Tautan peta', help: 'Alamat web lengkap yang diawali https://.' },
  organiser: { label: 'Penyelenggara' },
  picture: { label: 'Gambar' },
} as const satisfies Words;
