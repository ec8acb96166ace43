import type { SampleKim } from '../types.ts';

const author = 'Redaksi KIM Tumbang Nusa';
const credit = 'KIM Tumbang Nusa (ilustrasi)';

/** Silent: nothing of its own for more than forty days. */
export const tumbangNusa: SampleKim = {
  slug: 'tumbang-nusa',
  name: 'KIM Tumbang Nusa',
  region: '62.11.07.2007',
  kind: 'territorial',
  status: 'active',
  tagline: 'Menjaga gambut, menjaga napas',
  about: `Desa Tumbang Nusa di Kecamatan Jabiren Raya dikenal orang dari jalan layangnya yang panjang di atas gambut. Bagi kami, gambut itu halaman rumah, kolam ikan, dan sumber nafkah, sekaligus sumber asap bila terbakar.

KIM Tumbang Nusa didirikan oleh anggota regu peduli api yang ingin kabar kebakaran sampai lebih cepat daripada asapnya. Kami juga menulis tentang ikan rawa, kebun karet, sekolah, dan kerja bakti.

Bila Anda melihat asap di sekitar jalan layang atau kanal, hubungi pos jaga desa atau nomor darurat 112. Sebutkan nomor tiang jalan layang atau nama kanal yang terdekat.`,
  accent: 'rimba',
  foundedDaysAgo: 1120,
  decree: { number: '360/02/DS-TN/KIM', daysAgo: 1102 },
  termEndsInDays: -7,
  memberCount: 10,
  members: [
    { name: 'Anggota regu peduli api', role: 'Ketua' },
    { name: 'Pencari ikan rawa', role: 'Kontributor' },
  ],
  contacts: [
    {
      kind: 'address',
      label: 'Pos jaga',
      value: 'Desa Tumbang Nusa, Kecamatan Jabiren Raya, Kabupaten Pulang Pisau',
    },
    { kind: 'phone', label: 'Pos jaga', value: '0811-0000-0107' },
  ],
  whatsapp: '6281100000107',
  publishing: 'direct',
  posts: [
    {
      slug: 'api-di-kanal-empat-padam-setelah-dua-malam',
      title: 'Api di Kanal Empat padam setelah dua malam, pendinginan dilanjutkan',
      summary:
        'Kebakaran gambut seluas sekitar tiga hektare di Kanal Empat dapat dipadamkan. Regu masih membasahi bawah tanah selama lima hari agar bara tidak muncul lagi.',
      body: `Api yang membakar semak gambut di sekitar Kanal Empat padam setelah dua malam. Luasnya sekitar tiga hektare. Tidak ada rumah yang terbakar dan tidak ada warga yang terluka, tetapi asap tipis sempat menutup jalan layang pada pagi hari.

Dua puluh empat anggota regu dari tiga desa memadamkan secara bergiliran. Mereka memakai enam pompa dan menarik air dari dua sumur bor serta kanal.

## Belum selesai

Api gambut dapat bersembunyi di bawah tanah. Karena itu regu terus membasahi lokasi selama lima hari. Caranya dengan menusukkan pipa sedalam lengan ke tanah yang masih hangat, lalu mengalirkan air sampai meluap.

Warga diminta:

- tidak memancing di Kanal Empat sampai pendinginan selesai,
- memakai masker bila melintas pagi hari,
- melapor bila melihat asap baru, sekecil apa pun.

Penyebab kebakaran masih ditelusuri. Redaksi tidak menyebut dugaan siapa pun sebelum ada kepastian dari petugas. Terima kasih kepada ibu-ibu yang mengirim nasi dan air kelapa ke garis depan.`,
      category: 'kebencanaan',
      source: 'Ketua regu peduli api dan pengamatan redaksi di lokasi',
      author,
      place: 'Kanal Empat, Tumbang Nusa',
      published: { days: -47, time: '10.30' },
      photos: [
        {
          scene: 'kabut-asap',
          seed: 701,
          alt: 'Asap tebal menutup jalan dan lahan kering, matahari tampak merah.',
          caption: 'Asap tipis di sekitar jalan layang pada pagi hari.',
          credit,
        },
      ],
      corrections: [
        {
          at: { days: -46, time: '09.00' },
          text: 'Regu yang bertugas berasal dari tiga desa, bukan dua.',
        },
      ],
    },
    {
      slug: 'ikan-rawa-dan-aturan-alat-tangkap',
      title: 'Desa sepakat: tidak ada setrum dan racun di rawa',
      summary:
        'Pencari ikan dan perangkat desa menyepakati larangan setrum dan racun di seluruh rawa. Benih gabus ditebar dua kali setahun di tiga kolam beje.',
      body: `Hasil tangkapan gabus dan papuyu terus menurun. Dalam musyawarah, para pencari ikan menyebut satu penyebab yang selama ini dibisikkan saja: setrum. Ikan besar memang cepat didapat, tetapi telur dan anaknya ikut mati.

Musyawarah menghasilkan tiga kesepakatan. Setrum dan racun dilarang di seluruh rawa desa. Lukah dan rengge boleh dipakai dengan mata jaring tidak kurang dari dua setengah sentimeter. Tiga kolam beje dijadikan tempat pemijahan dan tidak dipanen selama setahun.

Beje adalah kolam panjang yang digali di rawa. Saat banjir ikan masuk, saat surut ikan terkumpul. Cara lama ini ramah bagi gambut karena airnya ikut menjaga tanah tetap basah dan menjadi sekat api.

Pelanggar mendapat teguran, lalu denda adat yang ditentukan bersama mantir adat. Alatnya disita.

Kelompok menebar 3.000 benih gabus dua kali setahun. Anak sekolah diundang menghitung dan melepasnya. Hasil tangkapan dicatat di warung dekat dermaga, supaya setahun lagi kita tahu apakah kesepakatan ini berhasil.`,
      category: 'perikanan',
      source: 'Berita acara musyawarah desa dan keterangan mantir adat',
      author,
      place: 'Balai Desa Tumbang Nusa',
      published: { days: -52, time: '19.40' },
      photos: [
        {
          scene: 'keramba',
          seed: 702,
          alt: 'Seorang pembudi daya menebar pakan di keramba kayu yang terapung di sungai.',
          caption: 'Benih gabus ditampung sebelum ditebar.',
          credit,
        },
      ],
    },
    {
      slug: 'harga-karet-dan-bokar-bersih',
      title: 'Bokar bersih dihargai lebih tinggi, selisihnya Rp2.500',
      summary:
        'Kelompok penyadap menjual bokar bersih bersama-sama. Selisih harganya Rp2.500 per kilogram dibanding bokar yang dicampur tatal.',
      body: `Enam belas penyadap karet di Tumbang Nusa sepakat menjual bokar bersih. Tidak ada lagi tatal, tanah, atau kulit kayu di dalam bongkahan. Pada penjualan ketiga, pengepul membayar Rp11.500 per kilogram. Bokar campuran hanya Rp9.000.

Kuncinya pada mangkuk dan pembeku. Mangkuk dibersihkan sebelum menyadap. Pembeku memakai asam yang dianjurkan penyuluh, bukan air aki atau pupuk yang merusak mutu.

Bokar dikumpulkan setiap dua minggu di gudang desa. Ditimbang di depan semua orang, dicatat, lalu dijual sekaligus. Karena jumlahnya banyak, kelompok dapat memilih di antara tiga pengepul.

Kendalanya hujan. Lateks yang terkena air hujan gagal membeku dan terbuang. Beberapa penyadap memasang pelindung dari plastik bekas di atas mangkuk.

Kelompok juga menanam nanas di sela karet muda. Tanaman sela menutup tanah sehingga tidak cepat kering, dan hasilnya dapat dijual di pinggir jalan layang. Petani yang ingin bergabung cukup datang ke gudang pada hari timbang.`,
      category: 'pertanian',
      source: 'Buku timbang kelompok penyadap dan wawancara ketua kelompok',
      author,
      place: 'Gudang desa Tumbang Nusa',
      published: { days: -58, time: '16.15' },
      photos: [
        {
          scene: 'kebun-karet',
          seed: 703,
          rotated: true,
          alt: 'Penyadap menoreh batang di kebun karet yang rapat; mangkuk penampung terpasang di setiap pohon.',
          caption: 'Mangkuk dibersihkan sebelum menyadap.',
          credit,
        },
      ],
    },
    {
      slug: 'latihan-evakuasi-asap-di-sekolah',
      title: 'Siswa berlatih menghadapi asap: tutup celah, pakai masker, hitung teman',
      summary:
        'Sekolah dasar di Tumbang Nusa mengadakan latihan menghadapi asap. Dalam tujuh menit semua kelas tertutup rapat dan seluruh siswa bermasker.',
      body: `Lonceng dipukul lima kali. Siswa kelas enam menutup jendela, kelas lima membagikan kain basah untuk celah pintu, guru menghitung. Dalam tujuh menit semua kelas tertutup rapat dan 86 siswa memakai masker.

Latihan ini dibuat karena asap sering datang pada jam pelajaran. Selama ini murid langsung dipulangkan, padahal berjalan kaki satu jam di tengah asap justru lebih berbahaya.

## Urutannya

1. Lonceng lima kali, semua masuk kelas.
2. Tutup jendela dan celah dengan kain basah.
3. Pakai masker, duduk tenang, minum air.
4. Guru menghitung dan melapor kepada kepala sekolah.
5. Orang tua dikabari lewat grup dan pengeras suara masjid.

Anak yang punya asma diberi pita biru supaya guru mengenalinya. Obatnya disimpan di lemari guru dengan nama masing-masing.

Setelah latihan, anak-anak menggambar jalur pulang yang tidak melewati lahan kering. Gambar terbaik ditempel di pos jaga. Sekolah akan mengulang latihan dua kali setahun, sekali tanpa pemberitahuan.`,
      category: 'pendidikan',
      source: 'Liputan latihan, seizin kepala sekolah',
      author,
      place: 'Sekolah dasar di Tumbang Nusa',
      published: { days: -66, time: '13.00' },
    },
    {
      slug: 'kerja-bakti-menambal-titian-balai-desa',
      title: 'Kerja bakti menambal titian menuju balai desa',
      summary:
        'Empat puluh warga mengganti 62 papan titian yang lapuk. Kayunya berasal dari bongkaran jembatan lama sehingga biaya hanya untuk paku dan makan siang.',
      body: `Titian menuju balai desa sudah berlubang di banyak tempat. Seorang kakek sempat terperosok, untung hanya lecet. Pada hari Minggu empat puluh warga mengganti 62 papan dalam satu hari kerja.

Kayunya tidak dibeli. Papan ulin bongkaran jembatan lama masih kuat setelah diketam. Biaya yang keluar hanya untuk paku, solar genset, dan makan siang, seluruhnya Rp780.000 dari kas desa.

Regu dibagi tiga: membongkar, mengetam, dan memasang. Anak muda yang baru pertama kali memegang ketam dibimbing tukang perahu. Hasil ketaman mereka memang bergelombang, tetapi pasti lebih rata daripada lubang.

Sepanjang titian dipasang pagar tangan dari bambu di satu sisi, supaya lansia dapat berpegangan. Di dekat tangga dicat garis putih agar terlihat malam hari.

Masih ada sekitar seratus meter yang perlu diperbaiki, yaitu arah ke sekolah. Kerja bakti berikutnya menunggu air surut. Warga yang punya sisa papan atau kaleng cat dapat menaruhnya di pos jaga.`,
      category: 'kegiatan',
      source: 'Liputan di lokasi dan catatan pengeluaran desa',
      author,
      place: 'Titian balai desa Tumbang Nusa',
      published: { days: -73, time: '17.30' },
      photos: [
        {
          scene: 'gotong-royong',
          seed: 705,
          alt: 'Laki-laki dan perempuan membersihkan parit bersama; bakul berisi lumpur di tepinya.',
          caption: 'Sebagian warga membersihkan parit di samping titian.',
          credit,
        },
      ],
    },
  ],
  galleries: [
    {
      slug: 'jalan-layang-di-atas-gambut',
      title: 'Jalan layang di atas gambut',
      summary: 'Tiga gambar dari kolong dan atas jalan layang yang membelah desa.',
      body: `Pengendara hanya lewat beberapa menit. Di bawahnya kami memancing, menambatkan perahu, dan berteduh dari hujan. Inilah jalan layang Tumbang Nusa dilihat dari sisi yang jarang difoto.`,
      place: 'Tumbang Nusa',
      published: { days: -55, time: '16.50' },
      photos: [
        {
          scene: 'jembatan',
          seed: 711,
          alt: 'Jembatan lengkung melintas di atas sungai lebar; kelotok lewat di bawahnya.',
          caption: 'Jembatan di ujung jalan layang.',
          credit,
        },
        {
          scene: 'perahu',
          seed: 712,
          alt: 'Jukung-jukung tertambat di dermaga kayu; pendayung bercaping duduk di salah satunya, kelotok melintas di tengah.',
          caption: 'Tempat menambatkan perahu.',
          credit,
        },
        {
          scene: 'hutan-gambut',
          seed: 713,
          rotated: true,
          alt: 'Batang pohon besar berdiri di air gelap hutan gambut, tumbuhan berdaun runcing di sela-selanya.',
          caption: 'Gambut di sisi selatan jalan.',
          credit,
        },
      ],
    },
  ],
  events: [
    {
      slug: 'musyawarah-pengurus-baru-kim',
      title: 'Musyawarah memilih pengurus baru KIM Tumbang Nusa',
      summary:
        'Masa bakti pengurus berakhir. Warga diundang memilih ketua, redaktur, dan bendahara.',
      body: `Masa bakti pengurus lama hampir selesai. Siapa pun yang berumur 18 tahun ke atas dan tinggal di Tumbang Nusa dapat mencalonkan diri atau mengusulkan tetangga.

Pengurus lama membacakan laporan kegiatan dan serah terima kata sandi, kamera, serta buku kas. Petugas Diskominfo kabupaten hadir untuk menjelaskan pendampingan.

Calon yang tidak terpilih tetap sangat dibutuhkan sebagai kontributor.`,
      published: { days: -48, time: '19.00' },
      starts: { days: 12, time: '19.00' },
      ends: { days: 12, time: '21.30' },
      place: 'Balai Desa Tumbang Nusa',
      organiser: 'KIM Tumbang Nusa dan pemerintah desa',
    },
    {
      slug: 'patroli-gabungan-tiga-desa',
      title: 'Patroli gabungan tiga desa di sepanjang kanal',
      summary: 'Regu peduli api memeriksa sumur bor, pompa, dan sekat kanal.',
      body: `Regu dari tiga desa berkumpul di pos jaga lalu berpencar menyusuri empat kanal. Setiap regu membawa satu pompa kecil, peta, dan radio genggam.

Sumur bor dinyalakan sepuluh menit. Sekat yang bocor ditambal dengan karung tanah. Lahan kering diberi tanda agar diawasi pada hari panas.

Warga yang lahannya dilewati tidak perlu khawatir; regu mengenakan rompi oranye dan membawa surat tugas kepala desa.`,
      published: { days: -64, time: '18.20' },
      starts: { days: -59, time: '06.30' },
      ends: { days: -59, time: '12.00' },
      place: 'Pos jaga Tumbang Nusa',
      organiser: 'Regu Masyarakat Peduli Api tiga desa',
    },
  ],
};
