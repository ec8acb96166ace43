import type { SampleKim } from '../types.ts';

const author = 'Redaksi KIM Mantangai Hulu';
const credit = 'KIM Mantangai Hulu (ilustrasi)';

/** Archived: its news stays readable, announcements no longer reach it. */
export const mantangaiHulu: SampleKim = {
  slug: 'mantangai-hulu',
  name: 'KIM Mantangai Hulu',
  region: '62.03.09.2008',
  kind: 'territorial',
  status: 'archived',
  tagline: 'Catatan kampung di tepi Kapuas',
  about: `KIM Mantangai Hulu menulis tentang kehidupan di tepi Sungai Kapuas, Kecamatan Mantangai, selama lebih dari tiga tahun. Kelompok ini kemudian bergabung dengan kelompok informasi tingkat kecamatan atas keputusan musyawarah warga.

Berita lama tetap dapat dibaca di sini sebagai arsip kampung. Kabar baru dari Mantangai Hulu dimuat melalui kelompok kecamatan dan papan pengumuman kantor desa.

Terima kasih kepada para penulis, pengayuh perahu, dan semua yang pernah mengirim kabar.`,
  accent: 'gambut',
  foundedDaysAgo: 1600,
  decree: { number: '140/06/DS-MH/KIM', daysAgo: 1585 },
  termEndsInDays: -490,
  memberCount: 7,
  members: [{ name: 'Guru sekolah dasar', role: 'Ketua terakhir' }],
  contacts: [
    {
      kind: 'address',
      label: 'Kantor desa',
      value: 'Desa Mantangai Hulu, Kecamatan Mantangai, Kabupaten Kapuas',
    },
  ],
  whatsapp: '6281100000110',
  publishing: 'direct',
  posts: [
    {
      slug: 'arsip-kami-tetap-terbuka',
      title: 'Kami bergabung dengan kelompok kecamatan, arsip tetap terbuka',
      summary:
        'Musyawarah memutuskan KIM Mantangai Hulu bergabung dengan kelompok informasi kecamatan. Situs ini menjadi arsip dan tidak memuat kabar baru.',
      body: `Tulisan ini adalah yang terakhir dari KIM Mantangai Hulu. Dalam musyawarah pada {hari:-151}, warga dan pengurus memutuskan bergabung dengan kelompok informasi tingkat kecamatan. Jumlah penulis kami tinggal tiga orang, sementara di kecamatan ada tim yang lebih lengkap dan jaringan internet yang lebih baik.

Keputusan ini tidak mudah. Selama lebih dari tiga tahun kami menulis 214 kabar, dari kelahiran sapi kembar sampai banjir besar yang menenggelamkan lapangan voli.

## Yang perlu Anda ketahui

- Semua berita lama tetap dapat dibaca di alamat ini.
- Kabar baru dimuat oleh kelompok kecamatan.
- Kamera dan komputer dipindahkan ke kantor desa, boleh dipinjam untuk kegiatan warga.
- Uang kas Rp1.140.000 disumbangkan untuk buku sekolah, sesuai hasil musyawarah.

Kami memohon maaf bila ada tulisan yang menyinggung. Terima kasih kepada pengayuh perahu yang membawa cetakan berita ke dusun seberang setiap pekan. Tanpa mereka, kabar kami hanya berputar di tempat yang ada sinyalnya.`,
      category: 'kegiatan',
      source: 'Berita acara musyawarah pengurus dan warga',
      author,
      place: 'Kantor Desa Mantangai Hulu',
      published: { days: -150, time: '19.00' },
    },
    {
      slug: 'banjir-surut-sekolah-dibersihkan',
      title: 'Banjir surut, murid kembali ke sekolah yang baru dibersihkan',
      summary:
        'Setelah sebelas hari tergenang, sekolah dibersihkan bersama-sama. Dua ruang dipakai bergantian karena lantai papannya masih dikeringkan.',
      body: `Sebelas hari lamanya halaman sekolah menjadi kolam. Ketika air akhirnya surut, lumpur setinggi mata kaki menutup lantai tiga ruang kelas. Guru, orang tua, dan murid kelas besar membersihkannya selama dua hari.

Meja diangkat ke halaman dan dijemur. Buku yang basah dibuka lembar demi lembar, diselipi koran, lalu diangin-anginkan. Sekitar 80 buku dapat diselamatkan, sisanya terpaksa didaur ulang.

Pelajaran dimulai kembali pada hari ketiga. Dua ruang dipakai bergantian karena lantai papan ruang lain masih dikeringkan. Murid kelas satu belajar di serambi balai desa.

Petugas puskesmas membagikan obat gatal dan memeriksa sumur. Air sumur harus dikuras dan diberi kaporit sebelum dipakai. Warga juga diingatkan memakai alas kaki karena pecahan kaca banyak tersembunyi di lumpur.

Orang tua mengusulkan rak buku baru yang digantung lebih tinggi dari batas air banjir. Batas itu kini ditandai dengan cat merah di tiang sekolah, lengkap dengan tanggalnya, agar kita tidak lupa.`,
      category: 'kebencanaan',
      source: 'Liputan kerja bakti dan keterangan kepala sekolah',
      author,
      place: 'Sekolah dasar di Mantangai Hulu',
      published: { days: -168, time: '16.20' },
      photos: [
        {
          scene: 'banjir',
          seed: 1001,
          alt: 'Air banjir menutup halaman sampai ke dinding rumah; perahu kecil membawa dua warga.',
          caption: 'Halaman sekolah pada hari kesembilan.',
          credit,
        },
      ],
    },
    {
      slug: 'beje-lama-digali-kembali',
      title: 'Beje tua digali kembali, ikannya dibagi rata',
      summary:
        'Enam keluarga menggali kembali beje peninggalan orang tua mereka. Panen pertama 94 kilogram ikan, dibagi rata setelah disisihkan untuk janda dan lansia.',
      body: `Beje itu sudah lama tertutup pakis. Bentuknya kolam panjang, lebar dua meter, digali orang tua kami di tengah rawa untuk menjebak ikan saat air surut. Enam keluarga di Mantangai Hulu menggalinya kembali selama tiga minggu.

Setelah satu musim banjir, beje dipanen. Hasilnya 94 kilogram gabus, papuyu, dan sepat. Ikan dibagi rata kepada enam keluarga, setelah disisihkan dua belas kilogram untuk janda dan lansia, seperti adat yang diajarkan dulu.

Beje yang terisi air ternyata juga berguna saat kemarau. Tanah di sekitarnya lembap dan api tidak mudah merambat. Regu peduli api memasukkannya ke peta sumber air.

Mantir adat bercerita tentang pantangannya: tidak menggali di beje orang tanpa izin, dan pemilik tidak boleh menolak tetangga yang meminta ikan untuk orang sakit.

Tiga beje lain akan dibuka tahun depan. Anak muda diajak ikut supaya tahu cara membaca arah air. Kata seorang tetua, menggali lubang itu gampang, yang sulit memilih tempatnya.`,
      category: 'perikanan',
      source: 'Wawancara enam keluarga pemilik beje dan mantir adat',
      author,
      place: 'Rawa Mantangai Hulu',
      published: { days: -185, time: '11.10' },
      photos: [
        {
          scene: 'keramba',
          seed: 1002,
          rotated: true,
          alt: 'Seorang pembudi daya menebar pakan di keramba kayu yang terapung di sungai.',
          caption: 'Ikan beje ditampung sebelum dibagi.',
          credit,
        },
      ],
    },
    {
      slug: 'panel-surya-menyalakan-posyandu',
      title: 'Panel surya menyalakan lemari vaksin posyandu',
      summary:
        'Empat panel surya membuat lemari vaksin posyandu menyala sepanjang malam. Imunisasi tidak lagi bergantung pada genset yang sering kehabisan solar.',
      body: `Genset desa hanya hidup enam jam semalam. Karena itu vaksin selalu dibawa dengan kotak es dari kecamatan, dua jam perjalanan sungai. Bila perahu terlambat, jadwal imunisasi batal.

Sejak empat panel surya dipasang di atap posyandu, lemari vaksin menyala siang malam. Dalam dua bulan 48 anak mendapat imunisasi tepat waktu. Tidak ada satu pun jadwal yang batal.

Pemuda desa dilatih merawatnya. Permukaan panel dilap setiap Jumat, air aki diperiksa dua minggu sekali, dan suhu lemari dicatat pagi dan sore di kertas yang menempel di pintu. Suhunya harus tetap antara dua dan delapan derajat.

Sisa listrik dipakai untuk dua lampu dan pengisi daya ponsel kader. Warga sempat meminta menumpang mengisi daya. Musyawarah memutuskan tidak boleh, karena cadangan malam untuk vaksin harus aman.

Bidan desa menunjukkan grafik suhu dengan bangga. "Dulu saya tidur dengan alarm tiap dua jam untuk mengecek es," katanya.`,
      category: 'kesehatan',
      source: 'Bidan desa dan catatan suhu lemari vaksin',
      author,
      place: 'Posyandu Mantangai Hulu',
      published: { days: -203, time: '10.00' },
      photos: [
        {
          scene: 'posyandu',
          seed: 1003,
          alt: 'Seorang balita ditimbang dengan timbangan gantung; kader dan ibu-ibu berada di dekat meja pendaftaran.',
          caption: 'Posyandu kini diterangi listrik dari panel surya.',
          credit,
        },
      ],
    },
    {
      slug: 'batas-desa-dipetakan-bersama',
      title: 'Batas desa dipetakan bersama tetua dan anak muda',
      summary:
        'Tim pemetaan berjalan enam hari menandai batas desa. Tetua menunjukkan pohon dan sungai, anak muda merekam titiknya dengan GPS.',
      body: `Tetua hafal pohon besar mana yang menjadi batas. Anak muda hafal cara memakai GPS. Selama enam hari mereka berjalan bersama, menandai 42 titik batas Desa Mantangai Hulu dengan tiga desa tetangga.

Perwakilan desa tetangga ikut di setiap jalur. Bila ada perbedaan, titik itu diberi tanda kuning dan dibicarakan kemudian. Dari 42 titik, hanya tiga yang masih kuning.

Selama perjalanan tim juga mencatat hal yang tidak terlihat di peta biasa: kuburan tua, kebun rotan turun-temurun, sumber air, dan tempat yang dikeramatkan. Tidak semuanya akan diterbitkan. Tetua meminta beberapa tempat cukup diketahui warga.

Peta sementara dipajang di balai desa selama sebulan. Warga boleh menempelkan kertas kecil berisi koreksi. Anak sekolah datang berombongan dan mencari rumahnya sendiri.

Peta akhir dipakai untuk menyusun rencana desa dan menjelaskan letak lahan bila ada usaha yang masuk. Kepala desa menyebutnya cara damai untuk tahu di mana kita berdiri.`,
      category: 'pemerintahan',
      source: 'Ikut dua hari perjalanan tim dan dokumen peta sementara',
      author,
      place: 'Desa Mantangai Hulu',
      published: { days: -220, time: '15.45' },
    },
  ],
  galleries: [
    {
      slug: 'tepi-kapuas-dalam-tiga-gambar',
      title: 'Tepi Kapuas dalam tiga gambar',
      summary: 'Gambar-gambar terakhir dari redaksi Mantangai Hulu.',
      body: `Sebelum menutup buku, kami memilih tiga gambar yang paling sering diminta warga: jalan air, rumah di tepi, dan hutan yang menjaga keduanya. Ketiganya masih seperti itu sampai hari ini.`,
      place: 'Mantangai Hulu',
      published: { days: -152, time: '17.00' },
      photos: [
        {
          scene: 'sungai',
          seed: 1011,
          alt: 'Sungai lebar dengan sebuah kelotok dan jukung kecil, deretan rumah panggung di kejauhan.',
          caption: 'Kapuas pada sore yang tenang.',
          credit,
        },
        {
          scene: 'rumah-betang',
          seed: 1012,
          alt: 'Rumah betang panjang di atas tiang tinggi dengan tangga kayu; empat orang berdiri di halaman.',
          caption: 'Rumah panjang di hulu kampung.',
          credit,
        },
        {
          scene: 'hutan-gambut',
          seed: 1013,
          alt: 'Hutan rawa gambut: pohon-pohon tinggi di atas genangan air yang tenang.',
          caption: 'Hutan di belakang kampung.',
          credit,
        },
      ],
    },
  ],
  events: [
    {
      slug: 'serah-terima-arsip-kampung',
      title: 'Serah terima arsip kampung kepada perpustakaan desa',
      summary: 'Cetakan 214 berita dan rekaman suara diserahkan kepada perpustakaan desa.',
      body: `Seluruh cetakan berita disusun dalam empat map besar menurut tahun. Rekaman suara para tetua disalin ke dua kartu memori, satu untuk desa dan satu untuk kecamatan.

Warga diundang melihat-lihat, mencari berita kelahiran anaknya, atau menambahkan catatan di pinggir halaman.

Setelah acara, arsip dapat dibaca setiap hari kerja di kantor desa.`,
      published: { days: -151, time: '20.00' },
      starts: { days: -145, time: '09.00' },
      ends: { days: -145, time: '11.00' },
      place: 'Kantor Desa Mantangai Hulu',
      organiser: 'Pemerintah Desa Mantangai Hulu',
    },
    {
      slug: 'membaca-arsip-bersama',
      title: 'Membaca arsip bersama di perpustakaan desa',
      summary: 'Warga dan pelajar memilih sepuluh berita lama untuk dibacakan dan direkam.',
      body: `Perpustakaan desa mengajak warga memilih sepuluh berita lama yang paling berkesan. Pelajar membacakannya dan merekam suaranya sebagai kenangan kampung.

Acara ini sudah dijadwalkan sejak serah terima arsip. Yang pernah menulis untuk KIM diharapkan hadir dan menceritakan di balik tulisannya.

Kopi dan pisang rebus disediakan.`,
      published: { days: -150, time: '20.00' },
      starts: { days: 40, time: '14.00' },
      ends: { days: 40, time: '16.30' },
      place: 'Kantor Desa Mantangai Hulu',
      organiser: 'Perpustakaan desa',
    },
  ],
};
