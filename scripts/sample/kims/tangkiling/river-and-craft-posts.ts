import type { SamplePost } from '../../types.ts';

const author = 'Redaksi KIM Tangkiling';
const credit = 'KIM Tangkiling (ilustrasi)';

/** The river, the gardens and the workshops. */
export const riverAndCraftPosts: readonly SamplePost[] = [
  {
    slug: 'sungai-rungan-naik-dapur-umum-disiapkan',
    title: 'Sungai Rungan naik 40 sentimeter, dapur umum disiapkan di aula kelurahan',
    summary:
      'Air Sungai Rungan naik 40 sentimeter sejak kemarin. Sebelas rumah di tepi sungai mulai mengangkat barang. Aula kelurahan dibuka untuk warga yang perlu mengungsi.',
    body: `Air Sungai Rungan di tepian Tangkiling naik sekitar 40 sentimeter sejak kemarin. Sampai berita ini ditulis, air belum masuk ke dalam rumah, tetapi sudah menyentuh kolong sebelas rumah di gang paling bawah. Warga mulai mengangkat kasur, beras, dan surat penting ke loteng.

Lurah bersama ketua RT dan petugas Tagana berkeliling dengan perahu ketinting. Mereka mencatat keluarga yang punya bayi, lansia, atau orang sakit agar dijemput lebih dulu bila air terus naik.

## Yang sudah disiapkan

- Aula kelurahan dibuka siang dan malam, lengkap dengan tikar dan air minum.
- Dapur umum dikelola ibu-ibu PKK, mulai memasak bila ada lima keluarga yang mengungsi.
- Dua perahu ketinting siaga di dermaga kecil.
- Listrik di gang bawah dipadamkan bila air mencapai lantai rumah.

Ketua RT mengingatkan orang tua supaya anak-anak tidak bermain di dermaga. Arus di tikungan sungai sedang deras dan banyak kayu hanyut.

Perkiraan hujan untuk hulu dapat dilihat di laman [BMKG](https://www.bmkg.go.id). Untuk pertolongan mendesak, hubungi nomor darurat 112. Kami memperbarui kabar ini begitu tinggi air berubah.`,
    category: 'kebencanaan',
    source: 'Pantauan papan duga air dan keterangan lurah serta ketua RT di tepi sungai',
    author,
    place: 'Tepian Sungai Rungan, Tangkiling',
    published: { hours: -5 },
    photos: [
      {
        scene: 'banjir',
        seed: 10,
        rotated: true,
        alt: 'Air banjir menutup halaman sampai ke dinding rumah; perahu kecil membawa dua warga.',
        caption: 'Air sudah menyentuh kolong rumah di gang paling bawah.',
        credit,
      },
      {
        scene: 'perahu',
        seed: 12,
        alt: 'Seorang warga berdiri di dermaga kayu menghadap perahu-perahu kecil di sungai.',
        caption: 'Dua perahu ketinting disiagakan untuk menjemput warga.',
        credit,
      },
    ],
  },
  {
    slug: 'perajin-rotan-dapat-pesanan-120-keranjang',
    title: 'Perajin rotan Tangkiling dapat pesanan 120 keranjang',
    summary:
      'Delapan belas perajin rotan berbagi pesanan 120 keranjang belanja dari koperasi di Palangka Raya. Pesanan diambil bertahap dalam enam minggu.',
    body: `Kelompok perajin rotan di Tangkiling menerima pesanan 120 keranjang belanja dari sebuah koperasi pegawai di Palangka Raya. Ini pesanan terbesar mereka tahun ini. Keranjang dipakai sebagai pengganti kantong plastik di toko koperasi.

Pekerjaan dibagi rata untuk delapan belas perajin. Setiap orang membuat enam sampai tujuh keranjang. "Kalau dikerjakan sendiri, dua bulan belum tentu selesai. Kalau bersama, enam minggu cukup," kata ketua kelompok perajin.

## Rotan dari kebun sendiri

Bahan yang dipakai adalah rotan taman dan rotan irit dari kebun warga di belakang kampung. Rotan dibersihkan dari pelepahnya, digosok, dijemur empat hari, lalu dibelah. Cuaca basah membuat penjemuran lebih lama, jadi sebagian rotan dijemur di atas para-para dekat dapur.

Harga satu keranjang Rp85.000. Sepuluh ribu rupiah dari setiap keranjang masuk ke kas kelompok untuk membeli pisau raut dan memperbaiki tempat jemur.

Pembeli pertama menerima 30 keranjang pada {hari:-1}. Sisanya dikirim setiap dua minggu. Warga yang ingin belajar menganyam boleh datang ke rumah produksi setiap sore, bahan latihan disediakan.`,
    category: 'umkm',
    source: 'Wawancara dengan ketua kelompok perajin rotan dan catatan pesanan kelompok',
    author,
    place: 'Rumah produksi rotan, RT 03 Tangkiling',
    published: { days: -2, time: '09.15' },
    photos: [
      {
        scene: 'rotan',
        seed: 21,
        alt: 'Rotan dijemur tegak berjajar di depan rumah panggung, dua perajin menyiapkannya.',
        caption: 'Rotan dijemur empat hari sebelum dibelah.',
        credit,
      },
      {
        scene: 'anyaman',
        seed: 22,
        rotated: true,
        alt: 'Dua perajin duduk menganyam di lantai papan; keranjang jadi tergantung di dinding.',
        caption: 'Keranjang belanja pesanan koperasi.',
        credit,
      },
    ],
  },
  {
    slug: 'panen-nila-di-keramba-sungai-rungan',
    title: 'Panen nila di keramba: 380 kilogram dari empat kotak',
    summary:
      'Kelompok pembudi daya memanen 380 kilogram nila dari empat kotak keramba setelah lima bulan. Separuhnya habis dijual di dermaga pagi itu juga.',
    body: `Empat kotak keramba di Sungai Rungan dipanen pada {hari:-9}. Hasilnya 380 kilogram ikan nila, rata-rata tiga sampai empat ekor per kilogram. Kelompok menebar 2.000 benih lima bulan lalu.

Sejak pukul enam pagi warga sudah menunggu di dermaga dengan ember. Nila dijual Rp38.000 per kilogram, lebih murah daripada harga pasar karena tanpa ongkos angkut. Separuh panen habis sebelum pukul sembilan. Sisanya dibawa ke pasar di Palangka Raya dengan peti berisi es.

Tidak semuanya mulus. Bulan kedua air surut dan keruh, lalu sekitar 150 ekor mati dalam dua malam. Sejak itu kelompok menggeser keramba ke bagian yang lebih dalam dan mengurangi pakan ketika air sedang tidak bergerak.

Penyuluh perikanan menyarankan tiga hal untuk musim tebar berikutnya:

1. Tebar benih setelah air kembali naik dan mengalir.
2. Beri jarak dua meter antarkotak.
3. Catat pakan setiap hari, supaya untung dan rugi dapat dihitung.

Dari hasil penjualan, kelompok menyisihkan dana untuk membeli 2.500 benih dan mengganti jaring yang robek digigit berang-berang.`,
    category: 'perikanan',
    source: 'Liputan di dermaga dan buku catatan kelompok pembudi daya ikan',
    author,
    place: 'Dermaga Sungai Rungan, Tangkiling',
    published: { days: -8, time: '14.20' },
    photos: [
      {
        scene: 'keramba',
        seed: 31,
        alt: 'Kotak-kotak keramba terapung di sungai, satu orang memberi makan ikan.',
        caption: 'Empat kotak keramba dipanen setelah lima bulan.',
        credit,
      },
    ],
  },
  {
    slug: 'jagung-tanpa-bakar-di-lahan-setengah-hektare',
    title: 'Jagung tanpa bakar: hasil percobaan di lahan setengah hektare',
    summary:
      'Enam petani membuka setengah hektare lahan tanpa api dan menanam jagung manis. Biaya tenaga lebih besar, tetapi pupuk lebih hemat dan lahan tetap lembap.',
    body: `Enam petani Tangkiling mencoba menanam jagung manis tanpa membakar lahan. Percobaan dilakukan di lahan setengah hektare di belakang sekolah dasar. Semak ditebas, dicacah, lalu dibiarkan menutup tanah selama tiga minggu.

Hasil panen pertama sekitar 2.100 tongkol layak jual. Petani menjualnya Rp2.500 per tongkol langsung di pinggir Jalan Tjilik Riwut.

## Dihitung bersama

Ketua kelompok tani membandingkan catatan percobaan ini dengan kebiasaan lama.

- **Tenaga:** sembilan hari kerja lebih banyak untuk mencacah semak.
- **Pupuk:** dua karung lebih hemat karena sisa tebasan menjadi kompos.
- **Air:** tanah tetap lembap sampai hari keempat tanpa hujan.
- **Risiko:** tidak ada api yang harus dijaga malam hari.

"Memang lebih capek di depan. Tapi kami tidak waswas api merembet ke gambut," ujar seorang anggota kelompok.

Pada musim tanam berikutnya percobaan diperluas menjadi satu hektare. Kelurahan meminjamkan mesin pencacah selama dua minggu. Petani yang ingin ikut dapat mendaftar kepada penyuluh pertanian lapangan setiap pagi di kantor kelurahan. Membawa parang dan karung sendiri sudah cukup.`,
    category: 'pertanian',
    source: 'Catatan usaha kelompok tani dan keterangan penyuluh pertanian lapangan',
    author,
    place: 'Lahan kelompok tani, RT 05 Tangkiling',
    published: { days: -13, time: '10.00' },
  },
  {
    slug: 'umbut-rotan-jadi-menu-dapur-bersama',
    title: 'Umbut rotan jadi menu andalan dapur bersama',
    summary:
      'Sepuluh ibu menjual juhu umbut rotan dan keripik keladi dari dapur bersama. Pesanan paling banyak datang dari rombongan yang mendaki Bukit Tangkiling.',
    body: `Setiap akhir pekan asap dapur di belakang aula kelurahan mengepul sejak subuh. Sepuluh ibu memasak juhu umbut rotan, sayur kuah dari rotan muda, untuk dijual kepada warga dan tamu yang mendaki Bukit Tangkiling.

Umbut rotan dikupas sampai bagian yang paling lunak, direbus, lalu dimasak dengan ikan baung, terung asam, dan serai. Rasanya sedikit pahit dan segar. "Tamu dari kota biasanya bertanya dulu, lalu tambah nasi," kata koordinator dapur sambil tertawa.

Satu porsi juhu dengan nasi dijual Rp18.000. Selain itu ada keripik keladi dalam kemasan kecil seharga Rp10.000 yang tahan tiga minggu.

## Catatan kebersihan

Dapur ini sudah mengikuti penyuluhan keamanan pangan. Ada tiga aturan yang ditempel di pintu:

1. Bahan mentah dan matang tidak diletakkan di meja yang sama.
2. Semua yang memasak memakai celemek dan penutup kepala.
3. Tanggal pembuatan ditulis pada setiap kemasan.

Pembagian hasil dilakukan setiap minggu setelah dikurangi biaya bahan. Pesanan untuk rapat atau rombongan diterima paling lambat dua hari sebelumnya di aula kelurahan.`,
    category: 'umkm',
    source: 'Kunjungan ke dapur bersama dan keterangan koordinator dapur',
    author,
    place: 'Dapur bersama, belakang aula Kelurahan Tangkiling',
    published: { days: -20, time: '15.40' },
    photos: [
      {
        scene: 'dapur-umkm',
        seed: 41,
        alt: 'Tiga orang memasak dan mengemas di dapur; wajan besar di atas api, stoples berjajar di rak.',
        caption: 'Dapur bersama buka setiap akhir pekan.',
        credit,
      },
    ],
  },
];
