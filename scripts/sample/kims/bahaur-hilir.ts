import type { SampleKim } from '../types.ts';

const author = 'Redaksi KIM Bahaur Hilir';
const credit = 'KIM Bahaur Hilir (ilustrasi)';

/** Suspended while a new board is chosen: its site shows a notice, its news waits. */
export const bahaurHilir: SampleKim = {
  slug: 'bahaur-hilir',
  name: 'KIM Pesisir Bahaur Hilir',
  region: '62.11.02.2007',
  kind: 'fishers',
  status: 'suspended',
  tagline: 'Kabar muara Kahayan dan Laut Jawa',
  about: `Bahaur Hilir berada di muara Sungai Kahayan, tempat air tawar bertemu Laut Jawa. Sebagian besar keluarga hidup dari udang, kepiting, dan ikan laut, sebagian lagi dari kelapa dan sawah pasang surut.

KIM Pesisir Bahaur Hilir mengumpulkan kabar cuaca laut, harga hasil tangkapan, dan pelayanan yang datang dengan kapal. Masa bakti pengurus telah berakhir dan musyawarah desa sedang menyiapkan pengurus baru.

Selama masa peralihan, pertanyaan warga dilayani di kantor desa setiap hari kerja.`,
  accent: 'nila',
  foundedDaysAgo: 1460,
  decree: { number: '523/11/DS-BH/KIM', daysAgo: 1440 },
  termEndsInDays: -345,
  memberCount: 8,
  members: [{ name: 'Nelayan udang', role: 'Ketua (masa bakti berakhir)' }],
  contacts: [
    {
      kind: 'address',
      label: 'Kantor desa',
      value: 'Desa Bahaur Hilir, Kecamatan Kahayan Kuala, Kabupaten Pulang Pisau',
    },
  ],
  whatsapp: '6281100000108',
  publishing: 'review',
  posts: [
    {
      slug: 'gelombang-tinggi-nelayan-menunda-melaut',
      title: 'Gelombang tinggi, nelayan Bahaur menunda melaut',
      summary:
        'Nelayan perahu kecil menunda melaut karena gelombang di Laut Jawa diperkirakan mencapai dua setengah meter. Kapal penumpang tetap berangkat dengan pengawasan.',
      body: `Deretan perahu bersandar rapat di dermaga Bahaur Hilir. Nelayan perahu kecil memilih menunda melaut setelah membaca prakiraan gelombang sampai dua setengah meter di bagian selatan. Angin kencang juga terasa sejak subuh.

Kepala dusun memasang bendera merah di tiang dermaga. Bagi nelayan setempat, bendera merah berarti perahu di bawah lima gros ton jangan keluar muara.

Waktu menunggu dipakai untuk menambal jaring dan mengecat lambung. Ibu-ibu mengolah sisa tangkapan menjadi ikan asin agar tetap ada penghasilan.

## Sebelum memutuskan berangkat

- Periksa prakiraan di laman [BMKG](https://www.bmkg.go.id) pada malam dan subuh.
- Kabarkan tujuan dan perkiraan pulang kepada keluarga.
- Bawa pelampung, lampu senter, dan air minum untuk dua hari.
- Jangan berangkat sendiri.

Kapal penumpang ke ibu kota kabupaten tetap berlayar lewat sungai. Petugas membatasi muatan dan memeriksa jaket pelampung. Bila ada perahu yang terlambat pulang, hubungi nomor pencarian dan pertolongan 115.`,
      category: 'kebencanaan',
      source: 'Keterangan kepala dusun, prakiraan BMKG, dan wawancara nelayan di dermaga',
      author,
      place: 'Dermaga Bahaur Hilir',
      published: { days: -96, time: '07.30' },
      photos: [
        {
          scene: 'perahu',
          seed: 801,
          alt: 'Jukung-jukung tertambat di dermaga kayu; pendayung bercaping duduk di salah satunya, kelotok melintas di tengah.',
          caption: 'Perahu kecil bersandar menunggu gelombang turun.',
          credit,
        },
      ],
    },
    {
      slug: 'harga-udang-dan-kepiting-di-muara',
      title: 'Harga udang turun, kepiting bertahan',
      summary:
        'Udang windu di tingkat nelayan turun menjadi Rp78.000 per kilogram. Kepiting bakau bertahan di Rp65.000, tetapi yang bertelur sebaiknya dilepas.',
      body: `Harga udang windu di tingkat nelayan Bahaur Hilir turun Rp7.000 dalam sepekan menjadi Rp78.000 per kilogram. Pengepul menyebut pasokan dari daerah lain sedang banyak. Udang kecil untuk ebi tetap Rp22.000.

Kepiting bakau bertahan di Rp65.000 per kilogram untuk ukuran tiga ekor sekilo. Permintaan datang dari rumah makan di Palangka Raya dan Banjarmasin.

Penyuluh perikanan mengingatkan agar kepiting betina yang bertelur dilepas. Dalam satu musim, seekor induk menghasilkan ratusan ribu telur. Melepasnya hari ini berarti tabungan untuk tahun depan. Kepiting yang lebarnya kurang dari sepuluh sentimeter juga jangan diambil.

Beberapa nelayan mulai membesarkan kepiting kurus dalam kotak plastik selama dua minggu. Beratnya naik sekitar seperlima. Pakannya ikan rucah yang biasanya dibuang.

Biaya es menjadi keluhan utama. Satu balok mencapai Rp28.000 karena dikirim dari hulu. Kelompok mengusulkan mesin es kecil melalui musyawarah desa.`,
      category: 'perikanan',
      source: 'Catatan tiga pengepul dan penyuluh perikanan',
      author,
      place: 'Tempat pendaratan ikan Bahaur Hilir',
      published: { days: -104, time: '15.00' },
      photos: [
        {
          scene: 'pasar-ikan',
          seed: 802,
          alt: 'Ikan tersusun di atas daun di meja lapak; penjual dan pembeli bercaping berdiri di belakangnya.',
          caption: 'Hasil tangkapan ditimbang di tempat pendaratan.',
          credit,
        },
      ],
    },
    {
      slug: 'bakau-ditanam-di-tepi-muara',
      title: 'Delapan ratus bakau ditanam untuk menahan abrasi',
      summary:
        'Warga menanam 800 bibit bakau di tepi muara yang terkikis dua meter setahun. Pagar bambu dipasang untuk menahan ombak.',
      body: `Tepi muara di dekat kuburan lama terkikis sekitar dua meter setiap tahun. Pohon kelapa yang dulu berdiri di darat kini batangnya terendam. Sembilan puluh warga dan pelajar menanam 800 bibit bakau dan api-api untuk menahannya.

Penanaman dilakukan saat air surut, lutut tenggelam dalam lumpur. Bibit diikat pada ajir supaya tidak hanyut. Di depannya dipasang dua lapis pagar bambu yang diisi ranting, gunanya memecah ombak dan menahan lumpur.

Pengalaman penanaman sebelumnya menjadi pelajaran. Dari seribu bibit yang ditanam tanpa pagar, hanya dua ratusan yang hidup. Kambing memakan sebagian, ombak mengambil sisanya.

Karena itu pemilik kambing ikut diundang dan sepakat mengandangkan ternaknya selama enam bulan pertama. Pelajar memeriksa setiap bulan dan mengganti bibit yang mati.

Jaring bekas yang tersangkut di akar juga diangkat, terkumpul empat karung. Bila tumbuh baik, hutan bakau kecil ini akan menjadi tempat bertelur kepiting dan udang.`,
      category: 'lingkungan',
      source: 'Liputan penanaman dan keterangan kepala desa',
      author,
      place: 'Tepi muara Bahaur Hilir',
      published: { days: -113, time: '12.40' },
    },
    {
      slug: 'kapal-pelayanan-kependudukan-singgah',
      title: 'Kapal pelayanan kependudukan singgah, 140 berkas selesai',
      summary:
        'Petugas kependudukan melayani warga di atas kapal selama dua hari. Sebanyak 140 berkas selesai, termasuk akta kelahiran 37 anak.',
      body: `Mengurus akta ke ibu kota kabupaten memakan waktu dua hari dan ongkos ratusan ribu rupiah. Kali ini petugas yang datang. Kapal pelayanan kependudukan bersandar dua hari di dermaga Bahaur Hilir.

Sebanyak 140 berkas selesai di tempat: 52 kartu keluarga, 37 akta kelahiran, 29 perekaman KTP, dan 22 perubahan data. Petugas membawa mesin perekam, genset, dan printer sendiri.

Banyak berkas hampir gagal karena nama di buku nikah dan kartu keluarga berbeda satu huruf. Perangkat desa lalu membuka meja khusus untuk surat keterangan.

## Supaya lancar pada kunjungan berikutnya

- Siapkan fotokopi buku nikah dan surat kelahiran dari bidan.
- Periksa ejaan nama di semua surat.
- Anak 17 tahun ke atas datang sendiri untuk rekam KTP.

Semua layanan gratis. Jangan membayar kepada siapa pun yang menawarkan jalan pintas. Sembilan belas warga yang belum selesai sudah dicatat untuk didahulukan.`,
      category: 'pemerintahan',
      source: 'Rekap petugas kependudukan dan pengamatan redaksi',
      author,
      place: 'Dermaga Bahaur Hilir',
      published: { days: -121, time: '18.00' },
      photos: [
        {
          scene: 'balai-desa',
          seed: 804,
          rotated: true,
          alt: 'Warga berkumpul di halaman balai beratap genteng dengan bendera merah putih di tiang.',
          caption: 'Warga menunggu giliran di teras kantor desa.',
          credit,
        },
      ],
    },
    {
      slug: 'terasi-bahaur-dijemur-di-para-para',
      title: 'Terasi Bahaur dijemur di para-para, pasir pun tidak ikut',
      summary:
        'Tujuh pembuat terasi mengganti tikar di tanah dengan para-para jaring setinggi pinggang. Terasi lebih bersih dan masuk ke dua toko di kota.',
      body: `Dulu rebon dijemur di atas tikar di tanah. Ayam lewat, pasir beterbangan, hujan datang tiba-tiba. Kini tujuh pembuat terasi di Bahaur Hilir memakai para-para jaring setinggi pinggang dengan atap plastik yang dapat digulung.

Rebon dicuci dengan air laut bersih, ditiriskan, ditumbuk dengan garam, lalu dijemur lagi. Setelah tiga hari adonan dibulatkan dan dibungkus daun sebelum masuk kotak kertas. Tidak ada pewarna. Warna merah keunguan berasal dari rebonnya sendiri.

Satu kotak 100 gram dijual Rp12.000. Dua toko oleh-oleh di kota menerima titipan dan membayar setiap bulan.

"Yang paling sulit justru membiasakan cuci tangan dan ikat rambut," kata koordinator kelompok. Sekarang ada ember berkeran di pintu gubuk, dan siapa yang lupa diminta menyapu.

Kelompok mencatat setiap musim rebon: kapan datang, berapa lama, dan di mana. Catatan itu membantu mereka menyiapkan garam serta menyimpan stok untuk bulan-bulan sepi.`,
      category: 'umkm',
      source: 'Kunjungan ke gubuk pembuatan terasi dan wawancara koordinator kelompok',
      author,
      place: 'RT 04 Bahaur Hilir',
      published: { days: -130, time: '09.50' },
    },
  ],
  galleries: [
    {
      slug: 'pagi-di-tempat-pendaratan-ikan',
      title: 'Pagi di tempat pendaratan ikan',
      summary: 'Tiga gambar saat perahu pulang membawa udang dan kepiting.',
      body: `Perahu pulang beriringan ketika langit masih jingga. Yang menunggu bukan hanya pengepul, tetapi juga kucing. Gambar diambil di dermaga sebelum kesibukan menimbang dan menawar dimulai.`,
      place: 'Bahaur Hilir',
      published: { days: -108, time: '08.00' },
      photos: [
        {
          scene: 'perahu',
          seed: 811,
          alt: 'Seorang warga berdiri di dermaga kayu menghadap perahu-perahu kecil di sungai.',
          caption: 'Perahu pertama tiba.',
          credit,
        },
        {
          scene: 'pasar-ikan',
          seed: 812,
          alt: 'Lapak ikan di bawah tenda bergaris dengan tiga baris ikan dan beberapa pembeli.',
          caption: 'Hasil dipilah menurut ukuran.',
          credit,
        },
        {
          scene: 'sungai',
          seed: 813,
          alt: 'Kelotok beratap melaju di sungai lebar; rumah panggung dan pohon kelapa tampak di tepi seberang.',
          caption: 'Muara Kahayan setelah semua perahu masuk.',
          credit,
        },
      ],
    },
  ],
  events: [
    {
      slug: 'musyawarah-pengurus-kim-bahaur',
      title: 'Musyawarah memilih pengurus KIM Bahaur Hilir',
      summary: 'Pemilihan pengurus baru agar KIM dapat aktif kembali.',
      body: `Warga diundang memilih ketua, redaktur, dan bendahara untuk tiga tahun ke depan. Calon berumur paling sedikit 18 tahun dan bersedia mengikuti pelatihan dua hari.

Pengurus lama menyerahkan buku kas, kamera, dan arsip berita. Petugas Diskominfo kabupaten membantu membuat akun baru.

Setelah SK terbit, situs KIM dibuka kembali dengan seluruh berita lama tetap ada.`,
      published: { days: -92, time: '10.00' },
      starts: { days: 22, time: '13.00' },
      ends: { days: 22, time: '16.00' },
      place: 'Kantor Desa Bahaur Hilir',
      organiser: 'Pemerintah Desa Bahaur Hilir',
    },
    {
      slug: 'penanaman-bakau-muara',
      title: 'Penanaman bakau di tepi muara',
      summary: 'Menanam 800 bibit saat air surut. Bawa baju ganti.',
      body: `Berkumpul di kantor desa, lalu berjalan kaki ke tepi muara. Air diperkirakan surut sampai pukul sebelas.

Bawalah baju ganti, topi, dan air minum. Alas kaki sebaiknya sepatu karet yang diikat karena lumpurnya dalam.

Pelajar didampingi guru. Setelah menanam, kita makan siang bersama di bawah pohon kelapa.`,
      published: { days: -122, time: '17.00' },
      starts: { days: -114, time: '07.30' },
      ends: { days: -114, time: '11.00' },
      place: 'Tepi muara Bahaur Hilir',
      organiser: 'Pemerintah desa dan sekolah',
    },
  ],
};
