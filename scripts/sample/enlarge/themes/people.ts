import { theme } from '../theme.ts';

/** Care, school and working together. */
export const health = theme({
  category: 'kesehatan',
  scene: 'posyandu',
  facts: (chance) => {
    const listed = chance.number(28, 92);
    return {
      listed,
      came: listed - chance.number(2, 9),
      watched: chance.number(1, 5),
      menu: chance.one([
        'bubur ikan patin dengan kelakai',
        'sup ikan haruan dan labu kuning',
        'nasi tim telur dengan daun katuk',
        'bubur kacang hijau dan pisang',
      ]),
    };
  },
  titles: [
    ({ village }, { came }) => `Posyandu ${village} menimbang ${came} balita`,
    ({ village }, { came, listed }) =>
      `${came} dari ${listed} balita ${village} datang ke posyandu`,
  ],
  summary: ({ whole }, { came, listed, watched }) =>
    `Dari ${listed} balita di ${whole}, ${came} datang ke posyandu. Sebanyak ${watched} anak didampingi karena berat badannya belum naik.`,
  openings: [
    ({ whole }, { came, listed }) =>
      `Teras posyandu ${whole} penuh sandal kecil sejak pagi. Dari ${listed} balita yang terdaftar, ${came} datang untuk ditimbang, diukur, dan diperiksa. Sisanya akan dikunjungi kader ke rumah.`,
    ({ whole, district }, { came, listed }) =>
      `Kader posyandu ${whole}, Kecamatan ${district}, mencatat ${came} balita dari ${listed} yang terdaftar pada pertemuan bulan ini. Ibu hamil dan lansia dilayani di meja terpisah supaya tidak menunggu lama.`,
  ],
  middles: [
    (_, { watched, menu }) =>
      `Bidan menemukan ${watched} anak yang berat badannya belum naik. Keluarganya diajak berbicara dengan tenang, tanpa menyalahkan, lalu disusun rencana kunjungan. Hari itu kader memasak ${menu} dan membagikan resepnya dalam selembar kertas.`,
    (_, { watched, menu }) =>
      `Menu contoh kali ini ${menu}, semua bahannya dapat dibeli di sekitar rumah. Sambil anak mencicipi, bidan menjelaskan tanda gizi kurang. Sebanyak ${watched} anak akan dipantau lebih dekat sampai pertemuan berikutnya.`,
  ],
  voices: [
    () =>
      `Seorang ayah datang sambil menggendong anak kembarnya. Ia mengaku baru pertama kali ke posyandu karena biasanya bekerja di ladang. Kader langsung memberinya tugas memegang buku catatan, dan ia tinggal sampai selesai.`,
    ({ village }) =>
      `Kader di ${village} bekerja sukarela. Mereka memasak sejak subuh, mencatat sampai siang, lalu mengunjungi rumah yang jauh pada sore hari. Pemerintah setempat sedang mengusulkan ongkos perjalanan bagi mereka.`,
  ],
  lists: [
    () =>
      `Yang perlu dibawa ke posyandu:\n\n- buku KIA,\n- kartu JKN bila punya,\n- catatan obat yang sedang diminum.`,
    () =>
      `Segera ke puskesmas bila anak:\n\n- demam tinggi lebih dari dua hari,\n- sesak napas atau kejang,\n- tidak mau minum dan tampak sangat lemas.`,
  ],
  closings: [
    ({ village }) =>
      `Jadwal berikutnya dimuat di bagian agenda situs ini dan ditempel di warung-warung ${village}. Ayah yang mengantar anak tidak perlu malu; timbangan tidak pernah bertanya siapa yang datang.`,
    ({ whole }) =>
      `Bagi ibu hamil di ${whole}, buatlah rencana persalinan sejak bulan ketujuh: di mana melahirkan, siapa yang mengantar, dan kendaraan apa yang dipakai. Untuk keadaan gawat, hubungi bidan atau 119.`,
  ],
  sources: [
    ({ village }) => `Rekap kader posyandu ${village} dan keterangan bidan`,
    () => 'Liputan di posyandu, seizin kader dan orang tua',
  ],
});

