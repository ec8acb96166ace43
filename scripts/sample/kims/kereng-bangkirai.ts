import type { SampleKim } from '../types.ts';

const author = 'Redaksi KIM Kereng Bangkirai';
const credit = 'KIM Kereng Bangkirai (ilustrasi)';

/** About to fall silent: its newest own item is twenty days old. */
export const kerengBangkirai: SampleKim = {
  slug: 'kereng-bangkirai',
  name: 'KIM Dermaga Kereng Bangkirai',
  region: '62.71.04.1003',
  kind: 'other',
  status: 'active',
  tagline: 'Cerita dermaga di gerbang hutan Sebangau',
  about: `Dermaga Kereng Bangkirai adalah pintu menuju Taman Nasional Sebangau. Airnya hitam jernih seperti teh karena mengalir dari gambut. Di sini motoris, pemilik warung, pencari ikan, dan pemandu wisata mencari nafkah di tempat yang sama.

KIM Dermaga Kereng Bangkirai mempertemukan mereka. Kami menulis aturan berkunjung, tarif yang disepakati, keadaan air, dan kegiatan warga supaya tamu senang dan sungai tetap bersih.

Pengurus kami sembilan orang. Kami sedang mencari dua penulis muda yang suka berjalan dan bertanya. Kalau Anda tertarik, datanglah ke loket dermaga.`,
  accent: 'gambut',
  foundedDaysAgo: 1005,
  decree: { number: '556/03/KB-SBG/KIM', daysAgo: 990 },
  termEndsInDays: 105,
  memberCount: 9,
  members: [
    { name: 'Pemandu wisata', role: 'Ketua' },
    { name: 'Motoris kelotok', role: 'Humas' },
    { name: 'Pemilik warung', role: 'Bendahara' },
  ],
  contacts: [
    {
      kind: 'address',
      label: 'Loket dermaga',
      value: 'Dermaga Kereng Bangkirai, Sabangau, Palangka Raya',
    },
    { kind: 'email', label: null, value: 'redaksi@kereng-bangkirai.kim.example' },
    {
      kind: 'facebook',
      label: 'Facebook',
      value: 'https://facebook.example/kim-dermaga-kereng-bangkirai',
    },
  ],
  whatsapp: '6281100000104',
  publishing: 'direct',
  posts: [
    {
      slug: 'tarif-kelotok-wisata-dipasang-di-dermaga',
      title: 'Tarif kelotok wisata kini dipasang besar-besar di dermaga',
      summary:
        'Motoris menyepakati satu daftar tarif untuk tiga rute wisata. Daftar dipasang di loket, dan setiap penumpang mendapat karcis serta pelampung.',
      body: `Tamu sering ragu naik kelotok karena tidak tahu harganya. Keluhan itu dijawab dengan papan besar di depan loket. Dua puluh tiga motoris menyepakati satu daftar tarif untuk tiga rute.

- Keliling dermaga, 20 menit: Rp15.000 per orang.
- Sampai muara kanal, satu jam: Rp150.000 per kelotok.
- Sampai pos hutan, tiga jam: Rp450.000 per kelotok.

Rute ketiga memerlukan izin masuk taman nasional yang diurus di pos. Satu kelotok paling banyak memuat enam tamu.

## Giliran dan karcis

Motoris berangkat menurut nomor giliran, jadi tidak ada lagi tarik-menarik tamu. Setiap penumpang menerima karcis dan pelampung. Dari setiap karcis disisihkan Rp1.000 untuk kebersihan dermaga.

Pada minggu pertama terjual 340 karcis. Uang kebersihan dipakai membayar dua pemungut sampah dan membeli empat tong bertutup.

Bila Anda diminta membayar lebih dari daftar, catat nomor lambung kelotok dan sampaikan kepada petugas loket. Pengurus berjanji menindaklanjuti pada hari yang sama.`,
      category: 'umkm',
      source: 'Kesepakatan tertulis motoris dan hitungan karcis loket',
      author,
      place: 'Dermaga Kereng Bangkirai',
      published: { days: -20, time: '15.10' },
      photos: [
        {
          scene: 'perahu',
          seed: 401,
          alt: 'Jukung-jukung tertambat di dermaga kayu; pendayung bercaping duduk di salah satunya, kelotok melintas di tengah.',
          caption: 'Kelotok berangkat menurut nomor giliran.',
          credit,
        },
      ],
    },
    {
      slug: 'bibit-belangeran-ditanam-di-bekas-terbakar',
      title: 'Seribu bibit belangeran ditanam di lahan bekas terbakar',
      summary:
        'Warga dan pelajar menanam 1.000 bibit belangeran di lahan gambut bekas terbakar. Setiap bibit diberi ajir bambu dan diperiksa tiga bulan sekali.',
      body: `Lahan di tepi kanal lama itu pernah hangus. Yang tersisa hanya pakis dan tunggul hitam. Pada {hari:-30} sekitar 120 warga dan pelajar menanam 1.000 bibit belangeran di sana.

Belangeran dipilih karena tahan genangan dan memang asli dari hutan rawa gambut. Bibitnya dirawat ibu-ibu Kereng Bangkirai selama delapan bulan di persemaian kecil belakang masjid.

Menanam di gambut ada caranya. Lubang dibuat di gundukan supaya akar tidak terendam terus. Bibit diberi ajir bambu yang dicat putih agar mudah ditemukan lagi.

Penanaman yang lalu memberi pelajaran. Dari 600 bibit, sepertiganya mati karena tertutup pakis. Kali ini ada jadwal menyiangi:

1. Tiga bulan pertama, sebulan sekali.
2. Sampai umur setahun, dua bulan sekali.
3. Setelah itu, menjelang kemarau.

Satu kelompok pelajar memelihara seratus bibit dan menulis hasilnya di buku. Sekat kanal di dekat lokasi juga diperbaiki supaya tanah tetap basah. Anda dapat ikut menyiangi; hubungi pengurus untuk jadwal terdekat.`,
      category: 'lingkungan',
      source: 'Liputan penanaman dan catatan persemaian',
      author,
      place: 'Kanal lama, Kereng Bangkirai',
      published: { days: -29, time: '09.20' },
      photos: [
        {
          scene: 'hutan-gambut',
          seed: 402,
          rotated: true,
          alt: 'Hutan rawa gambut: pohon-pohon tinggi di atas genangan air yang tenang.',
          caption: 'Hutan di seberang kanal menjadi sumber bibit.',
          credit,
        },
      ],
    },
    {
      slug: 'air-hitam-bukan-air-kotor',
      title: 'Air hitam bukan air kotor, begini menjelaskannya kepada tamu',
      summary:
        'Warna hitam air Sebangau berasal dari sisa tumbuhan di gambut. Pemandu menyusun jawaban singkat agar tamu paham dan tidak membuang sampah.',
      body: `"Airnya tercemar, ya?" Pertanyaan itu hampir setiap hari didengar pemandu. Sebenarnya air Sebangau berwarna seperti teh karena mengandung zat dari daun dan kayu yang lapuk di dalam gambut. Airnya asam, tetapi tidak berarti kotor.

Sembilan pemandu duduk bersama guru IPA dan menyusun jawaban yang mudah dipahami, lengkap dengan peragaan. Caranya, air sungai dimasukkan ke dalam gelas bening lalu dibandingkan dengan air teh encer.

## Yang boleh diceritakan

- Gambut menyimpan air seperti spons.
- Bila kering, gambut mudah terbakar dan apinya bersembunyi di bawah tanah.
- Ikan di sini sudah terbiasa dengan air asam, misalnya toman, gabus, dan kapar.

## Yang perlu diingatkan

Air asam tidak langsung diminum. Jangan memakai sabun di dekat dermaga. Sampah plastik yang jatuh akan tersangkut di akar rasau dan sulit diambil.

Pengelola dermaga memasang dua papan bergambar untuk anak-anak. Tulisan di papan memakai bahasa Indonesia dan Dayak Ngaju. Guru yang ingin membawa kelasnya dapat meminta pemandu tanpa bayaran pada hari kerja.`,
      category: 'pendidikan',
      source: 'Diskusi pemandu bersama guru IPA, dirangkum redaksi',
      author,
      place: 'Dermaga Kereng Bangkirai',
      published: { days: -38, time: '11.00' },
    },
    {
      slug: 'warung-dermaga-tanpa-sedotan',
      title: 'Empat belas warung dermaga berhenti memberi sedotan dan kantong',
      summary:
        'Empat belas dari enam belas warung sepakat tidak memberi sedotan dan kantong plastik. Sampah di sekitar dermaga berkurang hampir separuh.',
      body: `Setelah dua bulan mencoba, empat belas dari enam belas warung dermaga berhenti memberi sedotan dan kantong plastik. Pembeli minum langsung dari gelas atau membawa botol sendiri. Oleh-oleh dibungkus daun atau keranjang purun kecil.

Petugas kebersihan menghitung karung sampah setiap sore. Sebelum kesepakatan, rata-rata sebelas karung pada akhir pekan. Sekarang enam karung.

Tidak semuanya lancar. Beberapa tamu mengeluh karena tidak terbiasa. Pemilik warung lalu menyediakan gelas tebal dengan uang jaminan Rp5.000 yang kembali ketika gelas dikembalikan.

Dua warung yang belum ikut menjual minuman kemasan dari pabrik. Mereka diminta menampung botol kosong dan menyetorkannya ke bank sampah.

"Saya hemat sekitar Rp150.000 sebulan dari tidak membeli plastik," kata seorang pemilik warung. Uang itu dipakainya membeli wadah sambal yang dapat dicuci.

Bagi tamu, pesannya singkat: bawa botol minum, bawa pulang sampah, dan jangan memberi makan monyet di tepi hutan.`,
      category: 'kegiatan',
      source: 'Catatan petugas kebersihan dan wawancara pemilik warung',
      author,
      place: 'Warung dermaga Kereng Bangkirai',
      published: { days: -47, time: '16.25' },
    },
    {
      slug: 'pemandu-belajar-pertolongan-pertama-di-air',
      title: 'Pemandu dan motoris belajar pertolongan pertama di air',
      summary:
        'Dua puluh pemandu dan motoris berlatih menolong orang tenggelam, bernapas buatan, dan memanggil bantuan dengan menyebut letak yang jelas.',
      body: `Dua puluh pemandu dan motoris berlatih pertolongan pertama selama dua hari bersama petugas penyelamat. Mereka berlatih di dermaga dengan boneka peraga dan perahu karet.

Pelajaran pertama mengejutkan banyak peserta: jangan langsung terjun. Ulurkan galah, lempar tali atau jeriken kosong, baru mendekat dengan perahu. Penolong yang panik sering ikut menjadi korban.

## Langkah yang diingat

1. Teriak minta tolong dan tunjuk satu orang untuk menelepon.
2. Ulurkan galah atau lempar pelampung.
3. Angkat korban dari samping buritan, bukan dari lambung.
4. Periksa napas. Bila tidak bernapas, mulai pijat jantung.
5. Selimuti dan bawa ke puskesmas walau sudah sadar.

Peserta juga belajar menyebut letak dengan jelas: nama kanal, nomor patok, dan arah. Bantuan pencarian dapat dipanggil melalui nomor 115.

Setiap kelotok kini membawa jeriken bertali lima belas meter. Latihan akan diulang setiap enam bulan. Pengurus mengusulkan supaya motoris yang belum ikut latihan tidak mendapat giliran rute tiga jam.`,
      category: 'kebencanaan',
      source: 'Liputan pelatihan dan bahan dari instruktur',
      author,
      place: 'Dermaga Kereng Bangkirai',
      published: { days: -56, time: '17.40' },
      photos: [
        {
          scene: 'sungai',
          seed: 405,
          alt: 'Sungai lebar dengan sebuah kelotok dan jukung kecil, deretan rumah panggung di kejauhan.',
          caption: 'Latihan dilakukan di perairan depan dermaga.',
          credit,
        },
      ],
    },
  ],
  galleries: [
    {
      slug: 'air-hitam-pohon-hijau',
      title: 'Air hitam, pohon hijau',
      summary: 'Empat gambar perjalanan dari dermaga sampai ke tepi hutan Sebangau.',
      body: `Kami ikut rombongan pelajar menyusuri kanal. Motoris mematikan mesin di dekat hutan, dan yang terdengar hanya suara burung dan dayung. Gambar diambil dari kelotok nomor dua belas.`,
      place: 'Kanal Sebangau',
      published: { days: -32, time: '14.00' },
      photos: [
        {
          scene: 'perahu',
          seed: 411,
          alt: 'Seorang warga berdiri di dermaga kayu menghadap perahu-perahu kecil di sungai.',
          caption: 'Berangkat dari dermaga pukul tujuh.',
          credit,
        },
        {
          scene: 'hutan-gambut',
          seed: 412,
          alt: 'Batang pohon besar berdiri di air gelap hutan gambut, tumbuhan berdaun runcing di sela-selanya.',
          caption: 'Tepi hutan rawa gambut.',
          credit,
        },
        {
          scene: 'sungai',
          seed: 413,
          rotated: true,
          alt: 'Kelotok beratap melaju di sungai lebar; rumah panggung dan pohon kelapa tampak di tepi seberang.',
          caption: 'Kanal melebar menjelang muara.',
          credit,
        },
        {
          scene: 'jembatan',
          seed: 414,
          alt: 'Jembatan besar berangka lengkung di atas sungai dengan dua perahu di bawahnya.',
          caption: 'Pulang ke kota lewat bawah jembatan.',
          credit,
        },
      ],
    },
  ],
  events: [
    {
      slug: 'menyiangi-bibit-belangeran',
      title: 'Menyiangi bibit belangeran bersama pelajar',
      summary: 'Membersihkan pakis di sekitar seribu bibit dan mengganti ajir yang hilang.',
      body: `Kita berangkat dengan empat kelotok dari dermaga. Setiap kelompok menyiangi seratus bibit dan mencatat mana yang mati atau miring.

Bawalah parang kecil, topi, baju lengan panjang, dan botol minum. Sepatu bot sangat dianjurkan karena tanahnya lunak. Bekal makan siang dibungkus tanpa plastik.

Anak di bawah dua belas tahun didampingi orang tua.`,
      published: { days: -21, time: '19.00' },
      starts: { days: 15, time: '07.00' },
      ends: { days: 15, time: '11.00' },
      place: 'Kanal lama, berkumpul di dermaga',
      organiser: 'KIM Dermaga Kereng Bangkirai dan pelajar pencinta alam',
    },
    {
      slug: 'rapat-motoris-dan-warung',
      title: 'Rapat bulanan motoris dan pemilik warung',
      summary: 'Membahas giliran akhir pekan, kebersihan, dan hitungan karcis.',
      body: `Rapat membahas hasil penjualan karcis bulan pertama dan pembagian giliran pada hari libur. Pemilik warung diminta membawa catatan jumlah gelas yang hilang.

Petugas taman nasional hadir untuk menjelaskan rute yang ditutup sementara. Setiap usulan ditulis di papan dan dipilih bersama.

Kopi dan pisang goreng disediakan bergiliran; kali ini oleh warung nomor tiga.`,
      published: { days: -46, time: '18.00' },
      starts: { days: -39, time: '19.30' },
      ends: { days: -39, time: '21.30' },
      place: 'Pendopo dermaga Kereng Bangkirai',
      organiser: 'Paguyuban motoris dermaga',
    },
  ],
};
