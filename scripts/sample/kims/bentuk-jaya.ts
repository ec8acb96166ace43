import type { SampleKim } from '../types.ts';

const author = 'Redaksi KIM Bentuk Jaya';
const credit = 'KIM Bentuk Jaya (ilustrasi)';

export const bentukJaya: SampleKim = {
  slug: 'bentuk-jaya',
  name: 'KIM Tani Bentuk Jaya',
  region: '62.03.16.2005',
  kind: 'farmers',
  status: 'active',
  tagline: 'Kabar sawah, kanal, dan gotong royong dari Dadahup',
  about: `Desa Bentuk Jaya berada di hamparan sawah Dadahup, Kabupaten Kapuas. Air datang dan pergi lewat kanal, dan nasib padi kami bergantung pada pintu-pintu air. Karena itu kabar yang paling dicari warga adalah kapan pintu dibuka, kapan traktor tiba, dan berapa harga gabah.

KIM Tani Bentuk Jaya dikelola dua belas petani, pemuda, dan kader PKK. Kami menempelkan cetakan berita di balai desa bagi warga yang belum punya ponsel, lalu membacakannya sebelum rapat kelompok tani.

Kami senang menerima koreksi. Kalau angka kami keliru, beri tahu; ralat akan kami tulis di bagian bawah berita.`,
  accent: 'senja',
  foundedDaysAgo: 760,
  decree: { number: '141/05/DS-BJ/KIM', daysAgo: 748 },
  termEndsInDays: 347,
  memberCount: 12,
  members: [
    { name: 'Petani padi', role: 'Ketua' },
    { name: 'Operator traktor', role: 'Kontributor' },
    { name: 'Kader PKK', role: 'Sekretaris' },
  ],
  contacts: [
    {
      kind: 'address',
      label: 'Balai desa',
      value: 'Balai Desa Bentuk Jaya, Kecamatan Dadahup, Kabupaten Kapuas',
    },
    { kind: 'email', label: null, value: 'redaksi@bentuk-jaya.kim.example' },
    { kind: 'phone', label: 'Telepon balai', value: '0811-0000-0105' },
  ],
  whatsapp: '6281100000105',
  publishing: 'direct',
  posts: [
    {
      slug: 'pintu-air-kanal-tersier-dibuka-bergilir',
      title: 'Pintu air kanal tersier dibuka bergilir mulai pekan ini',
      summary:
        'Kelompok pemakai air menyepakati giliran membuka pintu untuk enam blok sawah. Setiap blok mendapat dua hari agar air masuk merata sebelum tanam.',
      body: `Petani di enam blok sawah menyepakati giliran membuka pintu air. Setiap blok mendapat dua hari, mulai {hari:1}. Tanpa giliran, sawah di ujung kanal sering kebagian air paling akhir dan tanamnya terlambat tiga pekan.

Urutannya dimulai dari blok paling jauh:

1. Blok F dan E, empat hari pertama.
2. Blok D dan C, empat hari berikutnya.
3. Blok B dan A, empat hari terakhir.

Dua petugas pintu air memegang kunci. Namanya ditulis di papan balai desa beserta jam jaga. Pintu ditutup ketika air di petak setinggi mata kaki, lalu tanah dibiarkan menyerap.

## Air masam perlu dibuang dulu

Penyuluh mengingatkan, air yang pertama kali keluar dari tanah bisa masam dan meninggalkan karat. Buang air itu lewat saluran pembuang, jangan dialirkan ke petak tetangga. Ciri air masam adalah bening sekali dan terasa sepat.

Siapa yang membuka pintu di luar giliran diminta mengganti satu hari kerja gotong royong. Kesepakatan ini ditandatangani enam ketua blok di hadapan kepala desa.`,
      category: 'pertanian',
      source: 'Berita acara rapat kelompok pemakai air dan keterangan penyuluh',
      author,
      place: 'Kanal tersier Desa Bentuk Jaya',
      published: { days: -1, time: '20.30' },
      photos: [
        {
          scene: 'sawah',
          seed: 501,
          alt: 'Dua petani bercaping di petak sawah berair; pondok kecil dan pohon kelapa di kejauhan.',
          caption: 'Air masuk dari blok paling ujung lebih dulu.',
          credit,
        },
      ],
    },
    {
      slug: 'jeruk-dan-cabai-di-atas-surjan',
      title: 'Jeruk dan cabai tumbuh di atas surjan, padi di bawahnya',
      summary:
        'Sebelas keluarga membuat surjan: guludan tinggi untuk jeruk dan cabai, bagian rendah untuk padi. Ada hasil yang dijual hampir setiap pekan.',
      body: `Lahan pasang surut tidak harus ditanami padi saja. Sebelas keluarga di Bentuk Jaya membuat surjan, yaitu guludan tinggi yang diselingi bagian rendah. Di atas guludan tumbuh jeruk dan cabai, di bawahnya padi.

Membuat satu surjan sepanjang lima puluh meter perlu empat hari kerja bagi enam orang. Tanahnya diangkat sedikit demi sedikit supaya lapisan masam tidak ikut terangkat ke atas.

Hasilnya tidak datang sekaligus, dan justru itu yang disukai. Cabai dipetik setiap sepuluh hari. Jeruk mulai belajar berbuah pada tahun ketiga. Padi tetap menjadi tabungan besar setelah panen.

"Dulu kami hanya pegang uang dua kali setahun. Sekarang hampir tiap pekan ada yang dijual," kata seorang petani.

Ada risikonya juga. Tikus senang bersarang di guludan. Petani menanggulanginya dengan membersihkan rumput, memasang burung hantu dalam kotak sarang, dan berburu bersama sebelum tanam.

Petani yang ingin melihat surjan boleh datang setiap Ahad pagi. Tanyakan kepada ketua kelompok di balai desa.`,
      category: 'pertanian',
      source: 'Kunjungan ke lahan surjan dan wawancara tiga keluarga petani',
      author,
      place: 'Blok C Desa Bentuk Jaya',
      published: { days: -8, time: '17.00' },
      photos: [
        {
          scene: 'sawah',
          seed: 502,
          rotated: true,
          alt: 'Hamparan sawah dengan petani bekerja dan sebuah pondok di ujungnya.',
          caption: 'Padi di bagian rendah, cabai di atas guludan.',
          credit,
        },
      ],
    },
    {
      slug: 'posbindu-periksa-petani-setelah-menyemprot',
      title: 'Posbindu periksa petani: banyak yang pusing setelah menyemprot',
      summary:
        'Dari 58 petani yang diperiksa, 21 mengaku pusing atau gatal setelah menyemprot. Bidan desa memperagakan cara memakai masker, sarung tangan, dan mencuci baju semprot.',
      body: `Posbindu bulan ini punya satu pertanyaan tambahan: apa yang Anda rasakan setelah menyemprot? Dari 58 petani yang diperiksa, 21 mengaku pusing, mual, atau gatal. Sebagian menganggapnya biasa.

Bidan desa menjelaskan bahwa itu tanda racun masuk lewat kulit atau napas. Lalu ia memperagakan cara yang aman dengan barang yang ada di rumah.

- Pakai lengan panjang, sarung tangan karet, topi, dan masker rapat.
- Menyemprot pagi hari, searah angin, tidak sambil merokok.
- Aduk larutan dengan kayu, bukan tangan.
- Mandi dan ganti baju sebelum menggendong anak.
- Cuci baju semprot terpisah.

## Botol bekas jangan dipakai lagi

Botol obat tanaman tidak boleh dijadikan tempat minum atau minyak goreng. Lubangi botolnya, kumpulkan di drum balai desa, dan jangan dibakar.

Dua petani dirujuk ke puskesmas karena tekanan darahnya tinggi. Kader akan menengok mereka pekan depan.

Kalau ada yang terkena cairan dan menjadi lemas, segera bawa ke puskesmas bersama kemasannya. Nomor darurat kesehatan adalah 119.`,
      category: 'kesehatan',
      source: 'Rekap posbindu dan keterangan bidan desa',
      author,
      place: 'Balai Desa Bentuk Jaya',
      published: { days: -14, time: '13.30' },
      photos: [
        {
          scene: 'posyandu',
          seed: 503,
          alt: 'Seorang balita ditimbang dengan timbangan gantung; kader dan ibu-ibu berada di dekat meja pendaftaran.',
          caption: 'Posbindu berbagi ruang dengan penimbangan balita.',
          credit,
        },
      ],
    },
    {
      slug: 'sinyal-di-balai-desa-dan-jam-belajar',
      title: 'Internet balai desa dibagi: sore untuk belajar, malam untuk umum',
      summary:
        'Jaringan internet balai desa kini punya jam belajar pukul 15.00 sampai 17.00 WIB untuk siswa. Setelah itu dipakai umum sampai pukul 21.00 WIB.',
      body: `Balai desa menjadi satu-satunya tempat dengan internet yang cukup kencang. Sayangnya, setiap sore jaringannya habis dipakai menonton video, sementara siswa menunggu giliran mengunduh tugas.

Rapat pemuda dan orang tua menyepakati jam belajar. Pukul 15.00 sampai 17.00 WIB hanya untuk siswa. Pukul 17.00 sampai 21.00 WIB untuk umum. Video diputar dengan mutu rendah supaya semua kebagian.

Empat mahasiswa yang sedang pulang kampung menjaga jam belajar secara bergiliran. Mereka membantu mencari bahan dan mengajari cara memeriksa apakah sebuah kabar benar.

## Aturan kecil yang ditempel

- Satu orang satu perangkat.
- Kata sandi diganti setiap Senin oleh penjaga.
- Tidak membuka situs judi dan pinjaman liar. Bila ada iklannya, laporkan kepada penjaga.
- Sampah makanan dibawa pulang.

Sejak ada aturan, sekitar tiga puluh siswa datang setiap hari. Kepala desa sedang mengusulkan penambahan kecepatan. Sambil menunggu, warga diminta mengunggah berkas besar setelah pukul delapan malam.`,
      category: 'literasi-digital',
      source: 'Kesepakatan rapat pemuda dan pengamatan redaksi selama satu pekan',
      author,
      place: 'Balai Desa Bentuk Jaya',
      published: { days: -21, time: '19.15' },
      corrections: [
        {
          at: { days: -20, time: '09.00' },
          text: 'Jam belajar dimulai pukul 15.00 WIB. Sebelumnya tertulis pukul 14.00 WIB.',
        },
      ],
    },
    {
      slug: 'laporan-dana-desa-dibacakan-terbuka',
      title: 'Laporan dana desa dibacakan terbuka, warga bertanya dua jam',
      summary:
        'Kepala desa membacakan penggunaan dana desa semester ini. Warga paling banyak bertanya tentang jalan usaha tani dan insentif kader.',
      body: `Sekitar 90 warga memenuhi balai desa pada {hari:-27}. Kepala desa dan bendahara membacakan penggunaan dana desa selama satu semester, baris demi baris, lalu menempelkan salinannya di tiga tempat.

Tanya jawab berlangsung dua jam. Pertanyaan paling banyak tentang jalan usaha tani sepanjang 650 meter yang baru selesai separuh. Pelaksana menjelaskan bahwa tanah uruk terlambat karena tongkang tidak dapat masuk saat air surut. Sisa pekerjaan dijadwalkan selesai dua bulan lagi.

Warga juga bertanya mengapa insentif kader posyandu dibayar tiga bulan sekali. Bendahara menjawab, mulai semester depan dibayar setiap bulan.

Tiga catatan disepakati:

1. Papan kegiatan harus memuat volume, biaya, dan tanggal selesai.
2. Pembelian di atas Rp10 juta diumumkan lebih dahulu.
3. Laporan berikutnya dibacakan sebelum musim panen, ketika warga belum sibuk.

Salinan laporan dapat dibaca di balai desa, warung Blok B, dan masjid. Redaksi menyimpan fotokopinya bagi warga yang tidak sempat hadir.`,
      category: 'pemerintahan',
      source: 'Kehadiran redaksi dalam rapat dan salinan laporan yang ditempel',
      author,
      place: 'Balai Desa Bentuk Jaya',
      published: { days: -26, time: '21.00' },
      photos: [
        {
          scene: 'balai-desa',
          seed: 505,
          alt: 'Beberapa warga berdiri di depan balai pertemuan berhalaman luas.',
          caption: 'Warga memenuhi balai desa sampai ke teras.',
          credit,
        },
      ],
    },
    {
      slug: 'kuda-lumping-dan-hadrah-di-satu-panggung',
      title: 'Kuda lumping dan hadrah berbagi panggung selepas panen',
      summary:
        'Syukuran panen menampilkan kuda lumping, hadrah, dan tari Dayak dari sekolah. Uang sumbangan dipakai membeli kotak sarang burung hantu.',
      body: `Warga Bentuk Jaya datang dari banyak daerah. Kakek-nenek mereka dulu transmigran dari Jawa, tetangganya Banjar dan Dayak. Pada syukuran panen, semuanya naik ke satu panggung: kuda lumping, hadrah, dan tari Dayak yang dibawakan anak sekolah.

Panggung didirikan di jalan kering dekat balai desa. Gamelan dipinjam dari desa sebelah dan diangkut dengan dua kelotok. Pemuda menjaga parkir sampai tengah malam tanpa memungut bayaran.

Setiap keluarga membawa nasi berkat. Ada lemper, ketupat kandangan, dan wadai cucur di meja yang sama. "Cucu saya lebih hafal tari Dayak daripada saya hafal tembang," ujar seorang sesepuh sambil tertawa.

Kotak sumbangan terisi Rp2.340.000. Rapat kecil malam itu memutuskan uangnya untuk dua belas kotak sarang burung hantu, supaya tikus berkurang tanpa racun.

Rekaman acara disimpan pemuda desa. Warga yang bekerja di luar kota dapat memintanya lewat WhatsApp KIM.`,
      category: 'budaya',
      source: 'Liputan acara dan hitungan panitia',
      author,
      place: 'Halaman balai desa Bentuk Jaya',
      published: { days: -35, time: '10.00' },
    },
  ],
  galleries: [
    {
      slug: 'satu-hari-tanam-serentak',
      title: 'Satu hari tanam serentak',
      summary: 'Empat gambar dari pembagian bibit sampai makan siang di pematang.',
      body: `Lebih dari seratus orang turun ke sawah dalam satu hari. Tanam serentak membuat hama tidak punya waktu berpindah dari petak ke petak. Gambar-gambar ini diambil di Blok F dan Blok E.`,
      place: 'Blok F dan Blok E Bentuk Jaya',
      published: { days: -11, time: '18.00' },
      photos: [
        {
          scene: 'sawah',
          seed: 511,
          alt: 'Dua petani bercaping di petak sawah berair; pondok kecil dan pohon kelapa di kejauhan.',
          caption: 'Petak siap ditanami.',
          credit,
        },
        {
          scene: 'gotong-royong',
          seed: 512,
          alt: 'Warga mencangkul dan mengangkat lumpur di kedua sisi parit kampung.',
          caption: 'Saluran dibersihkan sebelum tanam.',
          credit,
        },
        {
          scene: 'sawah',
          seed: 513,
          rotated: true,
          alt: 'Hamparan sawah dengan petani bekerja dan sebuah pondok di ujungnya.',
          caption: 'Barisan diatur dengan tali.',
          credit,
        },
        {
          scene: 'dapur-umkm',
          seed: 514,
          alt: 'Tiga orang memasak dan mengemas di dapur; wajan besar di atas api, stoples berjajar di rak.',
          caption: 'Makan siang dimasak di dapur balai desa.',
          credit,
        },
      ],
    },
  ],
  events: [
    {
      slug: 'gropyokan-tikus-blok-c',
      title: 'Gropyokan tikus di Blok C dan Blok D',
      summary: 'Berburu tikus bersama sebelum tanam. Bawa sekop dan anjing pemburu yang jinak.',
      body: `Kita memeriksa guludan, pematang, dan tepi kanal. Lubang aktif ditandai dengan ranting lalu digali bersama.

Setiap sepuluh ekor mendapat kupon sembako dari kas kelompok. Racun tidak dipakai karena membahayakan burung hantu dan ayam.

Pakailah sepatu bot dan sarung tangan tebal. Anak kecil cukup menonton dari jalan.`,
      published: { days: -3, time: '19.40' },
      starts: { days: 4, time: '06.00' },
      ends: { days: 4, time: '10.00' },
      place: 'Blok C dan Blok D Desa Bentuk Jaya',
      organiser: 'Gabungan kelompok tani Bentuk Jaya',
    },
    {
      slug: 'posbindu-desa-bentuk-jaya',
      title: 'Posbindu dan pembagian sarung tangan semprot',
      summary:
        'Pemeriksaan tekanan darah dan gula, konsultasi petani, serta sarung tangan untuk 60 orang.',
      body: `Posbindu dibuka untuk warga umur lima belas tahun ke atas. Pemeriksaan meliputi berat badan, lingkar perut, tekanan darah, dan gula darah. Untuk gula darah, datanglah sebelum sarapan.

Petani yang rutin menyemprot mendapat sepasang sarung tangan karet dan masker. Bidan desa menjawab pertanyaan satu per satu.

Warga yang bulan lalu dirujuk dimohon membawa kartu kontrol.`,
      published: { days: -6, time: '08.00' },
      starts: { days: 14, time: '07.30' },
      ends: { days: 14, time: '11.00' },
      place: 'Balai Desa Bentuk Jaya',
      organiser: 'Bidan desa dan kader posbindu',
    },
    {
      slug: 'syukuran-panen-bentuk-jaya',
      title: 'Syukuran panen bersama',
      summary: 'Doa bersama, kuda lumping, hadrah, dan tari Dayak dari anak sekolah.',
      body: `Setiap keluarga diminta membawa satu wadah makanan untuk disantap bersama. Panggung dibuka selepas isya dan selesai sebelum tengah malam.

Kendaraan diparkir di lapangan, dijaga pemuda. Jalan di depan balai desa ditutup sejak sore; kendaraan darurat tetap boleh lewat.

Kotak sumbangan disediakan di pintu masuk. Penggunaannya diputuskan bersama malam itu juga.`,
      published: { days: -44, time: '20.00' },
      starts: { days: -36, time: '19.30' },
      ends: { days: -36, time: '23.00' },
      place: 'Halaman Balai Desa Bentuk Jaya',
      organiser: 'Pemerintah desa dan pemuda Bentuk Jaya',
    },
  ],
};
