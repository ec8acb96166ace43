import { item, withdrawal } from './item.ts';
import type { Words } from './word.ts';

export const announcement = {
  ...item,
  ...withdrawal,
  issuer: { label: 'Instansi penerbit', help: 'Kantor yang mengeluarkan pengumuman ini.' },
  audience: { label: 'Sasaran', help: 'Siapa yang perlu membaca. Bagian-bagiannya digabung.' },
  urgency: {
    label: 'Urgensi',
    help: 'Darurat hanya untuk bahaya: tampil merah di halaman depan semua situs sasaran.',
  },
  showFrom: { label: 'Tampil mulai', help: 'Kosongkan untuk tampil segera setelah terbit.' },
  showUntil: {
    label: 'Tampil sampai',
    help: 'Pada waktu ini pengumuman hilang sendiri dari semua situs. Kosongkan jika tidak berakhir.',
  },
  picture: { label: 'Gambar' },
  attachments: { label: 'Lampiran', help: 'Berkas PDF, paling banyak 10.' },
  sourceLink: { label: 'Tautan sumber', help: 'Alamat web lengkap yang diawali https://.' },
  pinned: { label: 'Sematkan', help: 'Tampil paling atas di halaman depan selama berlaku.' },
} as const satisfies Words;
