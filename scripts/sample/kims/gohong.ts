import type { SampleKim } from '../types.ts';

const author = 'Redaksi KIM Gohong';
const credit = 'KIM Gohong (ilustrasi)';

export const gohong: SampleKim = {
  slug: 'gohong',
  name: 'KIM Perempuan Gohong',
  region: '62.11.05.2006',
  kind: 'women',
  status: 'active',
  tagline: 'Perempuan Gohong menganyam, mencatat, dan berbagi kabar',
  about: `Di Desa Gohong, Kabupaten Pulang Pisau, rotan dan purun dianyam di hampir setiap beranda. Sambil tangan bekerja, kabar berpindah dari rumah ke rumah. KIM Perempuan Gohong mencatat kabar itu supaya tidak berhenti di beranda.

Tiga belas pengurus kami semuanya perempuan: penganyam, kader posyandu, guru ngaji, pedagang, dan dua mahasiswi. Kami menulis tentang kerajinan, kesehatan ibu dan anak, keuangan keluarga, dan hutan desa.

Laki-laki juga boleh mengirim tulisan. Syaratnya sama: jelas sumbernya, tidak menyinggung orang, dan selesai sebelum jam menidurkan anak.`,
  accent: 'anggrek',
  foundedDaysAgo: 430,
  decree: { number: '411/08/DS-GHG/KIM', daysAgo: 421 },
  termEndsInDays: 674,
  memberCount: 13,
  members: [
    { name: 'Penganyam rotan', role: 'Ketua' },
    { name: 'Kader posyandu', role: 'Redaktur kesehatan' },
    { name: 'Mahasiswi', role: 'Admin situs' },
  ],
  contacts: [
    {
      kind: 'address',
      label: 'Galeri anyaman',
      value: 'Desa Gohong, Kecamatan Kahayan Hilir, Kabupaten Pulang Pisau',
    },
    { kind: 'email', label: null, value: 'redaksi@gohong.kim.example' },
    { kind: 'instagram', label: 'Instagram', value: 'https://instagram.example/kim.gohong' },
  ],
  whatsapp: '6281100000106',
  publishing: 'direct',
  posts: [
    {
      slug: 'tas-rotan-gohong-punya-kartu-cerita',
      title: 'Tas rotan Gohong kini punya kartu cerita pembuatnya',
      summary:
        'Setiap tas rotan dilengkapi kartu kecil berisi nama motif, lama pengerjaan, dan cara merawat. Penjualan di pameran naik dari 18 menjadi 45 tas.',
      body: `Pembeli sering bertanya, "Motif ini artinya apa?" Dulu pedagang hanya tersenyum. Sekarang setiap tas rotan Gohong membawa kartu cerita seukuran telapak tangan. Di dalamnya tertulis nama motif, lama pengerjaan, jenis rotan, dan cara merawatnya.

Dua puluh enam penganyam ikut menyusun isi kartu. Mereka mendatangi para nenek untuk menanyakan motif yang sudah jarang dibuat. Sebelas motif berhasil dicatat, lengkap dengan gambar polanya di kertas kotak-kotak.

## Hasilnya

Di pameran kabupaten tahun lalu terjual 18 tas. Pada pameran yang ditutup {hari:-3}, terjual 45 tas dan 60 tempat tisu. Tiga pembeli memesan ulang lewat nomor pada kartu.

Kartu dicetak di kertas daur ulang, ongkosnya Rp700 per lembar. Nama penganyam hanya dicantumkan bila yang bersangkutan mau.

Kelompok sepakat tidak menerima pesanan yang meniru motif daerah lain. "Motif kita sendiri saja belum habis dikerjakan," kata ketua kelompok. Penganyam muda dapat belajar setiap Rabu dan Sabtu sore di galeri, bahan disediakan.`,
      category: 'umkm',
      source: 'Catatan penjualan kelompok dan wawancara para penganyam',
      author,
      place: 'Galeri anyaman Desa Gohong',
      published: { days: -2, time: '16.10' },
      photos: [
        {
          scene: 'anyaman',
          seed: 601,
          alt: 'Dua perajin duduk menganyam di lantai papan; keranjang jadi tergantung di dinding.',
          caption: 'Motif yang dicatat dari para nenek.',
          credit,
        },
        {
          scene: 'rotan',
          seed: 602,
          rotated: true,
          alt: 'Ikatan rotan panjang disandarkan untuk dijemur di halaman; dua orang bekerja di dekat gulungan rotan.',
          caption: 'Rotan dipilih yang ruasnya panjang.',
          credit,
        },
      ],
    },
    {
      slug: 'catatan-belanja-satu-menit-sehari',
      title: 'Catatan belanja satu menit sehari, tabungan terkumpul Rp14 juta',
      summary:
        'Tiga puluh dua keluarga mencoba mencatat belanja satu menit setiap malam. Setelah tiga bulan, tabungan kelompok mencapai Rp14 juta.',
      body: `Buku kecilnya seukuran saku daster. Setiap malam tiga puluh dua ibu di Gohong menulis belanja hari itu: beras, lauk, pulsa, jajan anak, dan rokok suami. Kolomnya hanya empat supaya selesai dalam satu menit.

Pada minggu pertama banyak yang terkejut. Jajan anak ternyata lebih besar daripada lauk. Ada juga yang baru sadar membayar cicilan di tiga tempat.

Setiap dua minggu kelompok bertemu untuk melihat pola, bukan untuk menghakimi. Angka keluarga tidak dibacakan. Yang dibahas adalah cara: membawa bekal, membeli beras bersama, atau menunda barang yang tidak mendesak.

## Tabungan yang jelas gunanya

Setelah tiga bulan terkumpul Rp14 juta, disimpan di bank atas nama kelompok dengan dua tanda tangan. Pinjaman paling banyak Rp1 juta, hanya untuk modal, sekolah, dan berobat. Jasanya satu persen dan kembali kepada anggota.

Kelompok memilih cara ini setelah empat anggota pernah terjerat pinjaman daring liar. Daftar penyelenggara yang berizin dapat diperiksa di laman [OJK](https://www.ojk.go.id). Bila ragu, bawalah ponsel ke galeri; kita periksa bersama tanpa bertanya macam-macam.`,
      category: 'literasi-digital',
      source: 'Pembukuan kelompok, dengan izin anggota',
      author,
      place: 'Galeri anyaman Desa Gohong',
      published: { days: -9, time: '20.00' },
    },
    {
      slug: 'kelas-ibu-hamil-dengan-menu-ikan-sungai',
      title: 'Kelas ibu hamil memasak ikan sungai, suami ikut mengupas',
      summary:
        'Sebelas ibu hamil dan tujuh suami mengikuti kelas di posyandu. Mereka memasak ikan haruan dan sayur kelakai serta menyusun rencana persalinan.',
      body: `Kelas ibu hamil di Gohong punya aturan baru: suami yang mengantar tidak boleh menunggu di luar. Pada {hari:-13} tujuh suami ikut mengupas bawang sementara istrinya diperiksa bidan.

Sebelas ibu hamil belajar tentang tanda bahaya. Bidan meminta setiap pasangan menulis rencana persalinan di selembar kertas: di mana melahirkan, siapa yang mengantar, perahu atau mobil siapa yang dipakai, dan siapa yang golongan darahnya sama.

## Memasak bersama

Menu hari itu pepes haruan, bening kelakai, dan pisang rebus. Semua bahan dapat dibeli di pasar desa dengan Rp25.000 untuk empat orang.

- Haruan kaya protein dan mudah didapat.
- Kelakai dimasak sebentar.
- Tablet tambah darah diminum malam hari supaya tidak mual.

Tanda yang tidak boleh ditunggu: perdarahan, pusing hebat, bengkak di wajah, ketuban pecah, atau gerakan bayi berkurang. Segera hubungi bidan desa atau 119.

Kelas berikutnya membahas menyusui. Ibu yang sudah berpengalaman diundang berbagi cerita. Suami tetap wajib mengupas bawang.`,
      category: 'kesehatan',
      source: 'Liputan kelas dan keterangan bidan desa',
      author,
      place: 'Posyandu Desa Gohong',
      published: { days: -12, time: '14.00' },
      photos: [
        {
          scene: 'posyandu',
          seed: 603,
          alt: 'Ruang posyandu berhias bendera kecil: timbangan gantung, meja kader, dan grafik di dinding.',
          caption: 'Kelas dimulai dengan pemeriksaan.',
          credit,
        },
        {
          scene: 'dapur-umkm',
          seed: 604,
          alt: 'Dapur usaha: wajan besar di tungku, meja pengemasan, dan rak berisi stoples.',
          caption: 'Memasak pepes haruan bersama.',
          credit,
        },
      ],
    },
    {
      slug: 'hutan-desa-dijaga-bergiliran',
      title: 'Hutan desa dijaga bergiliran, perempuan mencatat sarang madu',
      summary:
        'Patroli hutan Desa Gohong kini diikuti sepuluh perempuan. Mereka mencatat 23 pohon sarang lebah dan bekas tebangan untuk dilaporkan kepada lembaga pengelola.',
      body: `Biasanya hanya laki-laki yang berangkat patroli ke hutan desa. Sejak dua bulan lalu sepuluh perempuan ikut. Alasannya sederhana: yang paling sering mencari rotan, kelakai, dan daun obat adalah mereka.

Dalam empat kali patroli tercatat 23 pohon sarang lebah, tujuh titik rotan tua yang boleh dipanen, dan dua bekas tebangan baru. Letaknya ditandai di peta kertas karena sinyal tidak ada. Setelah pulang, catatan disalin ke komputer desa.

Panen madu dilakukan pada malam gelap dan hanya sebagian sarang yang diambil, supaya lebah kembali. Pemanjat memakai tali pengaman; dulu cukup bermodal nekat.

> Rotan yang dipotong terlalu muda mudah patah. Kalau kita sabar dua tahun, harganya dua kali lipat.

Bekas tebangan dilaporkan kepada lembaga pengelola hutan desa. Mereka menelusuri lewat musyawarah lebih dahulu, lalu ke petugas kehutanan bila berulang.

Patroli berikutnya sekaligus memeriksa dua sekat kanal. Peserta wajib memakai sepatu bot, membawa air minum, dan berangkat paling sedikit berlima.`,
      category: 'lingkungan',
      source: 'Buku patroli lembaga pengelola hutan desa dan cerita peserta',
      author,
      place: 'Hutan Desa Gohong',
      published: { days: -22, time: '15.30' },
      photos: [
        {
          scene: 'hutan-gambut',
          seed: 605,
          alt: 'Batang pohon besar berdiri di air gelap hutan gambut, tumbuhan berdaun runcing di sela-selanya.',
          caption: 'Jalur patroli di hutan desa.',
          credit,
        },
      ],
    },
    {
      slug: 'perpustakaan-beranda-untuk-anak-dan-nenek',
      title: 'Perpustakaan beranda: anak membaca, nenek bercerita',
      summary:
        'Enam beranda rumah di Gohong menjadi perpustakaan kecil yang bergiliran buka setiap sore. Nenek menceritakan dongeng, anak menuliskannya.',
      body: `Tidak ada gedung baru. Enam keluarga meminjamkan berandanya untuk dua rak kecil yang berpindah setiap hari. Senin di beranda dekat dermaga, Selasa di samping musala, begitu seterusnya sampai Sabtu.

Setiap sore sekitar dua puluh anak datang. Mereka membaca setengah jam, lalu duduk mengelilingi seorang nenek yang bercerita. Anak yang sudah lancar menulis bertugas mencatat. Sudah terkumpul sembilan dongeng dalam bahasa Dayak Ngaju, lengkap dengan terjemahannya.

Dua mahasiswi membantu mengetik dan memeriksa ejaan. Buku tipisnya akan difotokopi untuk enam sekolah.

## Bagaimana bila ingin ikut

- Anak boleh datang tanpa mendaftar.
- Orang tua menjemput sebelum magrib.
- Sumbangan buku ditaruh di galeri anyaman.
- Nenek dan kakek yang punya cerita dijemput dengan senang hati.

Yang mengejutkan, para nenek jadi lebih sehat. "Sekarang mereka mandi lebih awal dan menunggu dijemput," kata seorang cucu. Posyandu lansia pun ikut ramai karena jadwalnya disamakan dengan sore bercerita.`,
      category: 'pendidikan',
      source: 'Pengamatan selama dua pekan dan wawancara pemilik beranda',
      author,
      place: 'Enam beranda rumah di Desa Gohong',
      published: { days: -30, time: '17.20' },
      photos: [
        {
          scene: 'taman-baca',
          seed: 606,
          rotated: true,
          alt: 'Anak-anak duduk di tikar membaca buku di depan rak penuh buku beratap; seorang pendamping berdiri di samping.',
          caption: 'Rak kecil berpindah dari beranda ke beranda.',
          credit,
        },
      ],
    },
    {
      slug: 'pos-pengaduan-kekerasan-dibuka',
      title: 'Pos pengaduan yang aman bagi perempuan dan anak kini dibuka',
      summary:
        'Pemerintah desa membuka pos pengaduan setiap Selasa dan Jumat. Pelapor didampingi kader terlatih, dan ceritanya tidak dibicarakan di luar ruangan.',
      body: `Mulai pekan ini balai Desa Gohong membuka pos pengaduan bagi perempuan dan anak. Pos dibuka setiap Selasa dan Jumat pukul 13.00 sampai 16.00 WIB, di ruang belakang yang pintunya tidak terlihat dari jalan.

Empat kader sudah dilatih mendengarkan. Mereka tidak menyalahkan, tidak memaksa, dan tidak menulis nama di buku tamu. Catatan disimpan di lemari terkunci dan hanya dipegang satu orang.

## Apa yang terjadi setelah melapor

1. Kader mendengarkan dan memastikan Anda aman malam ini.
2. Anda memilih: didampingi ke puskesmas, ke dinas, ke polisi, atau belum ke mana-mana.
3. Kader menghubungi kembali dengan cara yang Anda pilih.

Bila keadaan mendesak, jangan menunggu jadwal. Hubungi layanan SAPA 129 atau polisi 110. Tetangga yang mendengar teriakan minta tolong juga boleh menelepon.

Redaksi tidak akan pernah menulis kasus pribadi di situs ini. Kami hanya mengabarkan bahwa bantuan ada, siapa pun Anda. Poster kecil berisi nomor bantuan sudah ditempel di posyandu, warung, dan dermaga.`,
      category: 'pemerintahan',
      source: 'Kepala desa dan kader pendamping',
      author,
      place: 'Balai Desa Gohong',
      published: { days: -37, time: '11.45' },
    },
  ],
  galleries: [
    {
      slug: 'sebelas-motif-dari-ingatan-nenek',
      title: 'Sebelas motif dari ingatan nenek',
      summary: 'Empat dari sebelas motif anyaman yang sudah dicatat penganyam muda.',
      body: `Beberapa motif terakhir kali dibuat tiga puluh tahun lalu. Para nenek mengingatnya dengan jari: tangan mereka bergerak lebih dulu, barulah namanya terucap. Penganyam muda menirukan pelan-pelan dan menggambarnya di kertas.`,
      place: 'Galeri anyaman Desa Gohong',
      published: { days: -5, time: '15.00' },
      photos: [
        {
          scene: 'anyaman',
          seed: 611,
          alt: 'Dua orang menganyam tikar bermotif di dalam rumah kayu, keranjang di sekelilingnya.',
          caption: 'Motif pertama dicatat dari seorang nenek di hulu.',
          credit,
        },
        {
          scene: 'anyaman',
          seed: 612,
          alt: 'Dua perajin duduk menganyam di lantai papan; keranjang jadi tergantung di dinding.',
          caption: 'Garisnya dihitung berpasangan.',
          credit,
        },
        {
          scene: 'anyaman',
          seed: 613,
          rotated: true,
          alt: 'Dua orang menganyam tikar bermotif di dalam rumah kayu, keranjang di sekelilingnya.',
          caption: 'Motif yang sama pada sisi tas.',
          credit,
        },
        {
          scene: 'rotan',
          seed: 614,
          alt: 'Rotan dijemur tegak berjajar di depan rumah panggung, dua perajin menyiapkannya.',
          caption: 'Bilah rotan sebelum diwarnai dengan daun dan akar.',
          credit,
        },
      ],
    },
  ],
  events: [
    {
      slug: 'belajar-menganyam-untuk-pemula',
      title: 'Belajar menganyam untuk pemula',
      summary: 'Membuat tatakan gelas dari purun dalam satu sore. Bahan disediakan.',
      body: `Pemula membuat tatakan gelas dengan motif paling sederhana. Setiap tiga orang didampingi satu penganyam.

Kelas terbuka untuk umur sepuluh tahun ke atas, perempuan maupun laki-laki. Bawalah gunting kecil dan kain lap basah. Bahan ditanggung kelompok.

Karya boleh dibawa pulang. Dua karya yang paling rapi dipajang di galeri selama sebulan.`,
      published: { days: -4, time: '18.30' },
      starts: { days: 9, time: '14.00' },
      ends: { days: 9, time: '17.00' },
      place: 'Galeri anyaman Desa Gohong',
      organiser: 'KIM Perempuan Gohong',
      picture: {
        scene: 'anyaman',
        seed: 621,
        alt: 'Dua perajin duduk menganyam di lantai papan; keranjang jadi tergantung di dinding.',
        caption: null,
        credit,
      },
    },
    {
      slug: 'kelas-ibu-hamil-menyusui',
      title: 'Kelas ibu hamil: siap menyusui',
      summary: 'Cara menyusui, memerah, dan menyimpan ASI. Suami diundang.',
      body: `Bidan desa memperagakan posisi menyusui dengan boneka. Ibu yang sudah berpengalaman berbagi cerita, termasuk bagian yang sulit.

Pemeriksaan kehamilan dilakukan sebelum kelas dimulai. Bawalah buku KIA dan catatan obat yang diminum.

Suami bertugas memasak. Menu kali ini sup ikan dan labu kuning.`,
      published: { days: -10, time: '09.30' },
      starts: { days: 18, time: '08.30' },
      ends: { days: 18, time: '11.30' },
      place: 'Posyandu Desa Gohong',
      organiser: 'Bidan desa dan kader posyandu',
    },
    {
      slug: 'pameran-anyaman-pulang-pisau',
      title: 'Pameran anyaman di ibu kota kabupaten',
      summary: 'Kelompok penganyam Gohong membuka dua lapak selama tiga hari.',
      body: `Dua lapak anyaman Gohong ikut dalam pameran kabupaten. Penganyam bergiliran menjaga lapak dan memperagakan cara membelah rotan.

Pengunjung dapat melihat sebelas motif yang baru dicatat dan mencoba menganyam gelang. Harga sudah tertulis pada kartu, jadi tidak perlu menawar terlalu keras.

Anggota yang belum mendapat giliran jaga diminta menghubungi ketua kelompok.`,
      published: { days: -16, time: '19.00' },
      starts: { days: -5, time: '09.00' },
      ends: { days: -3, time: '21.00' },
      place: 'Lapangan kota Pulang Pisau',
      organiser: 'Kelompok penganyam Desa Gohong',
    },
  ],
};
