import type { Status } from '../sending/status.ts';

/** Where a text stands, in a word or two, and what that means. */
export const statusWords: Record<Status['is'], { label: string; means: string }> = {
  'on-phone': { label: 'Di HP', means: 'Tersimpan di HP ini saja. Belum dikirim.' },
  waiting: {
    label: 'Menunggu sinyal',
    means: 'Tersimpan di HP. Akan terkirim sendiri begitu ada sinyal dan Tulis dibuka.',
  },
  sending: { label: 'Mengirim', means: 'Sedang dikirim. Boleh ditinggal; nanti dilanjutkan.' },
  sent: { label: 'Terkirim', means: 'Tersimpan di KIM sebagai draf. Belum diterbitkan.' },
  changed: { label: 'Ada perubahan', means: 'Perubahan terakhir ada di HP ini dan belum dikirim.' },
  submitted: { label: 'Ditinjau', means: 'Sudah sampai. Petugas memeriksanya sebelum terbit.' },
  returned: { label: 'Dikembalikan', means: 'Ada catatan untuk Anda. Perbaiki, lalu kirim lagi.' },
  published: { label: 'Terbit', means: 'Sudah diterbitkan. Situs sedang memuatnya.' },
  served: { label: 'Terbit', means: 'Sudah tayang di situs KIM.' },
  withdrawn: { label: 'Ditarik', means: 'Sudah ditarik dari situs.' },
  conflict: {
    label: 'Ada dua versi',
    means: 'Tulisan ini juga diubah dari perangkat lain. Pilih versi yang dipakai.',
  },
  'signed-out': {
    label: 'Perlu masuk lagi',
    means: 'Tulisan aman di HP ini dan akan terkirim setelah Anda masuk lagi.',
  },
  outdated: {
    label: 'Perlu pembaruan',
    means: 'Tulis di HP ini sudah lama. Perbarui Tulis, lalu tulisan akan terkirim.',
  },
  refused: { label: 'Perlu diperbaiki', means: 'Belum bisa diterima. Perbaiki, lalu kirim lagi.' },
};

/** Where there is signal, but the server asks for patience. */
export const laterLabel = 'Dicoba lagi nanti';

export const sendingPhoto = (photo: number, photos: number): string =>
  photo > photos ? 'Mengirim tulisan' : `Mengirim foto ${photo} dari ${photos}`;

/** The way of a text from the phone to its readers. */
export const stepWords = ['Di HP', 'Dikirim', 'Sampai', 'Terbit', 'Tayang'] as const;
