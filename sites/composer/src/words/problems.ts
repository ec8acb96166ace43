import { authoringLimits } from '@simpul/contract/authoring';
import type { PhotoTrouble } from '../draft/draft.ts';
import type { Lack } from '../draft/missing.ts';

/** What is missing before a text can be sent: what, and what to do. */
export const lackWords: Record<Lack, string> = {
  photos: 'Galeri belum berisi foto. Tambahkan paling sedikit satu foto.',
  'photos-too-many': 'Fotonya terlalu banyak. Hapus beberapa foto.',
  alt: 'Ada foto yang belum dijelaskan. Tulis apa yang terlihat di foto itu.',
  body: 'Ceritanya belum ditulis. Tulis apa yang terjadi, dengan kata-kata.',
  'body-too-long': `Tulisannya terlalu panjang (paling banyak ${authoringLimits.bodyBytes / 1024} KB, sekitar 3.000 kata). Pendekkan, atau bagi menjadi dua tulisan. Tidak ada yang terpotong.`,
  starts: 'Waktu mulai belum diisi. Pilih tanggal dan jamnya.',
  'ends-before': 'Waktu selesai lebih dulu daripada waktu mulai. Periksa tanggalnya.',
  place: 'Tempat belum diisi. Tulis tempatnya.',
  'place-too-long': `Tempat terlalu panjang. Pendekkan sampai ${authoringLimits.place} huruf.`,
  'source-too-long': `Sumber kabar terlalu panjang. Pendekkan sampai ${authoringLimits.source} huruf.`,
  'organiser-too-long': `Penyelenggara terlalu panjang. Pendekkan sampai ${authoringLimits.organiser} huruf.`,
  'photo-too-long': 'Ada penjelasan foto yang terlalu panjang. Pendekkan yang bertanda merah.',
  'map-link': 'Tautan peta harus dimulai dengan https://. Salin lagi dari aplikasi peta.',
  title: 'Judul belum ada. Tulis judul dengan kata-kata, bukan gambar saja.',
  'title-too-long': `Judul terlalu panjang. Pendekkan sampai ${authoringLimits.title} huruf.`,
  category: 'Topik belum dipilih. Ketuk satu gambar yang paling cocok.',
};

/** Why a file that was chosen cannot be sent: what, and what to do. The file itself stays. */
export const troubleWords: Record<PhotoTrouble, string> = {
  'not-a-picture': 'Berkas ini bukan foto. Hapus, lalu pilih foto dari kamera atau galeri.',
  unreadable: 'Foto ini rusak atau terpotong. Ambil ulang fotonya, lalu hapus yang ini.',
  heic: 'HP ini tidak bisa membaca foto HEIC. Kirim foto itu lewat WhatsApp ke diri sendiri lalu simpan, atau atur kamera ke JPEG.',
  'too-small-phone':
    'Memori HP tidak cukup untuk mengolah foto ini. Tutup aplikasi lain, lalu pilih lagi fotonya.',
};
