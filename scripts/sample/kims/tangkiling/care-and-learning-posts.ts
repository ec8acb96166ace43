import type { SamplePost } from '../../types.ts';

const author = 'Redaksi KIM Tangkiling';
const credit = 'KIM Tangkiling (ilustrasi)';

/** Health, school, reading and safety on the phone. */
export const careAndLearningPosts: readonly SamplePost[] = [
  {
    slug: 'posyandu-timbang-46-balita',
    title: 'Posyandu timbang 46 balita, tiga anak didampingi lebih lanjut',
    summary:
      'Sebanyak 46 dari 52 balita datang ke posyandu bulan ini. Tiga anak yang berat badannya tidak naik akan dikunjungi kader bersama bidan kelurahan.',
    body: `Posyandu di RT 02 Tangkiling ramai sejak pukul delapan pagi pada {hari:-4}. Dari 52 balita yang terdaftar, 46 datang untuk ditimbang dan diukur. Enam anak lainnya akan didatangi kader ke rumah.

Bidan kelurahan mencatat tiga anak yang berat badannya tidak naik dua bulan berturut-turut. Keluarganya diajak berbicara dengan tenang di ruang tersendiri. Mereka akan dikunjungi dua kali sebelum posyandu berikutnya.

## Menu contoh dari dapur kader

Kader memasak bubur nasi dengan ikan patin dan daun kelakai. Kelakai adalah pakis muda yang mudah dipetik di sekitar rumah. Resepnya dibagikan di selembar kertas agar dapat dicoba di rumah.

- Ikan direbus, durinya dibuang, lalu dihaluskan.
- Kelakai hanya dimasak sebentar supaya tetap lembut.
- Garam cukup seujung sendok.

Selain penimbangan, ada imunisasi, pembagian vitamin A, dan pemeriksaan enam ibu hamil. Orang tua diminta selalu membawa buku KIA.

Posyandu berikutnya diumumkan di situs ini dan di papan RT. Bila anak demam tinggi atau sesak, jangan menunggu jadwal. Datanglah ke puskesmas atau hubungi 119.`,
    category: 'kesehatan',
    source: 'Rekap kader posyandu dan keterangan bidan kelurahan',
    author,
    place: 'Posyandu RT 02 Tangkiling',
    published: { days: -3, time: '16.30' },
    photos: [
      {
        scene: 'posyandu',
        seed: 51,
        alt: 'Ruang posyandu berhias bendera kecil: timbangan gantung, meja kader, dan grafik di dinding.',
        caption: 'Penimbangan berlangsung sampai pukul sebelas.',
        credit,
      },
    ],
  },
  {
    slug: 'lima-tanda-pesan-penipuan-di-whatsapp',
    title: 'Lima tanda pesan penipuan di WhatsApp yang sering masuk ke warga',
    summary:
      'Tujuh warga melapor menerima kiriman berkas undangan palsu. Kenali lima tandanya, jangan buka berkasnya, dan tanyakan dulu kepada pengirimnya lewat telepon.',
    body: `Dalam dua minggu terakhir tujuh warga bercerita menerima pesan berisi "undangan pernikahan" atau "foto paket". Isinya bukan foto, melainkan berkas aplikasi. Satu warga sempat membukanya dan nomor WhatsApp miliknya dipakai orang lain.

Redaksi merangkum lima tanda yang mudah dikenali:

1. Berkas berakhiran **.apk** padahal disebut foto atau surat.
2. Pengirim mendesak, misalnya "segera, hari ini terakhir".
3. Meminta kode enam angka yang masuk lewat SMS.
4. Alamat situsnya mirip bank tetapi ejaannya aneh.
5. Menjanjikan bantuan pemerintah asal membayar biaya lebih dulu.

## Kalau sudah telanjur dibuka

Matikan data seluler, hapus aplikasi yang baru terpasang, lalu minta keluarga mengabari semua kontak agar tidak mengirim uang. Ubah kata sandi dan hubungi bank lewat nomor di belakang kartu. Setelah itu laporkan ke kantor polisi terdekat.

Nomor rekening yang dipakai menipu dapat diperiksa di [cekrekening.id](https://cekrekening.id). Anda juga boleh membawa ponsel ke pos KIM setiap sore; dua anggota kami siap membantu tanpa biaya. Kami tidak akan pernah meminta PIN atau kode rahasia Anda.`,
    category: 'literasi-digital',
    source: 'Laporan tujuh warga kepada pos KIM, diperiksa bersama petugas Diskominfo kota',
    author,
    place: 'Pos KIM Tangkiling',
    published: { days: -6, time: '19.00' },
  },
  {
    slug: 'kelas-ponsel-untuk-orang-tua',
    title: 'Kelas ponsel untuk orang tua: pelan-pelan, tetapi sampai bisa',
    summary:
      'Dua puluh satu orang tua belajar memakai ponsel untuk panggilan video, jadwal puskesmas, dan mengenali hoaks. Kelas diadakan empat pertemuan di perpustakaan sekolah.',
    body: `Ada yang membawa ponsel cucunya, ada yang baru pertama kali menyentuh layar. Dua puluh satu orang tua mengikuti kelas ponsel di ruang komputer sekolah dasar. Pengajarnya sembilan siswa SMA yang dilatih KIM.

Setiap siswa mendampingi dua atau tiga orang. Tidak ada istilah asing di papan tulis. Tombol disebut menurut gambarnya: gagang telepon, amplop, kaca pembesar.

## Empat pertemuan

- Pertemuan pertama: menelepon, menyimpan nomor, dan memperbesar huruf.
- Pertemuan kedua: panggilan video dan mengirim foto.
- Pertemuan ketiga: melihat jadwal puskesmas dan prakiraan cuaca.
- Pertemuan keempat: mengenali kabar bohong sebelum meneruskan.

Seorang peserta berusia 67 tahun berhasil menelepon anaknya yang bekerja di Sampit. "Mukanya kelihatan, suaranya jelas. Biasanya saya titip pesan lewat tetangga," katanya.

Kelas ini gratis. Angkatan kedua dibuka untuk lima belas orang, pendaftaran di pos KIM sampai {hari:9}. Bila Anda tidak punya ponsel, datang saja; sekolah meminjamkan empat unit untuk berlatih.`,
    category: 'literasi-digital',
    source: 'Liputan kelas dan daftar hadir peserta',
    author,
    place: 'Ruang komputer SD di Tangkiling',
    published: { days: -15, time: '11.10' },
    photos: [
      {
        scene: 'kelas-komputer',
        seed: 61,
        alt: 'Peserta duduk di depan layar komputer; pengajar menunjuk grafik di papan.',
        caption: 'Ruang komputer sekolah dipinjam setiap akhir pekan.',
        credit,
      },
    ],
  },
  {
    slug: 'taman-baca-pos-ronda-buka-tiga-sore-sepekan',
    title: 'Taman baca di pos ronda kini buka tiga sore sepekan',
    summary:
      'Pos ronda RT 04 diubah menjadi taman baca dengan 240 buku sumbangan. Anak-anak boleh meminjam dua buku selama satu minggu tanpa biaya.',
    body: `Pos ronda RT 04 yang dulu hanya dipakai malam hari kini berisi rak buku. Sejak awal bulan taman baca kecil itu buka setiap Senin, Rabu, dan Jumat sore, pukul 15.30 sampai 17.30 WIB.

Koleksinya 240 buku sumbangan warga dan perpustakaan kota: cerita rakyat Kalimantan, buku gambar, majalah bekas, dan buku resep. Karang taruna membuat raknya dari sisa papan gotong royong.

Anak-anak boleh meminjam dua buku selama satu minggu. Tidak ada denda. Kalau terlambat, mereka diminta menceritakan isi buku di depan teman-temannya. Ternyata cara ini lebih ditunggu daripada ditakuti.

## Buku yang masih dicari

- Cerita bergambar untuk anak yang baru belajar membaca.
- Buku dalam bahasa Dayak Ngaju.
- Kamus dan atlas yang masih layak.

Setiap Jumat ada sesi dongeng. Kakek-kakek dari RT 01 bergantian menceritakan asal-usul nama sungai dan bukit di sekitar kita. Redaksi merekam suaranya dengan izin mereka.

Sumbangan buku dapat ditaruh di kotak kayu depan pos. Mohon tidak menaruh buku pelajaran kurikulum lama karena tempatnya terbatas.`,
    category: 'pendidikan',
    source: 'Kunjungan redaksi dan keterangan pengelola taman baca',
    author,
    place: 'Pos ronda RT 04 Tangkiling',
    published: { days: -24, time: '17.45' },
    photos: [
      {
        scene: 'taman-baca',
        seed: 71,
        alt: 'Anak-anak duduk di tikar membaca buku di depan rak penuh buku beratap; seorang pendamping berdiri di samping.',
        caption: 'Rak buku dibuat dari sisa papan gotong royong.',
        credit,
      },
    ],
  },
  {
    slug: 'masker-dan-rumah-singgah-saat-udara-berasap',
    title: 'Masker dan rumah singgah disiapkan untuk hari-hari berasap',
    summary:
      'Puskesmas menyiapkan 1.500 masker dan satu rumah singgah dengan penyaring udara bagi bayi, ibu hamil, dan lansia bila udara Tangkiling kembali berasap.',
    body: `Puskesmas bersama kelurahan menyiapkan 1.500 masker untuk warga Tangkiling. Masker disimpan di posyandu setiap RT, jadi pembagian tidak perlu menunggu kiriman dari kota bila asap kebakaran lahan datang.

Satu ruangan di aula kelurahan juga dijadikan rumah singgah. Jendelanya ditutup rapat, ada dua penyaring udara, kasur, dan tabung oksigen kecil yang dijaga perawat.

## Kapan perlu ke rumah singgah

- Bayi atau anak batuk terus dan sulit minum.
- Ibu hamil merasa sesak atau pusing.
- Lansia dengan penyakit jantung atau asma merasa berat bernapas.

Perawat mengingatkan bahwa masker kain kurang menahan asap halus. Pilih masker yang menutup rapat hidung dan dagu. Di rumah, tutup celah jendela dengan kain basah dan jangan membakar sampah.

Ukuran mutu udara dapat dilihat di laman [BMKG](https://www.bmkg.go.id) atau ditanyakan kepada kader. Bila angkanya masuk kelompok tidak sehat, kegiatan anak di luar kelas dihentikan sementara.

Kader kesehatan akan berkeliling untuk mencatat keluarga yang perlu didahulukan. Pastikan data keluarga Anda benar ketika mereka datang.`,
    category: 'kesehatan',
    source: 'Rapat persiapan di puskesmas dan keterangan perawat penanggung jawab',
    author,
    place: 'Aula Kelurahan Tangkiling',
    published: { days: -31, time: '13.00' },
    corrections: [
      {
        at: { days: -30, time: '08.20' },
        text: 'Jumlah masker yang disiapkan 1.500 lembar, bukan 15.000 seperti tertulis sebelumnya.',
      },
    ],
    photos: [
      {
        scene: 'kabut-asap',
        seed: 81,
        alt: 'Dua orang berjalan di jalan yang diselimuti asap cokelat; matahari merah di balik pohon meranggas.',
        caption: 'Suasana jalan pada hari berasap.',
        credit,
      },
    ],
  },
];
