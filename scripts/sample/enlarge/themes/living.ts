import { theme } from '../theme.ts';

const atStart = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** Trade, culture, public affairs and the phone. */
export const trade = theme({
  category: 'umkm',
  scene: 'dapur-umkm',
  facts: (chance) => ({
    makers: chance.number(5, 24),
    product: chance.one([
      'keripik pisang',
      'abon ikan gabus',
      'kerupuk ikan pipih',
      'sirop buah karamunting',
      'madu hutan',
      'sambal terong asam',
      'gula aren',
    ]),
    price: chance.number(9, 45) * 1000,
    shops: chance.number(2, 9),
  }),
  titles: [
    ({ village }, { product, shops }) => `${atStart(product)} ${village} masuk ${shops} toko`,
    ({ village }, { makers, product }) => `${makers} keluarga ${village} menekuni ${product}`,
  ],
  summary: ({ whole }, { product, makers, price, shops }) =>
    `Sebanyak ${makers} keluarga di ${whole} membuat ${product} dan menjualnya Rp${price.toLocaleString('id-ID')} per kemasan ke ${shops} toko.`,
  openings: [
    ({ whole }, { makers, product }) =>
      `Usaha ini bermula dari satu dapur. Sekarang ${makers} keluarga di ${whole} bersama-sama membuat ${product}, berbagi alat, bahan, dan pesanan supaya tidak saling menjatuhkan harga.`,
    ({ whole, regency }, { makers, product }) =>
      `Bila Anda membeli ${product} di ${regency}, mungkin saja buatannya berasal dari ${whole}. Sebanyak ${makers} keluarga menekuninya sebagai tambahan penghasilan selain berladang.`,
  ],
  middles: [
    (_, { price, shops, product }) =>
      `Satu kemasan ${product} dijual Rp${price.toLocaleString('id-ID')}. Setelah menghitung harga pokok, kelompok baru sadar bahwa gas, plastik, dan tenaga sendiri selama ini tidak pernah dihitung. Kini produknya dititipkan di ${shops} toko dengan pembayaran setiap bulan.`,
    (_, { price, shops }) =>
      `Pesanan datang dari ${shops} toko dan dari grup WhatsApp. Harga Rp${price.toLocaleString('id-ID')} per kemasan disepakati bersama. Setiap kemasan ditulisi tanggal pembuatan, sehingga bila ada keluhan dapat ditelusuri sampai ke pembuatnya.`,
  ],
  voices: [
    () =>
      `Ketua kelompok bercerita bahwa kegagalan pertama justru karena terlalu banyak pesanan. Bahan habis, mutunya turun, dan dua toko mengembalikan barang. Sejak itu mereka berani berkata cukup ketika tenaga tidak lagi mampu.`,
    ({ village }) =>
      `Pembeli dari luar sering bertanya apa bedanya dengan buatan pabrik. Pelaku usaha ${village} menjawab sederhana: semua bahannya dapat disebut dan dapurnya boleh dilihat kapan saja pada hari produksi.`,
  ],
  lists: [
    () =>
      `Kebiasaan baru di dapur:\n\n- bahan mentah dan matang dipisah,\n- semua memakai celemek dan penutup kepala,\n- tanggal pembuatan ditulis pada kemasan.`,
    () =>
      `Langkah yang sedang diurus:\n\n1. Nomor induk berusaha bagi setiap anggota.\n2. Izin P-IRT untuk produk pangan.\n3. Foto produk yang terang dan jujur.`,
  ],
  closings: [
    ({ village }) =>
      `Kelompok membuka pintu bagi tetangga yang ingin belajar. Datanglah pada hari produksi dan bawalah wadah sendiri. Produk ${village} dapat dipesan lewat WhatsApp KIM; pembayaran dilakukan setelah barang diterima.`,
    ({ district }) =>
      `Pelaku usaha lain di Kecamatan ${district} diajak menyusun daftar produk bersama, lengkap dengan harga dan alamat. Dengan begitu pembeli dari luar tidak perlu bertanya dari rumah ke rumah.`,
  ],
  sources: [
    () => 'Kunjungan ke tempat usaha dan pembukuan kelompok, dengan izin anggota',
    ({ village }) => `Wawancara dengan ketua kelompok usaha ${village}`,
  ],
});

