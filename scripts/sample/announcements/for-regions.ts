import { nobody, type Audience } from '@simpul/domain';
import type { SampleAnnouncement } from '../types.ts';

const within = (...regions: string[]): Audience => ({ ...nobody, regions });

/** What one regency or one district is told; among them the emergency. */
export const forRegions: readonly SampleAnnouncement[] = [
  {
    slug: 'siaga-banjir-sungai-rungan',
    title: 'Siaga banjir: Sungai Rungan meluap di Bukit Batu dan Rakumpit',
    summary:
      'Air Sungai Rungan diperkirakan naik sampai {hari:2} pukul 18.00 WIB. Warga tepi sungai di Bukit Batu dan Rakumpit diminta bersiap pindah ke tempat pengungsian.',
    body: `**Apa yang terjadi.** Hujan lebat di hulu membuat Sungai Rungan meluap. Tinggi air sudah melewati batas siaga dan masih naik sekitar 10 sentimeter setiap tiga jam.

**Di mana.** Tepi Sungai Rungan di Kecamatan Bukit Batu dan Rakumpit, terutama Tangkiling, Sei Gohong, Tumbang Tahai, dan Petuk Bukit. Warga di hilir, termasuk Pahandut Seberang, perlu waspada mulai besok.

**Sampai kapan.** Siaga berlaku sampai {hari:2} pukul 18.00 WIB dan diperpanjang bila hujan berlanjut.

## Yang harus dilakukan sekarang

1. Pindahkan bayi, ibu hamil, lansia, dan orang sakit lebih dulu.
2. Matikan listrik bila air mencapai lantai. Jangan menyentuh sakelar dengan tangan basah.
3. Bawa surat penting, obat, air minum, dan pakaian secukupnya.
4. Jangan menyeberang arus yang deras, dengan kaki maupun sepeda motor.
5. Jauhkan anak dari dermaga dan tepi sungai.

## Tempat mengungsi

Aula Kelurahan Tangkiling, balai kelurahan Sei Gohong, dan sekolah di Petuk Bukit dibuka 24 jam.

Untuk dijemput perahu, hubungi nomor darurat **112**. Sebutkan nama RT dan jumlah orang. Prakiraan hujan: [BMKG](https://www.bmkg.go.id).`,
    published: { hours: -4 },
    issuer: 'bpbd-palangka-raya',
    audience: within('62.71'),
    urgency: 'emergency',
    showFrom: null,
    showUntil: { days: 2, time: '18.00' },
    sourceLink: 'https://www.bmkg.go.id',
    picture: {
      scene: 'banjir',
      seed: 1,
      alt: 'Rumah panggung dikepung air cokelat di bawah hujan; dua orang naik perahu kecil dan seorang warga melambai.',
      caption: 'Gambaran genangan di tepi sungai.',
      credit: 'BPBD (ilustrasi)',
    },
  },
  {
    slug: 'jadwal-perekaman-ktp-bukit-batu',
    title: 'Jadwal perekaman KTP keliling di Kecamatan Bukit Batu',
    summary:
      'Petugas mendatangi tiga kelurahan di Bukit Batu untuk perekaman KTP, kartu identitas anak, dan akta kelahiran. Gratis. Bawa kartu keluarga.',
    body: `Disdukcapil Kota Palangka Raya membuka layanan keliling di Kecamatan Bukit Batu. Warga kelurahan lain di kecamatan ini boleh memilih tempat yang paling dekat.

| Hari | Tempat | Pukul |
| --- | --- | --- |
| {hari:4} | Aula Kelurahan Tangkiling | 08.00 sampai 14.00 WIB |
| {hari:5} | Kantor Kelurahan Banturung | 08.00 sampai 14.00 WIB |
| {hari:6} | Kantor Kelurahan Marang | 09.00 sampai 13.00 WIB |

## Yang dilayani

- Perekaman KTP bagi warga yang berumur 17 tahun.
- Penggantian KTP yang hilang atau rusak.
- Kartu identitas anak dan akta kelahiran.

## Yang dibawa

Fotokopi kartu keluarga. Untuk akta kelahiran, tambahkan surat keterangan lahir dari bidan dan buku nikah orang tua. Untuk KTP hilang, bawa surat kehilangan dari polisi.

Warga lansia atau penyandang disabilitas yang tidak dapat datang boleh didaftarkan ketua RT; petugas akan ke rumah. Semua layanan tidak dipungut biaya.`,
    published: { days: -3, time: '08.30' },
    issuer: 'dukcapil-palangka-raya',
    audience: within('62.71.02'),
    urgency: 'important',
    showFrom: null,
    showUntil: { days: 6, time: '13.00' },
    attachments: [
      {
        title: 'Daftar syarat layanan keliling (PDF)',
        lines: [
          'Layanan kependudukan keliling Kecamatan Bukit Batu',
          '',
          'KTP pemula: fotokopi kartu keluarga.',
          'KTP hilang: surat kehilangan dari polisi dan kartu keluarga.',
          'Akta kelahiran: surat lahir dari bidan, buku nikah, kartu keluarga.',
          'Kartu identitas anak: akta kelahiran dan kartu keluarga.',
          '',
          'Semua layanan gratis. Contoh untuk memperkenalkan Simpul.',
        ],
      },
    ],
  },
  {
    slug: 'perbaikan-pipa-air-bersih-palangka-raya',
    title: 'Perbaikan pipa: air bersih mengecil di sebagian kota',
    summary:
      'Aliran air bersih di sebagian Pahandut dan Jekan Raya mengecil selama dua hari karena perbaikan pipa induk. Warga diminta menampung air.',
    body: `Pipa induk di sekitar jembatan diperbaiki mulai {hari:3} pukul 21.00 WIB sampai {hari:5} pukul 05.00 WIB. Selama pekerjaan, aliran air bersih di sebagian Kecamatan Pahandut dan Jekan Raya mengecil, terutama di tempat yang tinggi.

Kami menyarankan Anda menampung air secukupnya sebelum pukul 20.00 WIB. Setelah pekerjaan selesai, air mungkin keruh sekitar satu jam; buka keran di luar rumah lebih dulu sampai jernih.

Tangki air disiapkan di tiga titik: depan kantor Kecamatan Pahandut, halaman pasar besar, dan puskesmas di Jekan Raya. Bawa jeriken bersih. Warga lansia didahulukan.

Kecamatan Bukit Batu, Sabangau, dan Rakumpit tidak terganggu. Bila lebih dari dua hari air belum mengalir, sampaikan alamat RT Anda kepada petugas kelurahan.`,
    published: { days: -1, time: '16.00' },
    issuer: 'diskominfo-palangka-raya',
    audience: within('62.71'),
    urgency: 'routine',
    showFrom: null,
    showUntil: { days: 5, time: '12.00' },
  },
  {
    slug: 'vaksin-rabies-gratis-di-kapuas',
    title: 'Vaksin rabies gratis untuk anjing, kucing, dan kera di Kapuas',
    summary:
      'Petugas kesehatan hewan memberi vaksin rabies gratis di tujuh kecamatan. Hewan harus sehat, berumur lebih dari tiga bulan, dan dibawa pemiliknya.',
    body: `Dinas Pertanian Kabupaten Kapuas memberikan vaksin rabies gratis untuk anjing, kucing, dan kera peliharaan. Layanan berlangsung dari {hari:2} sampai {hari:16}, berpindah di tujuh kecamatan.

Hewan harus sehat, berumur lebih dari tiga bulan, dan tidak sedang bunting. Pakaikan tali atau masukkan ke dalam keranjang. Setelah divaksin, jangan dimandikan selama tiga hari.

## Bila digigit

1. Cuci luka dengan sabun dan air mengalir selama lima belas menit.
2. Beri antiseptik, jangan dibalut rapat.
3. Segera ke puskesmas, walaupun lukanya kecil.
4. Jangan membunuh hewannya; ikat atau kurung agar dapat diamati dua minggu.

Rabies dapat dicegah bila segera ditangani. Setelah muncul gejala, penyakit ini hampir selalu mematikan.

Jadwal per kecamatan ditempel di kantor desa dan kelurahan. Pengurus KIM diminta mengingatkan pemilik anjing penjaga kebun dan anjing pemburu.`,
    published: { days: -5, time: '09.00' },
    issuer: 'ternak-kapuas',
    audience: within('62.03'),
    urgency: 'important',
    showFrom: null,
    showUntil: { days: 16, time: '16.00' },
    corrections: [
      {
        at: { days: -4, time: '10.15' },
        text: 'Layanan dibuka di tujuh kecamatan, bukan lima. Kecamatan Dadahup dan Bataguh ditambahkan.',
      },
    ],
  },
  {
    slug: 'ambulans-air-siaga-di-pulang-pisau',
    title: 'Ambulans air siaga 24 jam di tiga dermaga Pulang Pisau',
    summary:
      'Tiga ambulans air disiagakan untuk ibu bersalin dan keadaan gawat. Layanan gratis, dihubungi melalui bidan desa, puskesmas, atau 119.',
    body: `Pemerintah Kabupaten Pulang Pisau menyiagakan tiga ambulans air di dermaga Pulang Pisau, Bahaur, dan Bawan. Ambulans melayani ibu bersalin, kecelakaan, dan pasien rujukan dari desa yang belum terjangkau jalan darat.

Cara memanggilnya:

- Hubungi bidan desa atau puskesmas pembantu. Mereka memanggil ambulans yang paling dekat.
- Bila tidak tersambung, hubungi 119 dan sebutkan nama dermaga.
- Siapkan satu orang pendamping dan kartu JKN bila ada.

Motoris ambulans bergantian jaga siang dan malam. Di dalamnya ada tandu, oksigen, dan perlengkapan persalinan sederhana. Saat kabut asap atau gelombang tinggi, perjalanan diperlambat demi keselamatan.

Ibu hamil yang kandungannya sudah delapan bulan diminta menulis rencana persalinan bersama bidan, termasuk perahu cadangan milik tetangga.`,
    published: { days: -12, time: '11.00' },
    issuer: 'diskominfo-pulang-pisau',
    audience: within('62.11'),
    urgency: 'routine',
    showFrom: null,
    showUntil: null,
  },
  {
    slug: 'beasiswa-pelajar-kotawaringin-timur',
    title: 'Pendaftaran beasiswa pelajar dan mahasiswa Kotawaringin Timur',
    summary:
      'Pemerintah kabupaten membuka beasiswa bagi pelajar SMA sederajat dan mahasiswa. Berkas diserahkan di kantor kecamatan, gratis, sampai {tanggal:28}.',
    body: `Pemerintah Kabupaten Kotawaringin Timur membuka pendaftaran beasiswa bagi pelajar SMA sederajat dan mahasiswa dari keluarga kurang mampu. Berkas diserahkan di kantor kecamatan paling lambat {hari:28} pukul 14.00 WIB.

## Syarat

1. Penduduk Kotawaringin Timur, dibuktikan dengan kartu keluarga.
2. Rapor dua semester terakhir atau transkrip nilai.
3. Keterangan tidak mampu dari desa atau kelurahan, atau terdaftar sebagai penerima bantuan sosial.
4. Surat keterangan aktif sekolah atau kuliah.
5. Surat pribadi satu halaman tentang rencana belajar.

Berkas yang belum lengkap tetap diterima dan boleh dilengkapi dalam lima hari kerja. Petugas memberikan tanda terima.

Tidak ada biaya apa pun. Bila ada yang menawarkan jalan cepat dengan bayaran, tolak dan laporkan kepada Diskominfo kabupaten. Hasil seleksi diumumkan terbuka beserta alasan penilaiannya.`,
    published: { days: -7, time: '10.30' },
    issuer: 'diskominfo-kotim',
    audience: within('62.02'),
    urgency: 'routine',
    showFrom: null,
    showUntil: { days: 28, time: '14.00' },
  },
];
