import type { SampleKim } from '../types.ts';

const author = 'Redaksi KIM Pelajar Selat Hilir';
const credit = 'KIM Pelajar Selat Hilir (ilustrasi)';

/** Silent since the exams, more than forty days. */
export const selatHilir: SampleKim = {
  slug: 'selat-hilir',
  name: 'KIM Pelajar Selat Hilir',
  region: '62.03.01.1007',
  kind: 'students',
  status: 'active',
  tagline: 'Pelajar Kuala Kapuas bertanya, memeriksa, lalu menulis',
  about: `KIM Pelajar Selat Hilir beranggotakan siswa SMA, SMK, dan mahasiswa di Kelurahan Selat Hilir, Kuala Kapuas. Kami berkumpul di perpustakaan setiap Sabtu siang, kecuali saat ujian.

Tugas kami memeriksa kabar yang beredar di grup sekolah, meliput kegiatan anak muda, dan mengajari orang tua memakai layanan daring. Setiap tulisan dibaca dua orang sebelum terbit: satu teman, satu guru pembina.

Kami belajar sambil berjalan. Kalau ada yang keliru, tegurlah kami. Tulisan pertama kami penuh salah ketik, dan kami menyimpannya sebagai pengingat.`,
  accent: 'nila',
  foundedDaysAgo: 380,
  decree: { number: '421/17/SLH/KIM', daysAgo: 371 },
  termEndsInDays: 359,
  memberCount: 22,
  members: [
    { name: 'Siswa SMA', role: 'Ketua' },
    { name: 'Siswi SMK', role: 'Redaktur' },
    { name: 'Guru bahasa Indonesia', role: 'Pembina' },
  ],
  contacts: [
    {
      kind: 'address',
      label: 'Sekretariat',
      value: 'Perpustakaan di Kelurahan Selat Hilir, Kuala Kapuas',
    },
    { kind: 'email', label: null, value: 'redaksi@selat-hilir.kim.example' },
    { kind: 'tiktok', label: 'TikTok', value: 'https://tiktok.example/kimpelajarselat' },
  ],
  whatsapp: '6281100000109',
  publishing: 'review',
  posts: [
    {
      slug: 'periksa-kabar-libur-sekolah-palsu',
      title: 'Surat libur sekolah yang beredar ternyata palsu',
      summary:
        'Gambar surat libur sekolah selama satu pekan yang beredar di grup adalah palsu. Dinas pendidikan menyatakan sekolah tetap masuk seperti biasa.',
      body: `Gambar surat yang menyebut sekolah libur satu pekan beredar cepat di grup kelas. Dalam dua jam kami menerimanya dari sebelas grup berbeda. Setelah diperiksa, surat itu **palsu**. Sekolah tetap masuk seperti biasa.

## Cara kami memeriksa

1. Nomor suratnya memakai tahun yang salah.
2. Kop surat berbeda dengan surat resmi yang ada di perpustakaan.
3. Tidak ada pengumuman di laman dan akun dinas pendidikan.
4. Guru pembina menghubungi dinas. Petugas menjawab bahwa surat itu tidak pernah diterbitkan.

Kami tidak mengunggah ulang gambar aslinya supaya tidak makin menyebar. Kalau Anda menyimpannya, hapus saja.

Mengapa banyak yang percaya? Karena surat itu datang dari teman sendiri dan isinya menyenangkan. Justru kabar yang paling kita inginkan yang paling perlu diperiksa.

Bila menerima surat serupa, kirimkan ke WhatsApp KIM sebelum meneruskannya. Kami berusaha menjawab dalam satu hari. Contoh hasil pemeriksaan kabar bohong dapat dibaca di laman [Komdigi](https://www.komdigi.go.id).`,
      category: 'literasi-digital',
      source: 'Pemeriksaan sendiri dan jawaban petugas dinas pendidikan kabupaten',
      author,
      place: 'Kuala Kapuas',
      published: { days: -44, time: '16.00' },
    },
    {
      slug: 'podcast-dari-lemari-perpustakaan',
      title: 'Studio siniar dibuat dari lemari perpustakaan dan kasur bekas',
      summary:
        'Delapan siswa mengubah lemari arsip menjadi studio siniar. Tiga episode pertama membahas sejarah nama kampung, cara daftar kuliah, dan kesehatan jiwa remaja.',
      body: `Lemari arsip besar di perpustakaan sudah lama kosong. Delapan anggota KIM melapisi dindingnya dengan kasur bekas dan karton telur. Hasilnya studio siniar seukuran dua kursi, gelap, sedikit pengap, tetapi suaranya jernih.

Alatnya sederhana: satu ponsel, satu mikrofon pinjaman, dan lampu belajar. Penyuntingan dilakukan di komputer perpustakaan setelah jam pelajaran.

Tiga episode sudah jadi:

- Asal-usul nama kampung di tepi Kapuas, bersama dua sesepuh.
- Cara mendaftar kuliah dan beasiswa, bersama kakak kelas.
- Cemas menjelang ujian, bersama perawat puskesmas.

Setiap episode paling lama lima belas menit agar tidak menghabiskan kuota. Berkas suaranya hanya sekitar tujuh megabita dan dapat diminta lewat WhatsApp.

Kami juga membuat naskah tertulisnya, supaya teman yang tuli tetap dapat mengikuti. Itu usul seorang siswi yang adiknya tidak dapat mendengar.

Episode keempat menunggu ujian selesai. Punya usul tamu? Tulis di kotak dekat meja peminjaman.`,
      category: 'kegiatan',
      source: 'Pengalaman anggota KIM dan petugas perpustakaan',
      author,
      place: 'Perpustakaan di Selat Hilir',
      published: { days: -50, time: '14.40' },
      photos: [
        {
          scene: 'taman-baca',
          seed: 901,
          alt: 'Anak-anak duduk di tikar membaca buku di depan rak penuh buku beratap; seorang pendamping berdiri di samping.',
          caption: 'Taman baca di halaman, beberapa langkah dari studio.',
          credit,
        },
      ],
    },
    {
      slug: 'bantu-orang-tua-daftar-antrean-puskesmas',
      title: 'Pelajar membantu 63 orang tua memakai antrean daring puskesmas',
      summary:
        'Selama tiga Sabtu, pelajar duduk di ruang tunggu dan membantu 63 orang tua mendaftar antrean lewat ponsel. Waktu tunggu mereka berkurang sekitar satu jam.',
      body: `Puskesmas sudah punya antrean daring, tetapi sebagian besar pasien tetap datang subuh. Alasannya bukan malas, melainkan takut salah pencet. Anggota KIM lalu membuka meja bantuan selama tiga hari Sabtu.

Sebanyak 63 orang tua belajar mendaftar lewat ponselnya sendiri. Kami hanya menunjuk, tidak memegang ponsel mereka. Dengan begitu mereka ingat langkahnya.

Yang paling sering menyulitkan adalah kata sandi. Kami menyarankan menulisnya di buku catatan rumah, bukan di belakang kartu, dan tidak memberikannya kepada siapa pun.

Menurut petugas pendaftaran, pasien yang mendaftar daring menunggu rata-rata 35 menit. Yang datang langsung menunggu sekitar satu setengah jam.

## Tiga usul dari ruang tunggu

- Huruf di layar diperbesar.
- Ada pemberitahuan bila dokter berhalangan.
- Meja bantuan tetap ada pada hari Senin, hari paling ramai.

Usul itu sudah kami sampaikan tertulis kepada kepala puskesmas. Beliau menjanjikan papan petunjuk baru dengan huruf besar.`,
      category: 'kesehatan',
      source: 'Catatan meja bantuan dan keterangan petugas pendaftaran puskesmas',
      author,
      place: 'Puskesmas di Selat, Kuala Kapuas',
      published: { days: -57, time: '17.10' },
    },
    {
      slug: 'lomba-mural-dinding-dermaga',
      title: 'Dinding dermaga dilukis: sungai, penyu air tawar, dan doa nenek',
      summary:
        'Sepuluh tim pelajar melukis dinding dermaga sepanjang 60 meter. Tema yang dipilih adalah Sungai Kapuas pada masa kecil kakek dan nenek.',
      body: `Dinding dermaga yang dulu penuh coretan nama kini bercerita. Sepuluh tim pelajar melukisnya sepanjang 60 meter dalam dua hari. Temanya Sungai Kapuas pada masa kecil kakek dan nenek.

Sebelum melukis, setiap tim wajib mewawancarai satu orang berumur di atas 60 tahun. Dari situ muncul gambar pasar terapung kecil, penyu air tawar, bioskop keliling, dan seorang nenek yang berdoa setiap kali cucunya menyeberang.

Cat disumbang dua toko bangunan. Kuasnya dibeli dari uang kas, lalu dicuci dan disimpan untuk dipakai lagi. Hujan turun pada sore kedua, beberapa warna luntur, dan justru membuat langit lukisan tampak seperti sungguhan.

Juri terdiri atas guru seni, juru parkir dermaga, dan seorang nenek. Mereka memilih lukisan tim SMK yang menggambarkan perempuan penjual kue di atas jukung.

Pemenang mendapat peralatan gambar. Hadiah yang paling disukai ternyata bukan itu, melainkan ibu-ibu yang berhenti lalu bercerita, "Dulu memang begini."`,
      category: 'budaya',
      source: 'Liputan lomba dan wawancara peserta',
      author,
      place: 'Dermaga Kuala Kapuas',
      published: { days: -65, time: '18.20' },
      photos: [
        {
          scene: 'perahu',
          seed: 904,
          alt: 'Jukung-jukung tertambat di dermaga kayu; pendayung bercaping duduk di salah satunya, kelotok melintas di tengah.',
          caption: 'Dinding dermaga terlihat jelas dari perahu.',
          credit,
        },
      ],
    },
    {
      slug: 'kebun-atap-smk-dari-galon-bekas',
      title: 'Sawi tumbuh di galon bekas, dijual ke kantin seharga setengah pasar',
      summary:
        'Siswa SMK menanam sawi dan selada dalam 120 galon bekas. Panen tiga pekan sekali dijual ke kantin dan hasilnya untuk ongkos lomba.',
      body: `Kuala Kapuas sering tergenang saat pasang besar, dan lahan sekolah tidak pernah benar-benar kering. Siswa SMK menyiasatinya dengan menanam di galon bekas yang digantung di rak bambu.

Ada 120 galon, sebagian besar dari warung dan rumah guru. Setiap galon dibelah memanjang, diisi campuran sekam, kompos, dan tanah. Sawi dan selada dipanen tiga pekan sekali.

Sekali panen sekitar 25 kilogram. Kantin membeli dengan harga setengah pasar, sisanya dijual kepada guru. Uangnya dipakai untuk ongkos lomba ke ibu kota provinsi.

"Nilai matematika saya naik gara-gara menghitung pupuk," kata seorang siswa kelas sebelas.

Kesalahan pertama mereka adalah menyiram terlalu sering sehingga akar membusuk. Kini setiap galon diberi dua lubang setinggi satu sentimeter dari dasar. Kelebihan air keluar, tetapi masih ada cadangan.

Sekolah lain boleh meminta gambar raknya. Kami menyediakan daftar bahan lengkap dengan harga supaya dapat ditiru tanpa menebak-nebak.`,
      category: 'pertanian',
      source: 'Kunjungan ke kebun sekolah dan buku catatan siswa',
      author,
      place: 'SMK di Selat Hilir',
      published: { days: -72, time: '13.30' },
    },
  ],
  galleries: [
    {
      slug: 'enam-puluh-meter-dinding-dermaga',
      title: 'Enam puluh meter dinding dermaga',
      summary: 'Tiga gambar dari lomba mural dua hari di tepi Kapuas.',
      body: `Dua hari, sepuluh tim, dan entah berapa gelas es teh. Gambar pertama diambil sebelum kuas menyentuh dinding, gambar terakhir setelah hujan reda dan peserta beristirahat di lapangan.`,
      place: 'Dermaga Kuala Kapuas',
      published: { days: -63, time: '15.00' },
      photos: [
        {
          scene: 'sungai',
          seed: 911,
          alt: 'Sungai lebar dengan sebuah kelotok dan jukung kecil, deretan rumah panggung di kejauhan.',
          caption: 'Kapuas pada pagi pertama.',
          credit,
        },
        {
          scene: 'gotong-royong',
          seed: 912,
          alt: 'Warga mencangkul dan mengangkat lumpur di kedua sisi parit kampung.',
          caption: 'Membersihkan parit di depan dinding sebelum dilukis.',
          credit,
        },
        {
          scene: 'lapangan',
          seed: 913,
          rotated: true,
          alt: 'Anak-anak bermain bola di lapangan rumput dengan gawang putih dan sekolah di kejauhan.',
          caption: 'Istirahat: bermain bola di lapangan samping dermaga.',
          credit,
        },
      ],
    },
  ],
  events: [
    {
      slug: 'kelas-menulis-berita-pelajar',
      title: 'Kelas menulis berita untuk pelajar',
      summary: 'Belajar menyusun berita pendek dari wawancara, untuk siswa SMP sampai SMA.',
      body: `Peserta berlatih bertanya, mencatat, dan menulis berita seratus kata. Bahannya sederhana: wawancara penjaga kantin atau pengemudi becak air.

Bawalah buku tulis dan satu kabar dari grup yang ingin diperiksa. Kita periksa bersama sampai ketemu sumber pertamanya.

Tiga tulisan terbaik dimuat di situs ini dengan nama kelas penulisnya.`,
      published: { days: -45, time: '18.00' },
      starts: { days: 16, time: '13.30' },
      ends: { days: 16, time: '16.00' },
      place: 'Perpustakaan di Selat Hilir',
      organiser: 'KIM Pelajar Selat Hilir',
    },
    {
      slug: 'meja-bantuan-antrean-puskesmas',
      title: 'Meja bantuan antrean daring puskesmas',
      summary: 'Pelajar membantu orang tua mendaftar antrean lewat ponsel.',
      body: `Anggota KIM duduk di ruang tunggu dengan kaus biru. Anda boleh bertanya apa saja tentang antrean daring, mengganti kata sandi, atau memperbesar huruf.

Bawalah ponsel dan kartu JKN. Kami tidak akan meminta kata sandi Anda dan tidak memegang ponsel tanpa izin.

Layanan ini gratis. Bila ramai, ambil nomor di meja.`,
      published: { days: -70, time: '19.00' },
      starts: { days: -61, time: '07.30' },
      ends: { days: -61, time: '10.30' },
      place: 'Ruang tunggu puskesmas, Kuala Kapuas',
      organiser: 'KIM Pelajar Selat Hilir',
    },
  ],
};