export const culture = theme({
  category: 'budaya',
  scene: 'rumah-betang',
  facts: (chance) => ({
    children: chance.number(9, 34),
    art: chance.one([
      'karungut',
      'tari manasai',
      'kecapi',
      'hadrah',
      'madihin',
      'tari giring-giring',
    ]),
    teacher: chance.one(['seorang tetua', 'dua guru seni', 'pelatih sanggar', 'seorang nenek']),
    times: chance.one(['setiap Minggu sore', 'dua kali sepekan', 'setiap malam Sabtu']),
  }),
  titles: [
    ({ village }, { art, children }) => `${children} anak ${village} belajar ${art}`,
    ({ village }, { art }) => `${atStart(art)} kembali terdengar di ${village}`,
  ],
  summary: ({ whole }, { art, children, times }) =>
    `Sanggar di ${whole} melatih ${children} anak memainkan ${art} ${times}. Latihan terbuka dan tidak dipungut biaya.`,
  openings: [
    ({ whole }, { art, children, times }) =>
      `Ada yang berbeda di ${whole} ${times}: ${children} anak berkumpul untuk belajar ${art}. Awalnya hanya empat orang, lalu satu per satu membawa sepupu dan tetangganya.`,
    ({ whole, district }, { art, teacher }) =>
      `Di sebuah beranda di ${whole}, Kecamatan ${district}, ${teacher} mengajari anak-anak ${art}. Tidak ada panggung dan pengeras suara. Yang ada tikar, air putih, dan tawa ketika ada yang lupa giliran.`,
  ],
  middles: [
    (_, { teacher, art }) =>
      `Menurut pengelola sanggar, ${teacher} sengaja mengajar perlahan. Anak diminta memahami cerita di balik ${art} sebelum menghafal gerak atau nadanya. Mereka juga mewawancarai kakek dan nenek, lalu menuliskan hasilnya di buku.`,
    (_, { art }) =>
      `Belajar ${art} ternyata membuat anak berani berbicara di depan orang. Guru sekolah melihat perubahan itu: murid yang dulu menunduk kini mau memimpin doa dan menjawab pertanyaan. Orang tua pun mulai ikut menonton.`,
  ],
  voices: [
    (_, { art }) =>
      `Seorang anak mengaku mula-mula dipaksa ibunya. Sekarang justru ia yang mengajak teman sebangku. Ia sedang menulis cerita pendek tentang ${art}, dan pelatih memintanya membacakan cerita itu sebelum latihan dimulai.`,
    ({ village }) =>
      `Tetua ${village} tidak keberatan bila anak-anak menambahkan gaya sendiri, asal tahu mana yang asli. Kesenian yang tidak boleh disentuh, katanya, lama-lama hanya tinggal di lemari dan dimakan rayap.`,
  ],
  lists: [
    () =>
      `Bila ingin ikut berlatih:\n\n- umur delapan tahun ke atas,\n- datang bersama orang tua pada hari pertama,\n- tidak perlu membeli pakaian atau alat.`,
    () =>
      `Yang sedang dikumpulkan sanggar:\n\n1. Rekaman suara para tetua, dengan izin mereka.\n2. Foto lama acara kampung.\n3. Alat musik yang rusak untuk diperbaiki.`,
  ],
  closings: [
    ({ village }) =>
      `Anak-anak akan tampil di acara kampung berikutnya. Warga ${village} yang menyimpan alat musik lama dipersilakan meminjamkannya. Sanggar berjanji merawat dan mengembalikannya dalam keadaan baik.`,
    ({ regency }) =>
      `Redaksi mengumpulkan cerita di balik kesenian ini supaya tidak hilang bersama orang-orang tua. Bila Anda punya cerita serupa dari tempat lain di ${regency}, kirimlah kepada kami.`,
  ],
  sources: [
    () => 'Liputan latihan dan wawancara pengelola sanggar',
    ({ village }) => `Pengelola sanggar ${village} dan orang tua peserta`,
  ],
});

