import type { SamplePost } from '../../types.ts';

const author = 'Redaksi KIM Tangkiling';
const credit = 'KIM Tangkiling (ilustrasi)';

/** Culture, public affairs, the forest and working together. */
export const communityPosts: readonly SamplePost[] = [
  {
    slug: 'tata-krama-tamu-upacara-tiwah',
    title: 'Tata krama bagi tamu yang menghadiri upacara Tiwah',
    summary:
      'Keluarga penyelenggara Tiwah membuka pintu bagi tamu. Ada lima hal yang perlu diperhatikan: izin, pakaian, foto, jalur duduk, dan larangan yang berlaku.',
    body: `Beberapa keluarga umat Kaharingan di wilayah Bukit Batu sedang menyiapkan Tiwah, upacara mengantar arwah leluhur ke tempat yang mulia. Tamu dari luar kampung boleh hadir pada hari-hari yang ditentukan. Supaya semua merasa dihormati, basir dan panitia menitipkan beberapa pesan.

## Sebelum datang

Tanyakan dulu hari mana yang terbuka untuk tamu. Tidak semua bagian upacara boleh disaksikan. Kenakan pakaian yang rapi dan menutup bahu. Tamu lazim menyerahkan sumbangan seikhlasnya kepada panitia, bukan kepada perorangan.

## Selama upacara

- Duduk di tempat yang ditunjukkan panitia dan jangan memotong jalan iring-iringan.
- Jangan menyentuh *sapundu* dan sesajen.
- Minta izin sebelum memotret orang. Lampu kilat dan pesawat nirawak tidak dipakai.
- Bila ditawari makanan atau minuman, terimalah. Menyentuhnya dengan ujung jari sudah dianggap sopan jika Anda tidak dapat memakannya.

Selama upacara berlangsung ada pantangan di sekitar kampung, misalnya tidak bertengkar dan tidak memetik daun di pekarangan keluarga. Ikuti saja petunjuk tuan rumah.

Bagi anak-anak sekolah, panitia menyediakan pemandu yang menjelaskan makna setiap bagian dalam bahasa Indonesia.`,
    category: 'budaya',
    source: 'Wawancara dengan basir dan panitia keluarga penyelenggara',
    author,
    place: 'Kecamatan Bukit Batu',
    published: { days: -5, time: '08.00' },
    photos: [
      {
        scene: 'rumah-betang',
        seed: 91,
        alt: 'Rumah betang panjang di atas tiang tinggi dengan tangga kayu; empat orang berdiri di halaman.',
        caption: 'Tamu diterima di halaman betang oleh panitia.',
        credit,
      },
    ],
  },
  {
    slug: 'anak-sanggar-belajar-karungut',
    title: 'Anak-anak sanggar belajar karungut dari para tetua',
    summary:
      'Enam belas anak belajar melantunkan karungut dan memetik kecapi setiap Minggu sore. Mereka menulis syair sendiri tentang sungai dan sekolah.',
    body: `Bunyi kecapi terdengar dari beranda rumah di RT 01 setiap Minggu sore. Enam belas anak duduk melingkar, menirukan lantunan karungut yang dicontohkan seorang tetua. Karungut adalah puisi lisan Dayak yang dinyanyikan, biasanya berisi nasihat, sejarah, atau sambutan untuk tamu.

Mula-mula anak-anak malu karena nadanya panjang dan bahasanya jarang dipakai di rumah. Pengajar sanggar lalu meminta mereka menulis empat baris tentang hal yang dekat: perahu ayah, buah cempedak, atau guru yang galak tetapi baik hati.

"Waktu syairnya milik mereka sendiri, suaranya langsung keluar," kata pengajar sanggar.

Sanggar punya empat kecapi. Dua di antaranya dibuat warga dari kayu pulai. Satu anak mendapat giliran memetik setengah jam, sementara yang lain menepuk irama di lantai.

Pada akhir bulan sanggar akan tampil di acara kelurahan. Latihan terbuka untuk umum dan tidak dipungut biaya. Anak umur delapan tahun ke atas boleh langsung datang bersama orang tua. Redaksi juga mengumpulkan syair-syair itu dalam buku kecil dua bahasa, Dayak Ngaju dan Indonesia.`,
    category: 'budaya',
    source: 'Liputan latihan dan wawancara pengajar sanggar',
    author,
    place: 'Sanggar seni RT 01 Tangkiling',
    published: { days: -28, time: '18.10' },
  },
  {
    slug: 'rembuk-warga-pilih-tiga-usulan',
    title: 'Rembuk warga memilih tiga usulan untuk musrenbang',
    summary:
      'Warga memilih drainase RT 03, lampu jalan menuju sekolah, dan perbaikan dermaga sebagai usulan utama. Daftar lengkap ditempel di kantor kelurahan.',
    body: `Rembuk warga Kelurahan Tangkiling untuk menyiapkan musrenbang berlangsung pada {hari:-11}. Hadir 64 orang, antara lain ketua RT, PKK, karang taruna, kelompok tani, perajin, dan penyandang disabilitas. Dari 19 usulan yang masuk, tiga dipilih sebagai yang utama.

1. **Drainase RT 03 sepanjang 220 meter.** Air hujan masih masuk ke halaman enam rumah.
2. **Delapan lampu jalan menuju sekolah.** Jalur itu dilewati anak yang pulang sore.
3. **Perbaikan dermaga kecil.** Papan lantainya lapuk dan tangganya curam.

Setiap usulan dinilai dengan tiga pertanyaan: berapa orang yang terbantu, apakah lahannya siap, dan apakah berbahaya bila ditunda. Nilainya ditulis di papan sehingga semua dapat melihat.

## Bagaimana selanjutnya

Usulan dibawa ke musrenbang kelurahan, lalu ke kecamatan. Tidak semua pasti disetujui. Lurah meminta perwakilan warga ikut hadir agar dapat menjelaskan keadaan di lapangan.

Daftar 19 usulan ditempel di papan kantor kelurahan. Warga yang usulannya belum masuk dapat menyampaikan lewat ketua RT atau melalui [SP4N-LAPOR](https://www.lapor.go.id). Redaksi akan menulis hasilnya setelah pembahasan di kecamatan.`,
    category: 'pemerintahan',
    source: 'Berita acara rembuk warga dan pengamatan redaksi di tempat',
    author,
    place: 'Aula Kelurahan Tangkiling',
    published: { days: -10, time: '20.00' },
    corrections: [
      {
        at: { days: -9, time: '07.30' },
        text: 'Panjang drainase yang diusulkan 220 meter. Versi awal menyebut 320 meter.',
      },
    ],
  },
  {
    slug: 'regu-siaga-api-memeriksa-sumur-bor',
    title: 'Regu siaga api memeriksa 14 sumur bor di lahan gambut',
    summary:
      'Dari 14 sumur bor yang diperiksa, 11 mengalir baik dan tiga perlu dibersihkan. Regu warga menandai letaknya dengan patok merah agar mudah dicari saat darurat.',
    body: `Selama dua hari regu Masyarakat Peduli Api memeriksa sumur bor di lahan gambut sebelah utara kelurahan. Sumur-sumur itu dipakai untuk membasahi gambut dan memadamkan api. Dari 14 sumur, 11 mengalir baik. Tiga lainnya tersumbat lumpur dan sedang dibersihkan.

Regu berjumlah dua belas orang. Mereka membawa mesin pompa, selang 150 meter, dan buku catatan. Setiap sumur dinyalakan sepuluh menit, lalu dicatat berapa lama air jernih keluar.

## Ditandai agar mudah dicari

Tahun lalu dua sumur sulit ditemukan karena tertutup pakis. Kali ini setiap sumur diberi patok merah setinggi dua meter dan nomor. Letaknya digambar di peta yang ditempel di pos jaga dan di kantor kelurahan.

Ketua regu mengingatkan pemilik lahan untuk:

- tidak menimbun jalan setapak menuju sumur,
- membersihkan semak satu meter di sekeliling patok,
- segera melapor bila pipa retak atau hilang.

Titik panas di sekitar kita dapat dipantau melalui laman SiPongi milik kementerian kehutanan. Bila melihat asap, jangan menunggu besar. Hubungi pos jaga atau nomor darurat 112.`,
    category: 'lingkungan',
    source: 'Ikut berkeliling bersama regu Masyarakat Peduli Api',
    author,
    place: 'Lahan gambut utara Tangkiling',
    published: { days: -17, time: '09.30' },
    photos: [
      {
        scene: 'hutan-gambut',
        seed: 111,
        rotated: true,
        alt: 'Batang pohon besar berdiri di air gelap hutan gambut, tumbuhan berdaun runcing di sela-selanya.',
        caption: 'Jalan setapak menuju sumur bor nomor tujuh.',
        credit,
      },
    ],
  },
  {
    slug: 'gotong-royong-bersihkan-parit-rt-03',
    title: 'Gotong royong bersihkan parit RT 03, dua truk sampah terangkut',
    summary:
      'Sekitar 70 warga membersihkan parit sepanjang 400 meter. Sampah yang terangkut dua truk kecil, kebanyakan plastik dan ranting.',
    body: `Sekitar 70 warga RT 03 dan RT 04 membersihkan parit pada {hari:-26}. Mulai pukul enam pagi, parit sepanjang 400 meter dikeruk dengan cangkul dan serok. Menjelang siang, dua truk kecil penuh lumpur, ranting, dan plastik.

Yang paling banyak ditemukan adalah botol minuman dan popok sekali pakai. Ketua RT meminta warga menaruh popok di karung khusus yang diangkut dua kali seminggu.

## Pembagian tugas

- Bapak-bapak mengeruk dasar parit.
- Pemuda mengangkat lumpur ke truk.
- Ibu-ibu menyiapkan nasi bungkus, kopi, dan ubi rebus.
- Anak-anak memungut sampah ringan di pinggir jalan, didampingi guru.

Hasilnya terlihat malam itu juga. Hujan dua jam tidak lagi menggenangi halaman di ujung gang. "Biasanya sandal sudah hanyut sampai pagar tetangga," kata seorang warga.

Warga sepakat gotong royong diadakan setiap bulan. Alat pinjaman disimpan di pos ronda. Siapa pun yang memakai harus mencuci dan menulis namanya di buku. Giliran berikutnya adalah parit di depan pasar kecil.`,
    category: 'kegiatan',
    source: 'Liputan di lokasi dan catatan ketua RT 03',
    author,
    place: 'RT 03 dan RT 04 Tangkiling',
    published: { days: -26, time: '16.00' },
  },
];
