import { nobody } from '@simpul/domain';
import type { SampleAnnouncement } from '../types.ts';

/** What farmers, fishers, or KIM named one by one are told. */
export const forGroups: readonly SampleAnnouncement[] = [
  {
    slug: 'pendataan-pupuk-bersubsidi-kelompok-tani',
    title: 'Pendataan pupuk bersubsidi: kelompok tani diminta memeriksa anggota',
    summary:
      'Data penerima pupuk bersubsidi ditutup {tanggal:20}. Ketua kelompok tani diminta mencocokkan nomor KTP, luas lahan, dan jenis tanaman setiap anggota.',
    body: `Dinas Pertanian Provinsi meminta setiap kelompok tani memeriksa data penerima pupuk bersubsidi sebelum {hari:20} pukul 16.00 WIB. Setelah itu data dikunci dan kekeliruan baru dapat diperbaiki pada musim berikutnya.

## Yang diperiksa

- Nomor KTP enam belas angka, sama dengan kartu keluarga.
- Luas lahan yang benar-benar digarap, paling banyak dua hektare.
- Jenis tanaman pada setiap musim tanam.
- Anggota yang pindah, meninggal, atau berganti komoditas.

Penyuluh membuka meja bantuan di balai penyuluhan setiap hari kerja. Kelompok yang sinyalnya lemah boleh mengumpulkan formulir kertas; penyuluh yang memasukkannya.

Pupuk ditebus di kios resmi dengan KTP asli. Kios wajib memasang harga. Petani tidak perlu membayar untuk didata.

Pengurus KIM diminta menempelkan daftar di balai desa dan membacakannya dalam pertemuan kelompok tani.`,
    published: { days: -8, time: '08.00' },
    issuer: 'pertanian-provinsi',
    audience: { ...nobody, kinds: ['farmers'] },
    urgency: 'important',
    showFrom: null,
    showUntil: { days: 20, time: '16.00' },
  },
  {
    slug: 'gelombang-tinggi-pesisir-selatan',
    title: 'Gelombang tinggi di pesisir selatan, nelayan diminta menunda melaut',
    summary:
      'Gelombang 1,5 sampai 2,5 meter diperkirakan terjadi di pesisir selatan sampai {hari:3} pukul 07.00 WIB. Perahu kecil diminta tidak keluar muara.',
    body: `Gelombang setinggi 1,5 sampai 2,5 meter diperkirakan terjadi di perairan selatan Kalimantan Tengah, mulai dari Teluk Sampit sampai muara Kahayan. Keadaan ini berlangsung sampai {hari:3} pukul 07.00 WIB.

Perahu di bawah lima gros ton diminta tidak keluar muara. Nelayan yang telanjur di laut agar berlindung di teluk terdekat dan tidak memaksakan pulang pada malam hari.

## Periksa sebelum berangkat

- Jaket pelampung untuk semua orang di perahu.
- Bahan bakar cadangan dan air minum.
- Lampu, peluit, dan kain berwarna terang.
- Kabar kepada keluarga: tujuan dan jam pulang.

Di sungai, nelayan keramba diminta menambah tali pengikat karena arus ikut kuat saat pasang.

Bila ada perahu yang belum kembali, hubungi 115. Sebutkan nama perahu, jumlah orang, dan tempat terakhir terlihat. Prakiraan terbaru: [BMKG](https://www.bmkg.go.id).`,
    published: { days: -1, time: '06.30' },
    issuer: 'kelautan-provinsi',
    audience: { ...nobody, kinds: ['fishers'], regions: ['62.02.11', '62.11.02'] },
    urgency: 'important',
    showFrom: null,
    showUntil: { days: 3, time: '07.00' },
    sourceLink: 'https://www.bmkg.go.id',
  },
  {
    slug: 'pendampingan-menulis-untuk-tiga-kim',
    title: 'Pendampingan menulis untuk KIM yang sedang sepi',
    summary:
      'Tim Diskominfo Provinsi mendampingi tiga KIM selama dua hari untuk menulis kembali, membagi tugas, dan memperbaiki alat.',
    body: `Tim Diskominfo Provinsi akan mendatangi KIM Tumbang Nusa, KIM Pelajar Selat Hilir, dan KIM UMKM Samuda Kota. Ketiganya sudah lebih dari satu bulan belum menerbitkan kabar.

Sepi bukan kesalahan. Ada yang pengurusnya berganti, ada yang sedang ujian, ada yang panen. Pendampingan ini dibuat agar pekerjaan kembali ringan.

Hari pertama kita membahas hambatan dan membagi tugas: siapa mencari kabar, siapa memeriksa, siapa memotret. Hari kedua setiap peserta menulis satu berita pendek sampai terbit.

Siapkan ponsel yang biasa dipakai, daftar kata sandi yang bermasalah, dan tiga kabar dari kampung yang belum sempat ditulis. Ongkos perjalanan peserta dari dusun jauh diganti menurut aturan.

Tanggalnya disepakati lewat telepon. Bila KIM Anda ingin didampingi juga, sampaikan kepada Diskominfo kabupaten.`,
    published: { days: -10, time: '14.00' },
    issuer: 'diskominfo-provinsi',
    audience: { ...nobody, kims: ['tumbang-nusa', 'selat-hilir', 'samuda-kota'] },
    urgency: 'routine',
    showFrom: null,
    showUntil: { days: 30, time: '23.59' },
  },
];