export const reading = theme({
  category: 'pendidikan',
  scene: 'taman-baca',
  facts: (chance) => ({
    books: chance.number(9, 48) * 10,
    children: chance.number(12, 44),
    home: chance.one(['pos ronda', 'beranda rumah warga', 'bekas warung', 'sudut balai pertemuan']),
    days: chance.one(['tiga sore', 'empat sore', 'dua sore']),
  }),
  titles: [
    ({ village }, { home }) => `Taman baca ${village} menempati ${home}`,
    ({ village }, { books }) => `${books} buku untuk anak-anak ${village}`,
  ],
  summary: ({ whole }, { books, days, home }) =>
    `Taman baca di ${home} ${whole} buka ${days} sepekan dengan ${books} buku. Meminjam tidak dipungut biaya.`,
  openings: [
    ({ whole }, { home, books }) =>
      `Tidak ada gedung baru, hanya ${home} yang disapu dan diberi rak. Di ${whole}, tempat sederhana itu kini menyimpan ${books} buku dan menjadi tujuan anak-anak sepulang sekolah.`,
    ({ whole, district }, { children, home }) =>
      `Setiap sore ${children} anak duduk bersila di ${home}. Mereka membaca di taman baca ${whole}, Kecamatan ${district}, yang dirintis pemuda dan dua orang guru.`,
  ],
  middles: [
    (_, { days, books }) =>
      `Taman baca buka ${days} sepekan. Koleksinya ${books} buku, sebagian besar sumbangan: cerita rakyat, buku gambar, majalah bekas, dan buku resep. Anak boleh meminjam dua buku selama satu minggu. Kalau terlambat, dendanya menceritakan isi buku di depan teman.`,
    (_, { children, days }) =>
      `Penjaganya bergiliran, ${days} dalam sepekan. Rata-rata ${children} anak datang setiap kali buka. Anak yang sudah lancar membaca membantu adik-adiknya, dan pada akhir bulan mereka membuat majalah dinding dari kardus.`,
  ],
  voices: [
    () =>
      `"Saya paling suka buku yang ada petanya," kata seorang anak kelas tiga. Ia sudah menemukan letak kampungnya dan menandainya dengan daun kering. Temannya lalu mencari kampung sepupu masing-masing di peta yang sama.`,
    ({ village }) =>
      `Seorang kakek di ${village} datang setiap Rabu untuk membaca koran bekas. Ia membacakannya keras-keras kepada anak-anak, kadang sambil menambahkan pendapat sendiri. Anak-anak belajar membedakan mana isi koran dan mana pendapat kakek.`,
  ],
  lists: [
    () =>
      `Buku yang masih dicari:\n\n- cerita bergambar untuk pembaca pemula,\n- cerita dalam bahasa daerah,\n- kamus dan atlas yang masih layak.`,
    () =>
      `Kegiatan selain membaca:\n\n1. Mendengar dongeng dari kakek dan nenek.\n2. Belajar menulis surat.\n3. Menonton film pendek sebulan sekali.`,
  ],
  closings: [
    ({ village }) =>
      `Sumbangan buku dapat diantar kepada pengelola atau dititipkan di kantor pemerintah setempat. Buku yang rusak diperbaiki bersama setiap akhir bulan. Anak-anak ${village} menunggu cerita baru.`,
    ({ regency }) =>
      `Pengelola ingin bertukar buku dengan taman baca lain di ${regency} supaya koleksi tidak itu-itu saja. Bila Anda mengelola taman baca, kirimlah kabar lewat WhatsApp KIM.`,
  ],
  sources: [
    () => 'Kunjungan redaksi dan keterangan pengelola taman baca',
    ({ village }) => `Pengelola taman baca ${village} dan daftar pinjaman`,
  ],
});

