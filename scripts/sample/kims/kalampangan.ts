import type { SampleKim } from '../types.ts';

const author = 'Redaksi KIM Kalampangan';
const credit = 'KIM Kalampangan (ilustrasi)';

export const kalampangan: SampleKim = {
  slug: 'kalampangan',
  name: 'KIM Tani Kalampangan',
  region: '62.71.04.1002',
  kind: 'farmers',
  status: 'active',
  tagline: 'Suara petani sayur di lahan gambut Sabangau',
  about: `Kalampangan adalah dapur sayur Palangka Raya. Setiap subuh pikap penuh sawi, kangkung, daun bawang, dan cabai berangkat dari gang-gang kami ke pasar kota. KIM Tani Kalampangan dibentuk oleh kelompok tani supaya pengalaman di satu petak cepat sampai ke petak yang lain.

Kami mencatat harga, cuaca, hama, dan cara mengelola gambut tanpa api. Yang menulis adalah petani sendiri, biasanya malam hari setelah menyiram. Penyuluh pertanian membantu memeriksa angka dan nama obat tanaman.

Anda petani di Kelurahan Kalampangan? Datanglah ke saung kelompok setiap malam Rabu, atau kirim foto tanaman yang sakit lewat WhatsApp kami.`,
  accent: 'kelapa',
  foundedDaysAgo: 910,
  decree: { number: '520/09/KLP-SBG/KIM', daysAgo: 895 },
  termEndsInDays: 200,
  memberCount: 14,
  members: [
    { name: 'Petani cabai', role: 'Ketua' },
    { name: 'Petani jagung manis', role: 'Redaktur harga' },
    { name: 'Ibu pengolah jahe', role: 'Kontributor' },
  ],
  contacts: [
    {
      kind: 'address',
      label: 'Saung kelompok',
      value: 'Jalan Mahir Mahar, Kelurahan Kalampangan, Palangka Raya',
    },
    { kind: 'email', label: null, value: 'redaksi@kalampangan.kim.example' },
    { kind: 'phone', label: 'Telepon saung', value: '0811-0000-0102' },
  ],
  whatsapp: '6281100000102',
  publishing: 'direct',
  posts: [
    {
      slug: 'harga-cabai-dan-sawi-di-tingkat-petani',
      title: 'Harga di kebun pekan ini: cabai naik, sawi turun',
      summary:
        'Cabai rawit di tingkat petani naik menjadi Rp52.000 per kilogram. Sawi turun ke Rp5.000 karena panen bersamaan. Petani diminta mengatur waktu tanam.',
      body: `Redaksi mencatat harga jual di sembilan kebun pada {hari:-1}. Ini harga yang diterima petani di pinggir jalan, bukan harga di pasar kota.

| Hasil | Harga per kilogram | Dibanding pekan lalu |
| --- | --- | --- |
| Cabai rawit | Rp52.000 | naik Rp7.000 |
| Tomat | Rp11.000 | tetap |
| Sawi | Rp5.000 | turun Rp2.500 |
| Daun bawang | Rp18.000 | naik Rp1.000 |
| Jagung manis | Rp6.500 | tetap |

## Mengapa sawi turun

Lebih dari dua puluh petani menanam sawi pada pekan yang sama, setelah harga bagus bulan lalu. Akibatnya panen bertumpuk. Seorang pengepul terpaksa menolak kiriman sore karena kendaraannya sudah penuh.

Ketua gabungan kelompok tani mengajak anggota menulis rencana tanam di papan saung. Dengan begitu setiap orang dapat melihat apa yang sudah banyak ditanam tetangganya. Kolomnya sederhana: nama kelompok, jenis sayur, dan pekan panen.

Untuk cabai, hujan membuat bunga rontok sehingga pasokan berkurang. Penyuluh menyarankan mulsa dan jarak tanam lebih longgar agar daun cepat kering.`,
      category: 'pertanian',
      source: 'Catatan harga di sembilan kebun dan wawancara dengan pengepul',
      author,
      place: 'Kelurahan Kalampangan',
      published: { days: -1, time: '19.30' },
    },
    {
      slug: 'kompos-dari-sisa-sayur-pasar',
      title: 'Sisa sayur pasar diolah menjadi kompos, dua ton sebulan',
      summary:
        'Kelompok tani mengambil sisa sayur dari pasar setiap malam dan mengolahnya menjadi dua ton kompos sebulan. Anggota menghemat pupuk hingga sepertiga.',
      body: `Dulu mobil sayur pulang dari pasar dalam keadaan kosong. Sejak tiga bulan lalu, muatannya diganti karung berisi daun kol, kulit jagung, dan buah busuk. Semuanya diolah menjadi kompos di lahan kelompok tani seluas dua kali lapangan voli.

Sisa sayur dicacah, dicampur kotoran ayam dan dolomit, lalu ditutup terpal. Setiap lima hari tumpukan dibalik. Setelah tujuh minggu warnanya gelap, tidak berbau, dan remah di tangan.

## Hasilnya di kebun

Enam belas anggota memakai kompos itu untuk cabai dan daun bawang. Mereka mengurangi pupuk buatan sekitar sepertiga. Tanah gambut yang asam juga lebih cepat siap ditanami karena ada dolomit di dalam campuran.

Yang perlu diperhatikan:

- Pilah plastik dan karet gelang sejak di pasar.
- Jangan memakai kotoran yang masih segar dan panas.
- Sarung tangan dan sepatu bot wajib dipakai.

Satu karung 25 kilogram dijual Rp20.000 untuk anggota dan Rp25.000 untuk umum. Uangnya dipakai membeli solar mesin pencacah. Bila Anda mengelola warung makan dan punya sisa sayur bersih, kelompok bersedia menjemput dua kali sepekan.`,
      category: 'lingkungan',
      source: 'Kunjungan ke rumah kompos dan pembukuan kelompok tani',
      author,
      place: 'Rumah kompos, Jalan Mahir Mahar',
      published: { days: -7, time: '20.10' },
      photos: [
        {
          scene: 'gotong-royong',
          seed: 201,
          alt: 'Laki-laki dan perempuan membersihkan parit bersama; bakul berisi lumpur di tepinya.',
          caption: 'Lumpur parit diangkat untuk campuran kompos.',
          credit,
        },
      ],
    },
    {
      slug: 'jahe-merah-bubuk-dari-dapur-gang-tiga',
      title: 'Jahe merah bubuk dari dapur Gang Tiga masuk lima toko',
      summary:
        'Tujuh ibu mengolah jahe merah sortiran menjadi minuman bubuk. Produk mereka sudah berizin P-IRT dan dijual di lima toko di Palangka Raya.',
      body: `Jahe merah yang ukurannya kecil dulu dijual murah atau dibiarkan membusuk. Tujuh ibu di Gang Tiga kini mengolahnya menjadi minuman bubuk. Satu kilogram jahe sortiran, yang semula laku Rp8.000, menjadi delapan bungkus bubuk seharga Rp15.000.

Prosesnya tidak rumit, tetapi harus sabar. Jahe dicuci, diparut, diperas, lalu airnya dimasak dengan gula sambil terus diaduk sampai mengkristal. Sekali masak butuh tiga jam.

Izin P-IRT keluar dua bulan lalu setelah dapur diperiksa petugas kesehatan. Syarat yang paling lama dipenuhi adalah saluran air cucian dan lampu yang terang.

> "Kami mulai dari dua kompor pinjaman. Sekarang kompornya tiga dan semua milik sendiri," kata ketua kelompok.

Produk dijual di lima toko dan melalui pesanan WhatsApp. Kelompok juga belajar memotret produk dengan ponsel di bawah cahaya jendela. Sasaran berikutnya adalah sertifikat halal dan kemasan yang dapat ditutup kembali.

Warga yang punya jahe sortiran dapat menghubungi kelompok setiap Selasa. Jahe ditimbang dan dibayar hari itu juga.`,
      category: 'umkm',
      source: 'Wawancara dengan ketua kelompok dan surat izin yang diperlihatkan kepada redaksi',
      author,
      place: 'Gang Tiga, Kalampangan',
      published: { days: -12, time: '16.40' },
      photos: [
        {
          scene: 'dapur-umkm',
          seed: 202,
          alt: 'Tiga orang memasak dan mengemas di dapur; wajan besar di atas api, stoples berjajar di rak.',
          caption: 'Sekali masak butuh tiga jam.',
          credit,
        },
      ],
    },
    {
      slug: 'embung-kecil-menahan-air-gambut',
      title: 'Embung kecil menahan air gambut tetap tinggi',
      summary:
        'Empat embung dan sembilan sekat parit menjaga muka air gambut sekitar 35 sentimeter di bawah tanah. Tanaman selamat melewati dua pekan tanpa hujan.',
      body: `Dua pekan tanpa hujan biasanya membuat petani Kalampangan cemas. Kali ini daun jagung tetap hijau. Air di empat embung masih setinggi pinggang orang dewasa dan muka air gambut terjaga sekitar 35 sentimeter di bawah permukaan.

Embung digali bersama, masing-masing seukuran rumah kecil. Parit yang menuju sungai diberi sembilan sekat dari papan dan karung tanah. Air hujan tertahan lebih lama, tetapi kelebihannya tetap dapat melimpas ketika deras.

## Cara mengukurnya

Kelompok memasang pipa berlubang di tiga petak. Seutas bambu berskala dimasukkan untuk mengukur jarak air dari permukaan. Anak anggota kelompok mencatatnya setiap Minggu pagi di buku tulis.

- Kurang dari 40 sentimeter: aman.
- Antara 40 dan 60 sentimeter: sekat ditinggikan satu papan.
- Lebih dari 60 sentimeter: pompa dari embung dan jaga dari api.

Ketua kelompok mengingatkan agar sekat tidak dibuka sendiri untuk menangkap ikan. Satu papan yang dicabut dapat mengeringkan tiga petak tetangga. Bila perlu membuka, sampaikan dulu kepada pengurus.`,
      category: 'lingkungan',
      source: 'Catatan muka air milik kelompok dan pengamatan redaksi di lapangan',
      author,
      place: 'Blok C, Kalampangan',
      published: { days: -19, time: '07.50' },
      photos: [
        {
          scene: 'sawah',
          seed: 203,
          rotated: true,
          alt: 'Dua petani bercaping di petak sawah berair; pondok kecil dan pohon kelapa di kejauhan.',
          caption: 'Tanah petak tetap lembap meski dua pekan tanpa hujan.',
          credit,
        },
      ],
    },
    {
      slug: 'subsidi-pupuk-periksa-nama-anda',
      title: 'Pupuk bersubsidi: periksa nama Anda sebelum musim tanam',
      summary:
        'Daftar penerima pupuk bersubsidi ditempel di saung. Petani yang namanya belum ada diminta membawa KTP dan keterangan lahan kepada penyuluh.',
      body: `Daftar rencana kebutuhan kelompok untuk pupuk bersubsidi sudah ditempel di saung. Ada 212 nama dari sebelas kelompok tani. Setiap petani diminta memeriksa tiga hal: ejaan nama, luas lahan, dan jenis tanaman.

Musim lalu empat belas petani tidak dapat menebus pupuk karena nomor KTP keliru satu angka. Kesalahan sekecil itu baru ketahuan di kios, ketika tanaman sudah waktunya dipupuk.

## Kalau nama belum ada

1. Bawa KTP dan keterangan lahan dari kelurahan.
2. Temui ketua kelompok untuk ditulis di formulir usulan.
3. Penyuluh memasukkan data dan memberi tanda terima.

Pastikan Anda menyimpan tanda terima itu. Pengurus menyediakan mesin fotokopi di saung pada malam Rabu.

Penebusan dilakukan sendiri di kios resmi dengan KTP. Harga pupuk bersubsidi tertulis di papan kios. Bila diminta membayar lebih, catat tanggal, kios, dan jumlahnya, lalu sampaikan kepada penyuluh atau melalui [SP4N-LAPOR](https://www.lapor.go.id). Nama pelapor tidak perlu diumumkan.`,
      category: 'pemerintahan',
      source: 'Penyuluh pertanian lapangan dan daftar yang ditempel di saung kelompok',
      author,
      place: 'Saung gabungan kelompok tani Kalampangan',
      published: { days: -23, time: '18.20' },
      corrections: [
        {
          at: { days: -22, time: '06.30' },
          text: 'Fotokopi tersedia malam Rabu, bukan malam Kamis.',
        },
      ],
    },
    {
      slug: 'siswa-belajar-menyemai-di-kebun-sekolah',
      title: 'Siswa belajar menyemai dan menghitung untung di kebun sekolah',
      summary:
        'Tiga puluh siswa kelas lima mengurus delapan bedeng sayur di belakang sekolah. Hasil panen pertama dijual kepada guru dan orang tua.',
      body: `Pelajaran hitung kelas lima pindah ke kebun. Tiga puluh siswa mengurus delapan bedeng di belakang sekolah: kangkung, bayam, dan selada. Setiap kelompok mencatat biaya benih, jumlah siraman, dan hasil panen di buku bergaris.

Panen pertama menghasilkan 41 ikat. Guru dan orang tua membelinya Rp3.000 per ikat. Setelah dikurangi biaya benih dan kompos, tersisa Rp78.000 untuk membeli gembor baru.

"Ternyata kalau lupa menyiram hari Minggu, untungnya ikut layu," tulis seorang siswa di laporan kelompoknya.

## Dibantu para petani

Setiap Jumat seorang petani datang selama satu jam. Ia mengajari cara menyemai di daun pisang, membuat pestisida dari bawang putih, dan membedakan ulat dari kepompong kupu-kupu yang boleh dibiarkan.

Sekolah sengaja memilih sayur berumur pendek agar anak cepat melihat hasil. Semester depan mereka mencoba cabai dalam polibag supaya dapat dibawa pulang.

Kelompok tani menyumbang dua karung kompos setiap bulan. Sekolah lain di Sabangau yang ingin meniru boleh meminta lembar catatan yang dipakai siswa.`,
      category: 'pendidikan',
      source: 'Kunjungan ke sekolah, seizin kepala sekolah dan wali kelas',
      author,
      place: 'Sekolah dasar di Kalampangan',
      published: { days: -29, time: '15.00' },
    },
  ],
  galleries: [
    {
      slug: 'subuh-di-jalan-sayur',
      title: 'Subuh di jalan sayur',
      summary: 'Empat gambar perjalanan sayur dari petak ke pasar kota.',
      body: `Pukul tiga pagi lampu kepala sudah berkelip di petak-petak sawi. Sayur dipetik ketika masih dingin supaya tahan sampai siang. Gambar-gambar ini mengikuti satu pikap dari Blok C sampai pasar di Palangka Raya.`,
      place: 'Kalampangan dan pasar kota',
      published: { days: -10, time: '17.20' },
      photos: [
        {
          scene: 'sawah',
          seed: 211,
          alt: 'Hamparan sawah dengan petani bekerja dan sebuah pondok di ujungnya.',
          caption: 'Petak diperiksa sebelum panen.',
          credit,
        },
        {
          scene: 'gotong-royong',
          seed: 212,
          rotated: true,
          alt: 'Warga mencangkul dan mengangkat lumpur di kedua sisi parit kampung.',
          caption: 'Parit dirapikan sebelum berangkat ke pasar.',
          credit,
        },
        {
          scene: 'jembatan',
          seed: 213,
          alt: 'Jembatan lengkung melintas di atas sungai lebar; kelotok lewat di bawahnya.',
          caption: 'Melewati jembatan menuju kota.',
          credit,
        },
        {
          scene: 'pasar-ikan',
          seed: 214,
          alt: 'Ikan tersusun di atas daun di meja lapak; penjual dan pembeli bercaping berdiri di belakangnya.',
          caption: 'Di pasar, lapak sayur kami bersebelahan dengan lapak ikan.',
          credit,
        },
      ],
    },
  ],
  events: [
    {
      slug: 'sekolah-lapang-hama-cabai',
      title: 'Sekolah lapang: mengenali hama cabai',
      summary: 'Belajar di kebun bersama penyuluh: trips, kutu kebul, dan layu bakteri.',
      body: `Kita berjalan di tiga kebun dan memeriksa daun bersama-sama. Penyuluh menunjukkan perbedaan daun keriting karena trips dan karena kekurangan kalsium.

Bawalah satu cabang tanaman yang sakit dalam kantong bening. Kaca pembesar disediakan. Peserta juga belajar membuat perangkap kuning dari botol bekas.

Terbuka untuk semua petani di Sabangau, tidak hanya anggota kelompok. Sarapan ubi dan kopi disediakan.`,
      published: { days: -5, time: '20.00' },
      starts: { days: 6, time: '06.30' },
      ends: { days: 6, time: '09.30' },
      place: 'Kebun kelompok, Blok C Kalampangan',
      organiser: 'KIM Tani Kalampangan dan penyuluh pertanian',
    },
    {
      slug: 'rapat-rencana-tanam-gabungan',
      title: 'Rapat rencana tanam gabungan kelompok tani',
      summary: 'Sebelas kelompok tani menyepakati jadwal tanam agar panen tidak bertumpuk.',
      body: `Setiap kelompok membawa rencana tanam untuk dua belas pekan ke depan. Rencana ditulis di papan besar supaya terlihat jenis sayur yang terlalu banyak.

Pengepul dan perwakilan pedagang pasar diundang untuk memberi tahu kebutuhan mereka. Rapat dimulai tepat waktu agar peserta dapat menyiram kebun sore harinya.

Hasilnya dipasang di saung dan diperbarui setiap malam Rabu.`,
      published: { days: -3, time: '21.00' },
      starts: { days: 17, time: '13.00' },
      ends: { days: 17, time: '15.30' },
      place: 'Saung gabungan kelompok tani Kalampangan',
      organiser: 'Gabungan kelompok tani',
    },
    {
      slug: 'pelatihan-kompos-kalampangan',
      title: 'Pelatihan membuat kompos dari sisa sayur',
      summary: 'Praktik mencacah, mencampur, dan membalik kompos bersama kelompok tani.',
      body: `Pelatihan satu pagi di rumah kompos. Peserta mempraktikkan seluruh proses, dari memilah sampai menutup tumpukan dengan terpal.

Pakailah sepatu bot dan baju yang boleh kotor. Sarung tangan disediakan untuk dua puluh orang. Setiap peserta membawa pulang satu karung kompos matang untuk dicoba.

Bahan dan catatan campuran dibagikan dalam selembar kertas.`,
      published: { days: -27, time: '19.00' },
      starts: { days: -16, time: '07.00' },
      ends: { days: -16, time: '10.30' },
      place: 'Rumah kompos, Jalan Mahir Mahar',
      organiser: 'KIM Tani Kalampangan',
    },
  ],
};