export const meeting = theme({
  category: 'pemerintahan',
  scene: 'balai-desa',
  facts: (chance) => ({
    people: chance.number(32, 110),
    proposals: chance.number(9, 27),
    first: chance.one([
      'perbaikan titian menuju sekolah',
      'lampu jalan di tikungan dermaga',
      'saluran air di gang terendah',
      'sumur bor untuk air bersih',
    ]),
    second: chance.one([
      'tempat jemur hasil panen',
      'pagar pengaman dermaga',
      'tambahan bangku di posyandu',
      'pelatihan menjahit',
    ]),
  }),
  titles: [
    ({ village }, { proposals }) => `Warga ${village} membahas ${proposals} usulan pembangunan`,
    ({ village }, { first }) => `Rembuk ${village} mendahulukan ${first}`,
  ],
  summary: ({ whole }, { people, proposals, first, second }) =>
    `Sebanyak ${people} warga ${whole} membahas ${proposals} usulan. Dua yang didahulukan: ${first} dan ${second}.`,
  openings: [
    ({ whole }, { people, proposals }) =>
      `Kursi di balai pertemuan ${whole} terisi penuh. Sebanyak ${people} warga membahas ${proposals} usulan pembangunan, mulai dari yang besar sampai yang hanya memerlukan dua lembar papan.`,
    ({ whole, district }, { people, proposals }) =>
      `Rembuk warga ${whole}, Kecamatan ${district}, berlangsung sampai sore. Ada ${people} orang yang hadir dan ${proposals} usulan yang ditulis di kertas lebar, lalu dinilai bersama.`,
  ],
  middles: [
    (_, { first, second }) =>
      `Setelah ditimbang, dua usulan didahulukan: ${first} dan ${second}. Penilaiannya terbuka. Setiap usulan ditanya tiga hal: berapa orang yang terbantu, apakah lahannya siap, dan apa akibatnya bila ditunda setahun.`,
    (_, { first, second }) =>
      `Perdebatan paling panjang tentang ${first}. Sebagian warga menilai ${second} lebih mendesak. Akhirnya keduanya didahulukan, sedangkan yang lain dicatat untuk tahun berikutnya. Tidak ada usulan yang dibuang begitu saja.`,
  ],
  voices: [
    () =>
      `Seorang warga yang memakai kursi roda meminta tangga balai pertemuan diberi bidang miring. Usulnya disetujui tanpa perdebatan dan dikerjakan lebih dulu, karena cukup dengan dua sak semen dan tenaga sukarela.`,
    ({ whole }) =>
      `Ibu-ibu ${whole} meminta rapat tidak dimulai menjelang magrib. Mulai bulan depan, rembuk digelar pada sore hari dan anak-anak dititipkan kepada karang taruna. Jumlah peserta perempuan diharapkan bertambah.`,
  ],
  lists: [
    () =>
      `Warga juga meminta tiga hal:\n\n- laporan anggaran ditempel di tempat ramai,\n- jadwal pekerjaan ditulis pada papan,\n- perempuan dan pemuda mendapat giliran bicara lebih dulu.`,
    () =>
      `Langkah berikutnya:\n\n1. Usulan dibawa ke pertemuan kecamatan.\n2. Dua wakil warga ikut menjelaskan keadaan.\n3. Hasilnya diumumkan dalam dua pekan.`,
  ],
  closings: [
    ({ village }) =>
      `Catatan lengkap dapat dibaca di kantor pemerintah setempat. Warga ${village} yang tidak sempat hadir boleh menitipkan pendapat lewat ketua RT atau melalui [SP4N-LAPOR](https://www.lapor.go.id).`,
    ({ whole }) =>
      `Redaksi akan menulis hasil pembahasan di kecamatan, termasuk bila usulan ${whole} ditolak beserta alasannya. Dengan begitu kita tahu apa yang perlu diperbaiki pada rembuk berikutnya.`,
  ],
  sources: [
    () => 'Berita acara rembuk warga dan pengamatan redaksi',
    ({ village }) => `Sekretaris rembuk dan perangkat ${village}`,
  ],
});

