import type { SampleKim } from '../types.ts';

const author = 'Redaksi KIM Samuda Kota';
const credit = 'KIM Samuda Kota (ilustrasi)';

/** Silent: nothing of its own for almost two months. */
export const samudaKota: SampleKim = {
  slug: 'samuda-kota',
  name: 'KIM UMKM Samuda Kota',
  region: '62.02.08.1008',
  kind: 'small-business',
  status: 'active',
  tagline: 'Dari kelapa dan kue basah, usaha kecil Samuda tumbuh',
  about: `Samuda Kota di tepi Sungai Mentaya hidup dari kelapa, pasar pagi, dan usaha rumah tangga. KIM UMKM Samuda Kota menghimpun dua puluh pelaku usaha yang ingin maju tanpa saling menjatuhkan.

Kami menulis cara mengurus izin, menghitung harga pokok, memotret produk, dan kisah jatuh bangun tetangga sendiri. Tulisan dibuat bergiliran, dua orang setiap pekan. Belakangan giliran itu tersendat karena musim panen kelapa.

Ingin membantu menulis? Datanglah ke kedai kopi samping pasar setiap Senin malam.`,
  accent: 'kelapa',
  foundedDaysAgo: 600,
  decree: { number: '518/02/SMD/KIM', daysAgo: 588 },
  termEndsInDays: 142,
  memberCount: 20,
  members: [
    { name: 'Pembuat minyak kelapa', role: 'Ketua' },
    { name: 'Penjual kue basah', role: 'Bendahara' },
  ],
  contacts: [
    {
      kind: 'address',
      label: 'Kedai kopi samping pasar',
      value: 'Kelurahan Samuda Kota, Mentaya Hilir Selatan, Kotawaringin Timur',
    },
    { kind: 'email', label: null, value: 'redaksi@samuda-kota.kim.example' },
    { kind: 'instagram', label: 'Instagram', value: 'https://instagram.example/umkm.samuda' },
  ],
  whatsapp: '6281100000112',
  publishing: 'direct',
  posts: [
    {
      slug: 'minyak-kelapa-samuda-lulus-uji-mutu',
      title: 'Minyak kelapa Samuda lulus uji mutu, siap masuk toko',
      summary:
        'Minyak kelapa buatan sembilan rumah tangga lulus uji kadar air dan bau. Kelompok kini menyiapkan botol berlabel dan izin edar rumah tangga.',
      body: `Sembilan rumah tangga pembuat minyak kelapa di Samuda Kota menerima kabar yang ditunggu: contoh minyak mereka lulus uji mutu. Kadar airnya rendah, warnanya bening, dan tidak berbau tengik setelah disimpan dua bulan.

Dulu minyak dijual dalam botol bekas tanpa label. Pembeli tidak tahu kapan dibuat. Sekarang setiap botol memuat tanggal produksi, isi bersih, dan nomor rumah pembuat, sehingga bila ada keluhan dapat ditelusuri.

## Perubahan yang dilakukan

- Kelapa diperas paling lama empat jam setelah dikupas.
- Wajan aluminium yang tergores diganti baja tahan karat.
- Minyak disaring dua kali dengan kain halus.
- Botol direbus dan dikeringkan terbalik.

Satu liter memerlukan sekitar sepuluh butir kelapa. Harga jualnya Rp38.000, dengan keuntungan bersih Rp9.000 setelah gas dan botol dihitung.

Langkah berikutnya adalah izin P-IRT. Petugas kesehatan akan memeriksa dapur satu per satu. Ampas kelapa tidak dibuang; peternak ayam membelinya Rp1.000 per kilogram.`,
      category: 'umkm',
      source: 'Lembar hasil uji dan pembukuan kelompok pembuat minyak kelapa',
      author,
      place: 'Kelurahan Samuda Kota',
      published: { days: -58, time: '15.20' },
      photos: [
        {
          scene: 'dapur-umkm',
          seed: 1201,
          alt: 'Dapur usaha: wajan besar di tungku, meja pengemasan, dan rak berisi stoples.',
          caption: 'Minyak disaring dua kali sebelum dibotolkan.',
          credit,
        },
      ],
    },
    {
      slug: 'menghitung-harga-pokok-kue-basah',
      title: 'Menghitung harga pokok kue: ternyata bingka dijual rugi',
      summary:
        'Dua belas penjual kue belajar menghitung harga pokok. Setelah gas dan tenaga dimasukkan, bingka yang paling laris ternyata rugi Rp300 per potong.',
      body: `Bingka adalah kue paling laris di pasar pagi Samuda. Justru karena itulah pemiliknya heran mengapa uangnya selalu habis. Setelah dihitung bersama, setiap potong bingka ternyata rugi Rp300.

Dua belas penjual kue duduk selama tiga malam di kedai kopi. Mereka membawa catatan belanja dan menghitung harga pokok satu per satu. Yang selama ini terlupa adalah gas, plastik, ongkos ojek, dan tenaga sendiri.

## Cara menghitung yang dipakai

1. Jumlahkan bahan untuk satu loyang.
2. Tambahkan gas: satu tabung dibagi banyaknya loyang.
3. Tambahkan plastik, ongkos, dan sewa meja.
4. Tambahkan upah sendiri, walau kecil.
5. Bagi dengan jumlah potong yang *laku*, bukan yang dibuat.

Penjual bingka memilih mengecilkan potongan sedikit dan menaikkan harga Rp500. Pelanggan tidak keberatan setelah diberi tahu alasannya.

Lembar hitungan dapat diminta kepada bendahara KIM, tersedia dalam bentuk kertas dan berkas ponsel. Kelas berikutnya membahas cara memisahkan uang dapur dan uang usaha.`,
      category: 'umkm',
      source: 'Kelas tiga malam di kedai kopi, dengan izin peserta',
      author,
      place: 'Kedai kopi samping pasar Samuda',
      published: { days: -66, time: '20.45' },
    },
    {
      slug: 'pembayaran-qris-di-pasar-pagi',
      title: 'QRIS di pasar pagi: praktis, asal tahu cara memeriksa',
      summary:
        'Tiga puluh satu pedagang kini menerima pembayaran QRIS. Dua di antaranya pernah tertipu bukti transfer palsu, jadi mereka berbagi cara memeriksa.',
      body: `Papan kecil bergambar kotak hitam putih sudah tampak di 31 lapak pasar pagi. Pembeli tinggal memindai, pedagang tidak pusing mencari uang kembalian. Namun dua pedagang pernah tertipu: pembeli menunjukkan gambar bukti bayar yang ternyata suntingan.

Pengalaman itu dibagikan dalam pertemuan KIM. Intinya, jangan percaya layar pembeli. Percayalah pada pemberitahuan di ponsel sendiri.

- Pasang suara pemberitahuan yang khas dan keras.
- Tunggu sampai uang masuk sebelum menyerahkan barang.
- Periksa nama usaha yang muncul saat dipindai; kalau berbeda, stiker Anda mungkin ditempeli orang.
- Laminasi stiker dan lihat setiap pagi.
- Jangan pernah menyebutkan PIN atau kode SMS.

Biaya layanan kecil untuk usaha mikro, tetapi tanyakan kepada bank Anda karena aturannya dapat berubah. Penjelasan resmi tersedia di laman [Bank Indonesia](https://www.bi.go.id).

Bagi pedagang yang sudah sepuh, anak muda KIM membuka meja bantuan di pintu pasar setiap Sabtu pagi. Tunai tetap diterima, tentu saja.`,
      category: 'literasi-digital',
      source: 'Pengalaman pedagang dan penjelasan petugas bank kepada KIM',
      author,
      place: 'Pasar pagi Samuda',
      published: { days: -75, time: '09.40' },
      photos: [
        {
          scene: 'pasar-ikan',
          seed: 1203,
          alt: 'Lapak ikan di bawah tenda bergaris dengan tiga baris ikan dan beberapa pembeli.',
          caption: 'Pedagang ikan termasuk yang pertama memakai QRIS.',
          credit,
        },
      ],
    },
    {
      slug: 'tempurung-jadi-arang-dan-kerajinan',
      title: 'Tempurung kelapa tidak lagi dibakar, kini jadi arang dan gantungan kunci',
      summary:
        'Tumpukan tempurung di belakang gudang kini diolah menjadi arang dan kerajinan. Delapan pemuda bekerja di sana, asap pembakaran pun hilang.',
      body: `Asap tipis di belakang gudang kelapa dulu pemandangan biasa. Tempurung menumpuk dan dibakar begitu saja. Setahun terakhir asap itu hilang karena tempurung menjadi bahan usaha delapan pemuda.

Sebagian diolah menjadi arang dalam drum tertutup. Asapnya dialirkan lewat pipa panjang sampai mengembun menjadi cairan yang dapat dipakai mengawetkan kayu. Arangnya dijual Rp9.000 per kilogram kepada penjual sate.

Sebagian lagi diamplas menjadi gantungan kunci, sendok sayur, dan tempat lilin. Bentuk yang paling laku justru paling sederhana, yaitu sendok sayur dengan gagang bambu.

Setiap bulan sekitar empat ton tempurung terpakai. Pemilik gudang senang karena tidak perlu membayar orang untuk membakar, tetangga senang karena jemuran tidak bau asap.

Kendalanya debu saat mengamplas. Kelompok sudah membeli masker yang lebih rapat dan memasang kipas buang. Mereka juga mengikuti penyuluhan keselamatan kerja. Bagi yang ingin belajar, bengkel terbuka setiap Rabu sore.`,
      category: 'lingkungan',
      source: 'Kunjungan ke bengkel tempurung dan wawancara pengelola',
      author,
      place: 'Belakang gudang kelapa, Samuda Kota',
      published: { days: -84, time: '13.50' },
    },
    {
      slug: 'pasang-besar-dan-stok-pedagang',
      title: 'Pasang besar masuk pasar, pedagang meninggikan rak',
      summary:
        'Air pasang setinggi 25 sentimeter masuk ke los pasar selama dua jam. Pedagang meninggikan rak dan menyepakati grup peringatan dini.',
      body: `Air pasang Sungai Mentaya masuk ke los pasar setinggi 25 sentimeter, menjelang pukul empat pagi. Dua jam kemudian surut. Kerugian terbesar dialami pedagang terigu dan gula yang karungnya diletakkan di lantai.

Sejak itu pedagang meninggikan rak sampai sebatas lutut. Kayunya dari sisa peti buah. Barang yang tidak tahan air ditaruh paling atas, barang pecah belah di tengah, dan ember di bawah.

## Grup peringatan dini

Penjaga malam pasar mengirim pesan ketika air mencapai anak tangga ketiga. Pesannya selalu sama supaya tidak membingungkan: jam, tinggi air, dan apakah masih naik. Grup itu tidak dipakai untuk obrolan lain.

Tabel pasang surut dicetak setiap awal bulan dan ditempel di pintu. Pasang tertinggi biasanya sekitar bulan purnama dan bulan baru.

Pengelola pasar juga membersihkan dua saluran yang tersumbat sabut kelapa. Pedagang diminta tidak membuang sabut ke parit. Bila saluran lancar, air memang tetap masuk, tetapi lebih cepat keluar.`,
      category: 'kebencanaan',
      source: 'Penjaga pasar, pengelola pasar, dan pengamatan redaksi',
      author,
      place: 'Pasar pagi Samuda',
      published: { days: -93, time: '10.10' },
      photos: [
        {
          scene: 'banjir',
          seed: 1205,
          alt: 'Rumah panggung dikepung air cokelat di bawah hujan; dua orang naik perahu kecil dan seorang warga melambai.',
          caption: 'Rumah di sekitar pasar ikut tergenang.',
          credit,
        },
      ],
    },
  ],
  galleries: [
    {
      slug: 'kelapa-dari-kebun-ke-botol',
      title: 'Kelapa: dari kebun ke botol',
      summary: 'Empat gambar perjalanan sebutir kelapa di Samuda.',
      body: `Tidak ada bagian kelapa yang terbuang di Samuda. Sabut, tempurung, daging, bahkan airnya punya pembeli. Rangkaian ini mengikuti satu muatan kelapa dari jukung sampai botol minyak.`,
      place: 'Samuda Kota',
      published: { days: -70, time: '11.00' },
      photos: [
        {
          scene: 'sungai',
          seed: 1211,
          alt: 'Kelotok beratap melaju di sungai lebar; rumah panggung dan pohon kelapa tampak di tepi seberang.',
          caption: 'Kelapa datang lewat Sungai Mentaya.',
          credit,
        },
        {
          scene: 'perahu',
          seed: 1212,
          alt: 'Seorang warga berdiri di dermaga kayu menghadap perahu-perahu kecil di sungai.',
          caption: 'Jukung pengangkut kelapa bersandar.',
          credit,
        },
        {
          scene: 'gotong-royong',
          seed: 1213,
          alt: 'Laki-laki dan perempuan membersihkan parit bersama; bakul berisi lumpur di tepinya.',
          caption: 'Membersihkan parit dari sabut kelapa.',
          credit,
        },
        {
          scene: 'dapur-umkm',
          seed: 1214,
          rotated: true,
          alt: 'Tiga orang memasak dan mengemas di dapur; wajan besar di atas api, stoples berjajar di rak.',
          caption: 'Santan dimasak sampai menjadi minyak.',
          credit,
        },
      ],
    },
  ],
  events: [
    {
      slug: 'klinik-izin-usaha-samuda',
      title: 'Klinik izin usaha: NIB dan P-IRT',
      summary: 'Petugas membantu pelaku usaha mengurus NIB di tempat. Bawa KTP dan ponsel.',
      body: `Petugas pelayanan perizinan membuka meja di kedai kopi samping pasar. Nomor induk berusaha dapat selesai di tempat bila data lengkap.

Bawalah KTP, ponsel dengan nomor yang aktif, dan foto produk. Bagi yang ingin mengurus P-IRT, bawalah juga contoh kemasan.

Semua layanan gratis. Nomor antrean dibagikan mulai pukul tujuh pagi.`,
      published: { days: -60, time: '19.30' },
      starts: { days: 19, time: '08.00' },
      ends: { days: 19, time: '13.00' },
      place: 'Kedai kopi samping pasar Samuda',
      organiser: 'KIM UMKM Samuda Kota dan dinas perizinan',
    },
    {
      slug: 'kelas-harga-pokok-tiga-malam',
      title: 'Kelas menghitung harga pokok, tiga malam',
      summary: 'Belajar menghitung biaya bahan, gas, dan tenaga agar usaha tidak rugi.',
      body: `Peserta membawa catatan belanja satu pekan dan satu produk andalan. Kita hitung bersama tanpa menyebutkan angka kepada orang lain bila tidak mau.

Kalkulator ponsel sudah cukup. Kertas hitungan disediakan.

Malam pertama bahan, malam kedua biaya lain, malam ketiga menentukan harga jual. Tempat terbatas lima belas orang.`,
      published: { days: -80, time: '18.30' },
      starts: { days: -71, time: '19.30' },
      ends: { days: -69, time: '21.30' },
      place: 'Kedai kopi samping pasar Samuda',
      organiser: 'KIM UMKM Samuda Kota',
    },
  ],
};