export const together = theme({
  category: 'kegiatan',
  scene: 'gotong-royong',
  facts: (chance) => ({
    people: chance.number(28, 120),
    metres: chance.number(12, 70) * 10,
    work: chance.one([
      'membersihkan parit',
      'menambal jalan setapak',
      'memperbaiki titian',
      'membersihkan tepi sungai',
    ]),
    food: chance.one([
      'ubi rebus dan kopi',
      'nasi bungkus dan teh hangat',
      'bubur kacang hijau',
      'pisang goreng dan kopi',
    ]),
  }),
  titles: [
    ({ village }, { people, work }) => `${people} warga ${village} ${work}`,
    ({ village }, { metres, work }) => `Gotong royong ${village} ${work} sepanjang ${metres} meter`,
  ],
  summary: ({ whole }, { people, work, metres }) =>
    `Sekitar ${people} warga ${whole} ${work} sepanjang ${metres} meter. Pekerjaan selesai sebelum tengah hari.`,
  openings: [
    ({ whole }, { people, work, metres }) =>
      `Sejak pukul enam pagi, sekitar ${people} warga ${whole} ${work} sepanjang ${metres} meter. Cangkul, sekop, dan gerobak dibawa dari rumah masing-masing, sebagian dipinjam dari kas RT.`,
    ({ whole, district }, { people, work, metres }) =>
      `Suara cangkul terdengar dari ujung ${whole}, Kecamatan ${district}. Sekitar ${people} orang datang untuk ${work}. Bagian yang dikerjakan hari itu ${metres} meter, lebih panjang dari rencana semula.`,
  ],
  middles: [
    (_, { food }) =>
      `Bapak-bapak mengerjakan bagian yang berat, pemuda mengangkut, ibu-ibu menyiapkan ${food}. Anak-anak didampingi guru memungut sampah ringan. Menjelang siang pekerjaan hampir selesai, tinggal merapikan tepi dan mencuci alat.`,
    (_, { food, metres }) =>
      `Pekerjaan dibagi per RT supaya tidak ada yang menunggu. Panjang ${metres} meter itu habis sebelum tengah hari. Istirahatnya diisi ${food} dan obrolan tentang harga karet, sekolah anak, dan siapa yang akan memperbaiki pengeras suara.`,
  ],
  voices: [
    () =>
      `Seorang bapak yang baru pindah sebulan lalu ikut mencangkul. Sebelum hari itu ia hanya mengenal dua tetangga. Pulangnya ia membawa satu sisir pisang dan hampir semua nama orang di gang itu.`,
    ({ village }) =>
      `Ketua RT di ${village} mencatat siapa yang meminjam alat, bukan siapa yang tidak datang. Menurut dia, orang lebih mudah diajak bila tidak dipermalukan. Yang berhalangan mengirim makanan atau ongkos bahan bakar.`,
  ],
  lists: [
    () =>
      `Kesepakatan setelah bekerja:\n\n- alat dicuci dan disimpan di pos ronda,\n- peminjam menulis nama di buku,\n- giliran berikutnya diumumkan sepekan sebelumnya.`,
    () =>
      `Yang masih dibutuhkan:\n\n- dua gerobak dan sepuluh pasang sarung tangan,\n- tanah uruk untuk lubang terdalam,\n- relawan yang membawa kendaraan bak terbuka.`,
  ],
  closings: [
    ({ village }) =>
      `Bagi warga ${village}, yang paling terasa justru bukan hasilnya, melainkan berkumpulnya. Sudah dua bulan semua sibuk sendiri. Gotong royong berikutnya dimuat di bagian agenda, dan siapa pun boleh mengusulkan tempatnya.`,
    ({ whole }) =>
      `Malamnya hujan turun dan hasil kerja langsung teruji. Warga ${whole} yang halamannya masih tergenang diminta mengabari ketua RT supaya bagian itu dikerjakan lebih dulu bulan depan.`,
  ],
  sources: [
    ({ village }) => `Liputan di lokasi dan catatan ketua RT di ${village}`,
    () => 'Pengamatan redaksi dan keterangan koordinator gotong royong',
  ],
});
