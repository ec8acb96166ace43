import type { SampleKim } from '../types.ts';

const author = 'Redaksi KIM Ujung Pandaran';
const credit = 'KIM Ujung Pandaran (ilustrasi)';

export const ujungPandaran: SampleKim = {
  slug: 'ujung-pandaran',
  name: 'KIM Pesisir Ujung Pandaran',
  region: '62.02.11.2004',
  kind: 'fishers',
  status: 'active',
  tagline: 'Angin, ombak, dan kabar baik dari pantai Sampit',
  about: `Ujung Pandaran adalah desa pantai di Kecamatan Teluk Sampit, Kabupaten Kotawaringin Timur. Kami menangkap ikan dan udang, mengeringkan ikan asin, menyewakan pondok kepada pelancong, dan berdoa bersama pada hari-hari besar kampung.

KIM Pesisir Ujung Pandaran dikelola lima belas orang, kebanyakan keluarga nelayan. Kami menulis setelah perahu pulang dan jaring selesai dijemur. Kabar yang paling ditunggu adalah angin, gelombang, harga ikan, dan keadaan jalan menuju Sampit.

Kalau sinyal hilang, kami menempelkan kabar di papan dekat gerbang pantai.`,
  accent: 'sungai',
  foundedDaysAgo: 820,
  decree: { number: '523/04/DS-UP/KIM', daysAgo: 806 },
  termEndsInDays: 289,
  memberCount: 15,
  members: [
    { name: 'Nelayan', role: 'Ketua' },
    { name: 'Pengelola pondok wisata', role: 'Redaktur' },
    { name: 'Guru madrasah', role: 'Kontributor' },
  ],
  contacts: [
    {
      kind: 'address',
      label: 'Papan kabar',
      value: 'Gerbang pantai Desa Ujung Pandaran, Teluk Sampit, Kotawaringin Timur',
    },
    { kind: 'email', label: null, value: 'redaksi@ujung-pandaran.kim.example' },
    { kind: 'facebook', label: 'Facebook', value: 'https://facebook.example/kim-ujung-pandaran' },
  ],
  whatsapp: '6281100000111',
  publishing: 'direct',
  posts: [
    {
      slug: 'bendera-gelombang-di-gerbang-pantai',
      title: 'Tiga bendera di gerbang pantai memberi tahu keadaan ombak',
      summary:
        'Nelayan dan penjaga pantai memasang bendera hijau, kuning, atau merah setiap pukul lima pagi dan dua siang. Saat merah, perahu kecil dan pengunjung tidak boleh ke laut.',
      body: `Sebuah tiang bambu setinggi delapan meter kini berdiri di gerbang pantai Ujung Pandaran. Setiap pukul lima pagi dan dua siang, penjaga menaikkan satu dari tiga bendera.

- **Hijau:** ombak tenang, perahu boleh berangkat, pengunjung boleh bermain air.
- **Kuning:** ombak sedang, perahu tidak berangkat sendiri, pengunjung hanya sampai lutut.
- **Merah:** ombak tinggi, perahu kecil tidak melaut, pengunjung tidak masuk ke air.

Penentuan warna berdasarkan prakiraan [BMKG](https://www.bmkg.go.id) yang dicocokkan dengan pengamatan tiga nelayan senior. Kalau keduanya berbeda, dipilih yang lebih hati-hati.

Papan itu dibuat setelah dua pengunjung terseret arus bulan lalu dan diselamatkan nelayan dengan ban dalam. Keduanya selamat. Arus balik paling sering muncul di sebelah timur muara kecil; di sana dipasang papan tambahan.

## Kalau terseret arus

Jangan melawan ke arah pantai. Mengapunglah, lambaikan tangan, lalu berenang menyamping sejajar pantai sampai arus melemah. Bila melihat orang terseret, lempar benda yang mengapung dan hubungi 115.`,
      category: 'kebencanaan',
      source: 'Penjaga pantai, nelayan senior, dan prakiraan gelombang BMKG',
      author,
      place: 'Gerbang pantai Ujung Pandaran',
      published: { days: -3, time: '08.10' },
      photos: [
        {
          scene: 'perahu',
          seed: 1101,
          alt: 'Seorang warga berdiri di dermaga kayu menghadap perahu-perahu kecil di sungai.',
          caption: 'Perahu menunggu bendera dinaikkan.',
          credit,
        },
      ],
    },
    {
      slug: 'ikan-asin-lebih-cepat-kering-di-rumah-plastik',
      title: 'Ikan asin lebih cepat kering di rumah plastik',
      summary:
        'Dua belas pengolah ikan mencoba rumah jemur dari plastik bening. Ikan kering dalam satu setengah hari, tidak dihinggapi lalat, dan harganya naik.',
      body: `Musim angin barat biasanya membuat pengolah ikan asin murung. Ikan yang dijemur tiga hari tidak juga kering, lalat datang, dan pembeli menawar murah. Dua belas pengolah di Ujung Pandaran mencoba cara baru: rumah jemur dari plastik bening.

Rangkanya kayu galam, panjang delapan meter, lebar empat. Di kedua ujung ada kasa halus supaya udara mengalir. Suhu di dalam mencapai 50 derajat pada siang hari. Ikan kering dalam satu setengah hari, tanpa lalat dan tanpa debu.

Biaya satu rumah jemur Rp3,2 juta, ditanggung bersama dan dapat dipakai dua tahun. Bagian yang paling sering diganti adalah plastik atapnya.

## Perbandingan harga

- Ikan asin jemur biasa: Rp45.000 per kilogram.
- Ikan asin rumah jemur: Rp58.000 per kilogram.

Pembeli menyukai warnanya yang terang dan baunya yang tidak tengik. Kelompok juga mengurangi garam sepertiga karena ikan cepat kering.

Sampah kepala dan isi perut tidak lagi dibuang ke pantai. Semuanya dikumpulkan menjadi pakan bebek milik tetangga.`,
      category: 'perikanan',
      source: 'Kunjungan ke rumah jemur dan catatan penjualan kelompok pengolah',
      author,
      place: 'RT 02 Desa Ujung Pandaran',
      published: { days: -10, time: '16.30' },
      photos: [
        {
          scene: 'pasar-ikan',
          seed: 1102,
          alt: 'Lapak ikan di bawah tenda bergaris dengan tiga baris ikan dan beberapa pembeli.',
          caption: 'Ikan dipilih sebelum masuk rumah jemur.',
          credit,
        },
        {
          scene: 'gotong-royong',
          seed: 1103,
          rotated: true,
          alt: 'Warga mencangkul dan mengangkat lumpur di kedua sisi parit kampung.',
          caption: 'Parit di sekitar rumah jemur dikerjakan bersama.',
          credit,
        },
      ],
    },
    {
      slug: 'simah-laut-doa-dan-makan-bersama',
      title: 'Simah laut: doa bersama dan makan di tepi pantai',
      summary:
        'Ratusan warga mengikuti simah laut, syukuran nelayan yang diisi doa, makan bersama, dan pelepasan tukik. Panitia menata sampah agar pantai tetap bersih.',
      body: `Tikar dibentang sepanjang pantai sejak subuh. Ratusan warga Ujung Pandaran dan desa tetangga mengikuti simah laut, syukuran nelayan yang diwariskan turun-temurun. Acara dibuka dengan doa, dilanjutkan makan bersama dengan hidangan yang dibawa setiap keluarga.

Tokoh kampung menceritakan kembali pesan orang tua dulu: ambil secukupnya, tolong perahu yang mogok siapa pun pemiliknya, dan jangan membuang apa pun yang dapat mencekik ikan.

Tahun ini ada tambahan. Anak-anak madrasah melepas 60 tukik yang dipelihara kelompok konservasi selama sebulan. Sebelum dilepas, mereka membuat jalur di pasir supaya tukik tidak tersesat ke arah kampung.

## Pantai tetap bersih

Panitia membagi pantai menjadi sepuluh petak. Setiap petak dijaga satu regu yang membawa pulang sampahnya. Piring plastik diganti daun pisang dan piring rumah. Setelah asar, sampah yang tersisa hanya tiga karung.

Pedagang mengaku dagangannya habis sebelum siang. Panitia mengingatkan pengunjung agar tahun depan datang lebih awal karena jalan masuk sempit.`,
      category: 'budaya',
      source: 'Liputan acara dan keterangan panitia serta tokoh kampung',
      author,
      place: 'Pantai Ujung Pandaran',
      published: { days: -17, time: '19.00' },
      corrections: [
        {
          at: { days: -16, time: '08.00' },
          text: 'Jumlah tukik yang dilepas 60 ekor, bukan 80 ekor.',
        },
      ],
    },
    {
      slug: 'tarif-pondok-ditulis-di-papan',
      title: 'Tarif pondok, parkir, dan kelapa muda ditulis di satu papan',
      summary:
        'Pengelola wisata menyepakati tarif yang sama untuk parkir, pondok, dan tikar. Papan besar dipasang di gerbang agar pengunjung tidak merasa tertipu.',
      body: `Keluhan yang paling sering dibaca redaksi dari pengunjung adalah harga yang berubah-ubah. Pengelola wisata, pemuda, dan pemilik warung akhirnya duduk bersama dan menulis satu daftar.

- Parkir sepeda motor Rp3.000, mobil Rp10.000, bus Rp30.000.
- Pondok setengah hari Rp40.000, sehari Rp70.000.
- Tikar Rp10.000 tanpa batas waktu.
- Kelapa muda Rp12.000.
- Kamar bilas Rp3.000, anak kecil gratis.

Daftar dicat di papan berukuran dua meter di gerbang, juga di belakang karcis. Dari karcis parkir, Rp500 disisihkan untuk membeli pelampung dan membayar penjaga pantai pada akhir pekan.

Bila ada yang memungut di luar daftar, pengunjung diminta memotret nomor rompi petugasnya. Rompi baru bernomor 1 sampai 14 sudah dibagikan.

"Lebih baik untung sedikit tapi orangnya kembali," ujar seorang pemilik warung yang sudah berjualan dua puluh tahun.

Pada akhir pekan pertama setelah papan dipasang, pendapatan parkir justru naik sepertiga karena tidak ada lagi kebocoran.`,
      category: 'umkm',
      source: 'Hasil rapat pengelola wisata dan pembukuan karcis',
      author,
      place: 'Gerbang pantai Ujung Pandaran',
      published: { days: -24, time: '14.30' },
    },
    {
      slug: 'jalan-menuju-sampit-yang-perlu-diwaspadai',
      title: 'Empat titik jalan menuju Sampit yang perlu diwaspadai',
      summary:
        'Redaksi mencatat empat titik jalan yang berlubang atau tergenang antara Ujung Pandaran dan Sampit. Pengendara diminta berangkat lebih awal dan tidak melintas saat gelap.',
      body: `Dua anggota redaksi menyusuri jalan dari Ujung Pandaran ke Sampit dengan sepeda motor pada {hari:-32}. Mereka mencatat empat titik yang perlu diwaspadai.

1. Tikungan dekat jembatan kayu di Lampuyang: papan sisi kiri berlubang.
2. Sekitar 300 meter setelah pasar Samuda: genangan saat pasang besar.
3. Turunan sebelum simpang kebun: kerikil lepas.
4. Dekat gudang kelapa: lubang selebar ban mobil, tidak terlihat saat malam.

Warga sekitar sudah menandai titik keempat dengan ban bekas dan daun kelapa. Pemerintah desa menyampaikan daftar ini kepada kecamatan disertai foto.

Perjalanan biasanya dua jam lebih sedikit. Dengan keadaan sekarang, sediakan waktu tiga jam, terutama bila membawa ikan. Sopir pikap menyarankan melintas sebelum pukul lima sore.

Bagi ibu hamil yang akan bersalin di Sampit, bidan desa meminta berangkat sebelum tanda persalinan kuat. Ambulans desa siap di depan balai desa; hubungi perangkat desa atau datangi rumah kepala dusun.`,
      category: 'pemerintahan',
      source: 'Pengamatan redaksi dan keterangan sopir pikap ikan',
      author,
      place: 'Jalur Ujung Pandaran sampai Sampit',
      published: { days: -31, time: '17.50' },
      photos: [
        {
          scene: 'jembatan',
          seed: 1106,
          alt: 'Jembatan besar berangka lengkung di atas sungai dengan dua perahu di bawahnya.',
          caption: 'Jembatan di jalur menuju Sampit.',
          credit,
        },
      ],
    },
    {
      slug: 'madrasah-menulis-surat-untuk-nelayan',
      title: 'Murid madrasah menulis surat untuk nelayan yang melaut',
      summary:
        'Tiga puluh empat murid menulis surat untuk nelayan. Surat dibungkus plastik dan dititipkan di perahu, lalu dibalas setelah pulang.',
      body: `Tugas bahasa Indonesia di madrasah kali ini sampai ke tengah laut. Tiga puluh empat murid menulis surat untuk nelayan. Surat dibungkus plastik, dimasukkan ke kotak umpan, dan dibuka ketika perahu sudah buang sauh.

Isinya bermacam-macam. Ada yang bertanya apakah ikan tidur. Ada yang meminta ayahnya tidak merokok dekat tangki solar. Seorang murid menulis panjang tentang nilai ulangannya yang turun dan berjanji memperbaiki.

Balasannya datang tiga hari kemudian, ditulis di kertas nota dan sobekan kardus. "Ikan tidur dengan mata terbuka, seperti bapak kalau menunggu jaring," tulis seorang nelayan.

Guru memanfaatkan surat-surat itu untuk pelajaran. Murid membetulkan ejaan, menghitung jarak dari peta, dan belajar istilah laut yang belum ada di buku paket.

Beberapa surat dipajang di perpustakaan, tentu dengan izin penulisnya. Sekolah akan mengulang kegiatan ini setiap musim, dan kali berikutnya mengajak para ibu pengolah ikan ikut menulis.`,
      category: 'pendidikan',
      source: 'Guru madrasah, dengan izin murid dan nelayan',
      author,
      place: 'Madrasah di Ujung Pandaran',
      published: { days: -40, time: '12.20' },
      photos: [
        {
          scene: 'taman-baca',
          seed: 1107,
          alt: 'Anak-anak duduk di tikar membaca buku di depan rak penuh buku beratap; seorang pendamping berdiri di samping.',
          caption: 'Murid membaca surat balasan di taman baca madrasah.',
          credit,
        },
      ],
    },
  ],
  galleries: [
    {
      slug: 'satu-pagi-di-pantai',
      title: 'Satu pagi di pantai',
      summary: 'Empat gambar dari perahu pulang sampai ikan dijemur.',
      body: `Kami memotret pantai Ujung Pandaran antara pukul lima dan sembilan pagi. Saat itu ombak masih pelan, kucing sudah berbaris, dan pembeli pertama menawar sambil menahan kantuk.`,
      place: 'Pantai Ujung Pandaran',
      published: { days: -13, time: '10.00' },
      photos: [
        {
          scene: 'perahu',
          seed: 1111,
          alt: 'Jukung-jukung tertambat di dermaga kayu; pendayung bercaping duduk di salah satunya, kelotok melintas di tengah.',
          caption: 'Perahu pertama bersandar.',
          credit,
        },
        {
          scene: 'pasar-ikan',
          seed: 1112,
          rotated: true,
          alt: 'Ikan tersusun di atas daun di meja lapak; penjual dan pembeli bercaping berdiri di belakangnya.',
          caption: 'Lelang kecil di bawah tenda.',
          credit,
        },
        {
          scene: 'gotong-royong',
          seed: 1113,
          alt: 'Laki-laki dan perempuan membersihkan parit bersama; bakul berisi lumpur di tepinya.',
          caption: 'Membersihkan parit dekat tempat jemur ikan.',
          credit,
        },
        {
          scene: 'sungai',
          seed: 1114,
          alt: 'Kelotok beratap melaju di sungai lebar; rumah panggung dan pohon kelapa tampak di tepi seberang.',
          caption: 'Muara kecil di sebelah timur pantai.',
          credit,
        },
      ],
    },
  ],
  events: [
    {
      slug: 'latihan-penjaga-pantai',
      title: 'Latihan penjaga pantai dan nelayan penolong',
      summary: 'Berlatih menolong orang terseret arus dengan pelampung, tali, dan papan.',
      body: `Petugas penyelamat melatih dua puluh penjaga pantai dan nelayan. Latihan dimulai dengan membaca arus dari warna air, lalu praktik melempar tali dan menarik korban dengan papan.

Peserta harus dapat berenang 50 meter. Bawalah baju ganti, air minum, dan surat izin orang tua bila berumur di bawah 18 tahun.

Pengunjung boleh menonton dari luar tali pembatas.`,
      published: { days: -5, time: '18.00' },
      starts: { days: 10, time: '06.30' },
      ends: { days: 10, time: '11.00' },
      place: 'Pantai Ujung Pandaran, sebelah barat gerbang',
      organiser: 'KIM Pesisir Ujung Pandaran dan pengelola wisata',
    },
    {
      slug: 'pasar-ikan-asin-akhir-pekan',
      title: 'Pasar ikan asin akhir pekan',
      summary: 'Sepuluh lapak ikan asin rumah jemur, terasi, dan kerupuk. Harga tertulis.',
      body: `Kelompok pengolah membuka sepuluh lapak di bawah pohon cemara. Pembeli dapat mencicipi dan melihat rumah jemur dari dekat.

Harga ditulis di papan kecil sehingga tidak perlu menawar. Bawalah wadah sendiri dan dapatkan potongan Rp2.000 untuk setiap kilogram.

Bila hujan, pasar pindah ke gedung serbaguna desa.`,
      published: { days: -9, time: '17.00' },
      starts: { days: 21, time: '07.00' },
      ends: { days: 21, time: '12.00' },
      place: 'Bawah pohon cemara, pantai Ujung Pandaran',
      organiser: 'Kelompok pengolah ikan',
    },
    {
      slug: 'simah-laut-ujung-pandaran',
      title: 'Simah laut Ujung Pandaran',
      summary: 'Syukuran nelayan: doa bersama, makan bersama, dan pelepasan tukik.',
      body: `Setiap keluarga membawa hidangan untuk dimakan bersama di tepi pantai. Doa dimulai setelah matahari naik.

Pengunjung dari luar desa dipersilakan duduk di mana saja yang kosong. Pakailah pakaian sopan dan bawa pulang sampah sendiri.

Perahu tidak melaut sampai selesai makan bersama.`,
      published: { days: -29, time: '16.00' },
      starts: { days: -18, time: '06.00' },
      ends: { days: -18, time: '11.30' },
      place: 'Pantai Ujung Pandaran',
      organiser: 'Panitia kampung nelayan',
    },
  ],
};
