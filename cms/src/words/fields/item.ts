import type { Words } from './word.ts';

/** Fields that every item has. */
export const item = {
  title: { label: 'Judul', help: 'Singkat dan jelas.' },
  slug: {
    label: 'Alamat halaman',
    help: 'Kosongkan: dibuat dari judul. Tidak berubah lagi setelah terbit.',
  },
  summary: { label: 'Intinya', help: 'Satu atau dua kalimat.' },
  body: {
    label: 'Isi',
    help: 'Tulis dengan paragraf pendek. Paling banyak 60 KB (sekitar 10.000 kata).',
  },
  corrections: {
    label: 'Ralat',
    help: 'Catatan bertanggal yang tampil di halaman dan di semua langganan.',
  },
  issuedAt: { label: 'Pertama terbit' },
} as const satisfies Words;

/** Where a KIM's own item stands on its way; the server alone writes it. */
export const review = {
  state: { label: 'Keadaan' },
  reviewNote: { label: 'Catatan peninjau' },
  returnedAt: { label: 'Dikembalikan pada' },
  writer: { label: 'Ditulis oleh' },
  sentAs: { label: 'Nomor kiriman' },
} as const satisfies Words;

/** Fields of items that can be withdrawn. */
export const withdrawal = {
  withdrawnAt: {
    label: 'Ditarik pada',
    help: 'Diisi oleh tombol Tarik dari situs. Selama terisi, isi ini tidak tampil di situs mana pun.',
  },
  withdrawnReason: {
    label: 'Alasan ditarik',
    help: 'Wajib bila ditarik. Dibaca petugas dan penulisnya, tidak diterbitkan.',
  },
} as const satisfies Words;