export const phone = theme({
  category: 'literasi-digital',
  scene: 'kelas-komputer',
  facts: (chance) => ({
    learners: chance.number(11, 42),
    helpers: chance.number(4, 12),
    trick: chance.one([
      'undangan palsu berisi aplikasi',
      'hadiah undian yang meminta ongkos kirim',
      'lowongan kerja yang meminta uang muka',
      'tautan bantuan yang meminta foto KTP',
    ]),
    where: chance.one(['sekolah', 'balai pertemuan', 'perpustakaan kecil', 'rumah ibadah']),
  }),
  titles: [
    ({ village }, { learners }) => `${learners} warga ${village} belajar aman memakai ponsel`,
    ({ village }, { trick }) => `Warga ${village} diingatkan soal ${trick}`,
  ],
  summary: ({ whole }, { learners, helpers, trick }) =>
    `Sebanyak ${learners} warga ${whole} belajar memakai ponsel dengan aman, didampingi ${helpers} anak muda. Yang paling banyak ditanyakan: ${trick}.`,
  openings: [
    ({ whole }, { learners, where, helpers }) =>
      `Sebanyak ${learners} warga ${whole} berkumpul di ${where} sambil membawa ponsel masing-masing. Mereka didampingi ${helpers} anak muda yang bersedia mengulang penjelasan sampai semua paham.`,
    ({ whole, district }, { learners, trick }) =>
      `Kelas ponsel di ${whole}, Kecamatan ${district}, dibuka dengan satu pertanyaan: siapa yang pernah menerima ${trick}? Dari ${learners} peserta, hampir semua mengangkat tangan.`,
  ],
  middles: [
    (_, { trick, helpers }) =>
      `Contoh yang dibahas adalah ${trick}. Peserta belajar mengenali ejaan yang janggal, desakan waktu, dan permintaan kode rahasia. Kemudian ${helpers} pendamping memperagakan cara memblokir pengirim dan mengaktifkan pengaman dua langkah.`,
    (_, { where, trick }) =>
      `Di ${where} itu tidak ada istilah asing. Tombol disebut menurut gambarnya. Setelah lancar memperbesar huruf, peserta berlatih membedakan kabar yang benar dan ${trick}. Ternyata bertanya kepada orang yang dikenal lewat telepon adalah cara paling ampuh.`,
  ],
  voices: [
    () =>
      `Seorang peserta berusia 64 tahun berhasil mengirim pesan suara pertamanya kepada anak yang merantau. Isinya hanya menanyakan makan apa hari ini. Balasannya datang cepat, dan seisi ruangan ikut mendengarkan.`,
    ({ village }) =>
      `Ada juga warga ${village} yang pernah kehilangan uang tabungan. Ia bersedia bercerita supaya tetangganya tidak mengalami hal serupa. Redaksi tidak menulis namanya, sesuai dengan permintaannya sendiri.`,
  ],
  lists: [
    () =>
      `Tiga hal yang tidak boleh diberikan kepada siapa pun:\n\n- PIN kartu,\n- kode enam angka dari SMS,\n- foto diri sambil memegang KTP.`,
    () =>
      `Bila telanjur tertipu:\n\n1. Matikan data seluler.\n2. Hubungi bank lewat nomor resmi di belakang kartu.\n3. Kabari keluarga dan laporkan ke kantor polisi.`,
  ],
  closings: [
    ({ village }) =>
      `Kelas berikutnya membahas cara melihat jadwal puskesmas dan prakiraan cuaca. Warga ${village} yang tidak punya ponsel tetap boleh datang; pendamping membawa beberapa unit untuk berlatih.`,
    ({ district }) =>
      `Contoh kabar bohong yang sudah diperiksa dapat dibaca di laman [Komdigi](https://www.komdigi.go.id). Sekolah dan majelis di Kecamatan ${district} yang ingin mengadakan kelas serupa dapat menghubungi KIM.`,
  ],
  sources: [
    () => 'Liputan kelas dan daftar hadir peserta',
    ({ village }) => `Pendamping kelas ponsel ${village}`,
  ],
});
