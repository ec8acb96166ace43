import { nobody, type Audience } from '@simpul/domain';
import type { SampleAnnouncement } from '../types.ts';

const everyone: Audience = { ...nobody, everyone: true };

/** What the whole network is told: one pinned, one over, one still to come, one corrected. */
export const forEveryone: readonly SampleAnnouncement[] = [
  {
    slug: 'satu-tempat-untuk-kabar-seluruh-kim',
    title: 'Satu tempat untuk kabar seluruh KIM Kalimantan Tengah',
    summary:
      'Setiap KIM kini punya situs sendiri yang terhubung dalam satu jaringan. Pengumuman resmi tampil otomatis di situs KIM yang menjadi sasarannya. Gratis bagi warga dan KIM.',
    body: `Mulai {tanggal:-21} kabar dari seluruh KIM di Kalimantan Tengah dapat dibaca melalui satu jaringan. Setiap KIM memiliki situs sendiri, menulis beritanya sendiri, dan tetap bertanggung jawab atas isinya. Diskominfo menyediakan tempat, pelatihan, dan pendampingan.

## Bagi warga

- Buka situs KIM di desa atau kelurahan Anda untuk berita, agenda, dan pengumuman.
- Pilih menu *Langganan* untuk mengikuti kabar lewat pembaca RSS atau kalender ponsel.
- Halaman dibuat ringan supaya tetap terbuka dengan sinyal lemah.

## Bagi pengurus KIM

Satu berita cukup memuat lima hal: apa, siapa, di mana, kapan, dan dari mana kabarnya. Foto tidak wajib. Bila ada yang keliru, tambahkan ralat; jangan menghapus diam-diam.

Panduan dua halaman terlampir dan boleh dicetak untuk ditempel di balai desa. Pertanyaan dapat disampaikan kepada Diskominfo kabupaten atau kota masing-masing setiap hari kerja pukul 08.00 sampai 15.00 WIB.`,
    published: { days: -21, time: '08.00' },
    issuer: 'diskominfo-provinsi',
    audience: everyone,
    urgency: 'routine',
    showFrom: null,
    showUntil: null,
    pinned: true,
    attachments: [
      {
        title: 'Panduan singkat menulis berita KIM (PDF)',
        lines: [
          'Panduan singkat menulis berita KIM',
          '',
          '1. Tulis apa yang terjadi, siapa, di mana, kapan.',
          '2. Sebutkan dari mana kabar itu diperoleh.',
          '3. Minta izin sebelum memotret orang, terutama anak.',
          '4. Jangan menulis nomor telepon atau alamat rumah warga.',
          '5. Bila keliru, tambahkan ralat dengan tanggalnya.',
          '',
          'Contoh untuk memperkenalkan Simpul.',
        ],
      },
    ],
  },
  {
    slug: 'waspada-pesan-bantuan-sosial-palsu',
    title: 'Waspada pesan bantuan sosial palsu yang meminta biaya',
    summary:
      'Beredar pesan yang menjanjikan bantuan sosial asal membayar biaya administrasi. Itu penipuan. Bantuan pemerintah tidak memungut biaya dan tidak meminta PIN.',
    body: `Diskominfo menerima laporan dari beberapa kabupaten tentang pesan WhatsApp berisi tautan pendaftaran bantuan sosial. Penerima diminta mengisi data diri, mengirim foto KTP, lalu membayar biaya administrasi Rp50.000. Pesan itu **bukan** dari pemerintah.

## Cirinya

- Tautan memakai nama yang mirip lembaga resmi, tetapi tidak berakhiran *.go.id*.
- Ada batas waktu yang mendesak, misalnya "ditutup malam ini".
- Meminta PIN, kode SMS, atau foto diri memegang KTP.

## Yang perlu Anda lakukan

1. Jangan membuka tautan dan jangan meneruskan pesannya.
2. Tanyakan kepada perangkat desa atau pendamping sosial.
3. Bila sudah mengirim data, hubungi bank Anda dan ganti kata sandi.
4. Laporkan melalui [SP4N-LAPOR](https://www.lapor.go.id).

Pengurus KIM diminta membacakan pengumuman ini dalam pertemuan warga, terutama kepada orang tua yang baru memakai ponsel pintar.`,
    published: { days: -6, time: '09.30' },
    issuer: 'diskominfo-provinsi',
    audience: everyone,
    urgency: 'important',
    showFrom: null,
    showUntil: { days: 24, time: '23.59' },
    sourceLink: 'https://www.lapor.go.id',
  },
  {
    slug: 'gejala-demam-berdarah-yang-tidak-boleh-ditunggu',
    title: 'Gejala demam berdarah yang tidak boleh ditunggu',
    summary:
      'Kenali tanda bahaya demam berdarah dan kuras tempat air seminggu sekali. Bila demam turun tetapi badan lemas dan dingin, segera ke puskesmas.',
    body: `Hujan yang diselingi hari panas membuat nyamuk *Aedes* mudah berkembang. Dinas Kesehatan mengajak setiap rumah memeriksa tempat air sedikitnya seminggu sekali.

## Segera ke puskesmas bila

- demam tinggi mendadak lebih dari dua hari,
- muntah terus atau nyeri perut hebat,
- mimisan, gusi berdarah, atau bintik merah di kulit,
- demam turun tetapi badan lemas, gelisah, tangan dan kaki dingin.

Tanda terakhir sering disangka sembuh. Justru saat itulah penderita dapat memburuk dengan cepat.

## Di rumah

Kuras bak dan drum, tutup rapat tempat air, balik barang bekas yang menampung hujan, dan pelihara ikan pemakan jentik di kolam. Bubuk pembunuh jentik tersedia gratis di puskesmas. Pengasapan hanya membunuh nyamuk dewasa, jadi tidak menggantikan pengurasan.

Kader jumantik akan berkeliling. Mohon membukakan pintu dan menunjukkan tempat penampungan air. Untuk keadaan gawat, hubungi 119.`,
    published: { days: -9, time: '10.00' },
    issuer: 'dinkes-provinsi',
    audience: everyone,
    urgency: 'routine',
    showFrom: null,
    showUntil: { days: 45, time: '23.59' },
    corrections: [
      {
        at: { days: -8, time: '14.00' },
        text: 'Bubuk pembunuh jentik tersedia gratis di puskesmas. Versi awal menyebut posyandu.',
      },
    ],
  },
  {
    slug: 'pekan-imunisasi-kejar-anak',
    title: 'Pekan imunisasi kejar bagi anak yang terlewat',
    summary:
      'Anak yang imunisasinya belum lengkap dilayani tanpa mendaftar di semua puskesmas dan posyandu selama sepekan.',
    body: `Selama satu pekan, semua puskesmas dan posyandu melayani anak usia sembilan bulan sampai lima tahun yang imunisasinya belum lengkap. Orang tua tidak perlu mendaftar lebih dahulu.

Bawalah buku KIA. Bila hilang, petugas membuka catatan puskesmas dan membuatkan kartu baru. Anak yang sedang batuk ringan tetap boleh datang; petugas memeriksa lebih dulu apakah imunisasi dapat diberikan.

Setelah imunisasi, anak mungkin demam ringan satu sampai dua hari. Susui lebih sering, beri minum cukup, dan kompres hangat. Bila demam tinggi atau kejang, segera kembali ke puskesmas.

Desa yang jauh didatangi tim dengan perahu atau sepeda motor. Jadwalnya diberitahukan kepala desa dan pengurus KIM.`,
    published: { days: -34, time: '08.00' },
    issuer: 'dinkes-provinsi',
    audience: everyone,
    urgency: 'important',
    showFrom: { days: -30, time: '00.00' },
    showUntil: { days: -5, time: '12.00' },
  },
  {
    slug: 'lomba-karya-kim-dibuka',
    title: 'Lomba karya KIM dibuka: tulisan, foto, dan suara',
    summary:
      'Tiga cabang lomba untuk KIM dan warga: berita warga, foto bercerita, dan siniar. Karya dinilai dari ketepatan, kegunaan, dan kejujuran sumber.',
    body: `Diskominfo Provinsi membuka lomba karya KIM dalam tiga cabang: berita warga, foto bercerita, dan siniar paling lama lima belas menit. Peserta boleh perorangan atau kelompok, asal karyanya terbit di situs KIM.

Penilaian tidak menghitung banyaknya unggahan. Juri melihat tiga hal: apakah isinya tepat, apakah berguna bagi warga, dan apakah sumbernya jelas. Karya yang menyertakan ralat karena pengirimnya sendiri menemukan kesalahan justru dihargai.

Setiap KIM mengirim paling banyak tiga karya per cabang. Caranya cukup dengan mengirim alamat tulisan kepada Diskominfo kabupaten atau kota. Tidak ada biaya pendaftaran.

Sepuluh karya terbaik dicetak dalam buku kecil dan dibagikan kepada perpustakaan desa. Pengurus KIM yang sedang sepi didampingi menulis satu karya pertama.`,
    published: { days: -2, time: '13.00' },
    issuer: 'diskominfo-provinsi',
    audience: everyone,
    urgency: 'routine',
    showFrom: { days: 5, time: '08.00' },
    showUntil: { days: 60, time: '23.59' },
  },
  {
    slug: 'kelas-daring-literasi-digital-untuk-warga',
    title: 'Kelas daring literasi digital untuk warga, empat malam',
    summary:
      'Empat malam belajar mengenali penipuan, menjaga data pribadi, mendampingi anak, dan memakai layanan publik daring. Gratis dan tidak perlu kamera.',
    body: `Diskominfo Provinsi mengadakan kelas daring selama empat malam berturut-turut, mulai {hari:7} pukul 19.30 WIB. Setiap kelas berlangsung satu jam dan dapat diikuti lewat ponsel.

1. Malam pertama: mengenali penipuan dan judi daring.
2. Malam kedua: menjaga data pribadi dan kata sandi.
3. Malam ketiga: mendampingi anak memakai internet.
4. Malam keempat: memakai layanan kependudukan dan kesehatan secara daring.

Kamera tidak perlu dinyalakan supaya hemat kuota. Bagi warga yang sinyalnya lemah, KIM dapat menayangkannya di balai desa; mintalah berkas suara kepada Diskominfo setelah kelas selesai.

Pertanyaan boleh ditulis lebih dahulu dan dititipkan kepada pengurus KIM. Nama penanya tidak dibacakan. Peserta yang mengikuti keempat malam mendapat surat keterangan.`,
    published: { days: -4, time: '15.00' },
    issuer: 'diskominfo-provinsi',
    audience: everyone,
    urgency: 'routine',
    showFrom: null,
    showUntil: { days: 11, time: '21.00' },
  },
];
