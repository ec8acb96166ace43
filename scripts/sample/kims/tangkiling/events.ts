import type { SampleEvent } from '../../types.ts';

/** Three to come, two gone by. */
export const tangkilingEvents: readonly SampleEvent[] = [
  {
    slug: 'pasar-rotan-dan-kuliner-tangkiling',
    title: 'Pasar rotan dan kuliner Tangkiling',
    summary:
      'Dua belas lapak anyaman rotan dan masakan rumah di halaman kelurahan, dengan panggung karungut anak-anak sanggar. Masuk gratis.',
    body: `Halaman kelurahan menjadi pasar kecil selama satu hari. Dua belas lapak menjual keranjang, tikar, dan topi rotan, juga juhu umbut rotan, wadai, dan kopi robusta dari kebun warga.

- Pukul 08.00: pasar dibuka.
- Pukul 09.30: anak-anak sanggar melantunkan karungut.
- Pukul 10.30: belajar menganyam gelang rotan, bahan disediakan untuk 40 orang.
- Pukul 14.00: pasar ditutup.

Parkir kendaraan roda empat di lapangan sebelah kantor pos. Mohon membawa tas belanja sendiri. Bila hujan deras, lapak dipindahkan ke dalam aula.`,
    published: { days: -4, time: '10.00' },
    starts: { days: 8, time: '08.00' },
    ends: { days: 8, time: '14.00' },
    place: 'Halaman Kantor Kelurahan Tangkiling',
    organiser: 'KIM Tangkiling bersama kelompok perajin rotan',
    picture: {
      scene: 'anyaman',
      seed: 23,
      alt: 'Dua orang menganyam tikar bermotif di dalam rumah kayu, keranjang di sekelilingnya.',
      caption: null,
      credit: 'KIM Tangkiling (ilustrasi)',
    },
  },
  {
    slug: 'kelas-ponsel-angkatan-kedua',
    title: 'Kelas ponsel untuk orang tua, angkatan kedua',
    summary:
      'Pertemuan pertama dari empat kali belajar memakai ponsel untuk warga di atas 50 tahun. Gratis, dibatasi lima belas orang.',
    body: `Pertemuan pertama membahas cara menelepon, menyimpan nomor, dan memperbesar huruf. Setiap dua peserta didampingi satu siswa SMA.

Bawalah ponsel dan pengisi dayanya. Bila tidak punya, sekolah meminjamkan empat unit. Kacamata baca jangan tertinggal.

Pendaftaran di pos KIM setiap sore sampai {hari:9}. Peserta yang mendaftar lebih dulu didahulukan. Anak atau cucu boleh menemani, tetapi tangan yang menekan layar tetap tangan peserta sendiri.`,
    published: { days: -12, time: '09.00' },
    starts: { days: 13, time: '14.00' },
    ends: { days: 13, time: '16.00' },
    place: 'Ruang komputer SD di Tangkiling',
    organiser: 'KIM Tangkiling',
  },
  {
    slug: 'posyandu-bulan-depan-tangkiling',
    title: 'Posyandu RT 02 Tangkiling',
    summary:
      'Penimbangan, imunisasi, pemeriksaan ibu hamil, dan contoh menu ikan patin. Bawa buku KIA.',
    body: `Posyandu dibuka untuk balita, ibu hamil, dan ibu menyusui dari RT 01 sampai RT 04.

Urutannya: daftar, timbang dan ukur, catat di buku KIA, lalu berbicara dengan bidan. Anak yang akan diimunisasi sebaiknya sudah sarapan dan sehat. Bila sedang demam, tetap datang untuk diperiksa; imunisasinya dapat ditunda.

Kader memasak menu contoh dan membagikan resepnya. Warga yang ingin membantu memasak dapat datang pukul enam pagi.`,
    published: { days: -3, time: '17.00' },
    starts: { days: 26, time: '08.00' },
    ends: { days: 26, time: '11.00' },
    place: 'Posyandu RT 02 Tangkiling',
    organiser: 'Kader posyandu dan bidan kelurahan',
  },
  {
    slug: 'rembuk-warga-tangkiling',
    title: 'Rembuk warga menyiapkan usulan musrenbang',
    summary: 'Warga membahas dan memilih usulan pembangunan untuk tahun anggaran berikutnya.',
    body: `Rembuk dibuka untuk semua warga. Usulan ditulis pada lembar yang dibagikan ketua RT dan dibawa pada hari pertemuan. Isinya cukup empat hal: apa yang diusulkan, di mana letaknya, siapa yang terbantu, dan mengapa tidak dapat ditunda.

Tersedia juru bahasa isyarat dan tempat duduk di depan bagi warga lansia. Anak kecil boleh dibawa; karang taruna menyediakan sudut bermain.

Hasil rembuk ditulis di situs ini dan ditempel di papan kantor kelurahan.`,
    published: { days: -19, time: '08.30' },
    starts: { days: -11, time: '08.00' },
    ends: { days: -11, time: '12.30' },
    place: 'Aula Kelurahan Tangkiling',
    organiser: 'Kelurahan Tangkiling',
  },
  {
    slug: 'gotong-royong-parit-rt-03',
    title: 'Gotong royong membersihkan parit RT 03',
    summary:
      'Membersihkan parit sepanjang 400 meter sebelum hujan besar. Alat disediakan, sarapan bersama.',
    body: `Warga RT 03 dan RT 04 diundang membersihkan parit dari ujung gang sampai gorong-gorong jalan besar.

Bawalah cangkul atau serok bila punya. Kelurahan meminjamkan dua belas karung, sepuluh sarung tangan, dan dua gerobak. Pakai sepatu bot karena banyak pecahan kaca.

Ibu-ibu PKK menyiapkan kopi, ubi rebus, dan nasi bungkus. Anak-anak boleh ikut memungut sampah ringan di pinggir jalan bersama guru. Bila hujan deras, kegiatan diundur satu minggu.`,
    published: { days: -33, time: '19.30' },
    starts: { days: -26, time: '06.00' },
    ends: { days: -26, time: '11.00' },
    place: 'RT 03 Tangkiling',
    organiser: 'Ketua RT 03 dan karang taruna',
  },
];
