import type { SampleKim } from '../types.ts';

const author = 'Redaksi KIM Pahandut Seberang';
const credit = 'KIM Pahandut Seberang (ilustrasi)';

export const pahandutSeberang: SampleKim = {
  slug: 'pahandut-seberang',
  name: 'KIM Nelayan Pahandut Seberang',
  region: '62.71.01.1005',
  kind: 'fishers',
  status: 'active',
  tagline: 'Dari lanting dan titian, kabar nelayan Sungai Kahayan',
  about: `Di seberang Jembatan Kahayan, rumah kami berdiri di atas tiang dan jalan kami berupa titian kayu. Hampir setiap keluarga hidup dari sungai: menangkap ikan, memelihara patin di keramba, mengasapi baung, atau menambang kelotok.

KIM Nelayan Pahandut Seberang lahir dari papan tulis di dermaga. Papan itu dulu hanya memuat harga ikan. Sekarang di situs ini ada tinggi air, jadwal penyeberangan, pelatihan, dan cerita warga.

Kami menulis apa adanya. Bila sebuah kabar belum dapat dipastikan, kami katakan belum pasti. Sampaikan kabar Anda di warung dermaga tengah atau lewat WhatsApp.`,
  accent: 'sungai',
  foundedDaysAgo: 540,
  decree: { number: '061/14/PHS/KIM', daysAgo: 528 },
  termEndsInDays: 567,
  memberCount: 11,
  members: [
    { name: 'Pembudi daya ikan', role: 'Ketua' },
    { name: 'Pengasap ikan', role: 'Bendahara' },
    { name: 'Mahasiswa perikanan', role: 'Redaktur' },
  ],
  contacts: [
    {
      kind: 'address',
      label: 'Warung dermaga tengah',
      value: 'Titian RT 02, Pahandut Seberang, Palangka Raya',
    },
    { kind: 'email', label: null, value: 'redaksi@pahandut-seberang.kim.example' },
    { kind: 'phone', label: 'Telepon', value: '0811-0000-0103' },
  ],
  whatsapp: '6281100000103',
  publishing: 'direct',
  posts: [
    {
      slug: 'papan-duga-air-kahayan-setiap-pagi',
      title: 'Tinggi air Kahayan kini ditulis setiap pukul enam pagi',
      summary:
        'Tiga nelayan bergantian membaca papan duga air dan menuliskannya di dermaga. Hari ini tinggi air 2,85 meter, naik 30 sentimeter dalam dua hari.',
      body: `Mulai pekan ini tinggi air Sungai Kahayan ditulis setiap pukul enam pagi di papan dermaga tengah. Tiga nelayan bergantian membaca papan duga, mencatatnya di buku, lalu mengirimkannya ke grup warga.

Pada {hari:-1} tinggi air 2,85 meter, naik 30 sentimeter dalam dua hari. Titian RT 01 masih dapat dilewati sepeda motor. Titian RT 05 yang paling rendah tinggal sejengkal dari permukaan air.

## Tiga batas yang disepakati

- **2,50 meter:** orang tua menjaga anak, tangga dermaga tidak dipakai bermain.
- **3,00 meter:** barang elektronik diangkat, tali lanting dan keramba ditambah.
- **3,30 meter:** warga lansia dan bayi dipindahkan ke sekolah di tempat tinggi.

Angka itu dibuat dari ingatan warga tentang tiga banjir terakhir dan diperiksa bersama petugas BPBD kota. Kalau aliran dari hulu besar, air biasanya sampai di sini satu sampai dua hari kemudian. Karena itu kami juga bertukar kabar dengan teman-teman di Bukit Batu dan Rakumpit.

Bila papan duga tertutup sampah hanyut, siapa pun boleh membersihkannya. Gunakan galah dan jangan turun sendirian.`,
      category: 'kebencanaan',
      source: 'Buku catatan papan duga air dan kesepakatan rapat RT bersama petugas BPBD kota',
      author,
      place: 'Dermaga tengah Pahandut Seberang',
      published: { days: -1, time: '07.40' },
      photos: [
        {
          scene: 'sungai',
          seed: 301,
          alt: 'Kelotok beratap melaju di sungai lebar; rumah panggung dan pohon kelapa tampak di tepi seberang.',
          caption: 'Air Kahayan naik 30 sentimeter dalam dua hari.',
          credit,
        },
      ],
    },
    {
      slug: 'ikan-asap-baung-kemasan-hampa-udara',
      title: 'Ikan baung asap kini dikemas hampa udara, tahan sebulan',
      summary:
        'Sembilan pengasap ikan berbagi satu mesin kemas. Ikan baung asap yang dulu tahan empat hari kini tahan sebulan di dalam lemari es.',
      body: `Asap kayu rambutan mengepul dari deretan dapur di RT 02. Sembilan pengasap ikan baung dan lais kini memakai satu mesin kemas bersama. Ikan asap yang biasanya tahan empat hari dapat disimpan sebulan di dalam lemari es.

Mesin itu dibeli dari tabungan kelompok selama setahun. Setiap kali dipakai, anggota membayar Rp500 per kemasan untuk listrik dan plastik. Jadwal pemakaiannya ditulis di pintu dapur bersama.

Ikan dibersihkan, dibelah dari punggung, direndam air garam sebentar, lalu diasapi enam sampai delapan jam di atas bara kecil. Kalau apinya besar, bagian luar cepat cokelat tetapi dalamnya masih basah.

## Harga

- Baung asap 250 gram: Rp60.000.
- Lais asap 200 gram: Rp70.000.
- Patin asap 250 gram: Rp35.000.

Pembeli dari luar kota mulai memesan untuk oleh-oleh. Kelompok menempelkan tanggal pengasapan pada setiap kemasan dan tidak menjual ikan yang kemasannya sudah longgar. Anda dapat melihat proses pengasapan setiap pagi, asal bertanya dulu kepada pemilik dapur.`,
      category: 'perikanan',
      source: 'Kunjungan ke dapur pengasapan dan buku kas kelompok',
      author,
      place: 'Dapur bersama RT 02 Pahandut Seberang',
      published: { days: -6, time: '10.30' },
      photos: [
        {
          scene: 'pasar-ikan',
          seed: 302,
          rotated: true,
          alt: 'Lapak ikan di bawah tenda bergaris dengan tiga baris ikan dan beberapa pembeli.',
          caption: 'Ikan dipilih sebelum diasapi.',
          credit,
        },
      ],
    },
    {
      slug: 'pelampung-untuk-anak-sekolah-penyeberang',
      title: 'Empat puluh pelampung untuk anak sekolah yang menyeberang',
      summary:
        'Anak sekolah yang menyeberang dengan kelotok kini memakai pelampung. Empat puluh pelampung digantung di dermaga dan diperiksa setiap Sabtu.',
      body: `Setiap pagi kira-kira lima puluh anak menyeberang sungai dengan kelotok untuk bersekolah. Sejak {hari:-14} mereka memakai pelampung oranye yang digantung di dermaga. Empat puluh pelampung dibeli dari iuran motoris dan sumbangan alumni sekolah.

Aturannya dibuat bersama anak-anak. Siapa yang naik lebih dulu mengambil pelampung ukuran kecil di gantungan bawah. Setelah tiba, pelampung dikumpulkan dalam keranjang dan kembali bersama kelotok.

"Awalnya mereka bilang gerah. Setelah ada lomba memakai pelampung paling cepat, malah berebut," cerita seorang motoris.

Pemeriksaan dilakukan setiap Sabtu. Tali yang aus dijahit, gesper yang patah diganti. Pelampung yang gabusnya sudah lembek tidak dipakai lagi dan dibelah dua supaya tidak tertukar.

## Pesan untuk orang tua

- Ajari anak mengencangkan ketiga gesper.
- Jangan menyuruh anak menyeberang saat hujan lebat atau gelap.
- Muatan kelotok sekolah paling banyak dua belas anak.

Masih kurang sepuluh pelampung ukuran kecil. Warga yang ingin membantu dapat menghubungi bendahara KIM.`,
      category: 'pendidikan',
      source: 'Keterangan motoris, guru, dan hitungan pelampung di dermaga',
      author,
      place: 'Dermaga sekolah Pahandut Seberang',
      published: { days: -11, time: '13.15' },
      photos: [
        {
          scene: 'perahu',
          seed: 303,
          alt: 'Jukung-jukung tertambat di dermaga kayu; pendayung bercaping duduk di salah satunya, kelotok melintas di tengah.',
          caption: 'Kelotok sekolah berangkat pukul enam lewat seperempat.',
          credit,
        },
      ],
    },
    {
      slug: 'sampah-plastik-titian-ditukar-telur',
      title: 'Sampah plastik dari kolong titian ditukar telur',
      summary:
        'Bank sampah titian mengumpulkan 312 kilogram plastik dalam sebulan. Dua kilogram plastik bersih dapat ditukar dengan lima butir telur.',
      body: `Saat air surut, kolong titian penuh botol dan kantong plastik. Sejak bank sampah dibuka, anak-anak muda justru mencarinya. Dalam sebulan terkumpul 312 kilogram plastik. Dua kilogram plastik bersih dapat ditukar dengan lima butir telur.

Telur dipilih karena semua rumah memerlukannya dan harganya mudah dihitung. Bagi yang tidak ingin telur, nilainya dicatat di buku tabungan dan dapat diambil menjelang hari raya.

Plastik dipilah menjadi tiga: botol bening, botol berwarna, dan kantong. Pengepul dari kota datang dua minggu sekali dengan kelotok barang. Hasil penjualan bulan ini Rp936.000, dipakai membeli telur dan jaring penahan sampah.

Jaring itu dipasang di bawah titian RT 03 dan RT 04. Sampah yang hanyut tertahan dan diangkat setiap sore. Satu hal yang belum terpecahkan adalah popok sekali pakai. Bank sampah tidak menerimanya; pengurus sedang berbicara dengan kelurahan tentang pengangkutan khusus.

Bank sampah buka setiap Kamis dan Minggu pukul 15.00 WIB. Bawalah plastik yang sudah dibilas dan kering.`,
      category: 'lingkungan',
      source: 'Pembukuan bank sampah dan pengamatan redaksi',
      author,
      place: 'Titian RT 03 Pahandut Seberang',
      published: { days: -18, time: '16.50' },
    },
    {
      slug: 'pengobatan-keliling-dengan-kelotok',
      title: 'Pengobatan keliling dengan kelotok: 73 warga diperiksa',
      summary:
        'Perawat dan bidan puskesmas mendatangi warga lanting dengan kelotok. Sebanyak 73 orang diperiksa, 19 di antaranya diminta kontrol tekanan darah.',
      body: `Warga yang tinggal di lanting ujung hilir jarang ke puskesmas karena ongkos kelotok pulang pergi Rp40.000. Kali ini puskesmas yang datang. Sebuah kelotok beratap dijadikan ruang periksa dengan dua kursi, timbangan, dan lemari obat.

Selama satu hari 73 orang diperiksa. Keluhan terbanyak adalah gatal kulit, batuk, dan pegal. Sembilan belas orang bertekanan darah tinggi dan diminta kontrol dua pekan lagi. Dua ibu hamil yang belum pernah periksa kini punya buku KIA.

## Air bersih jadi perhatian

Perawat memperlihatkan cara menyaring dan mengendapkan air sungai sebelum dimasak. Air harus mendidih paling sedikit satu menit. Ember minum ditutup dan gayungnya bertangkai panjang.

Warga juga diingatkan supaya jamban apung tidak berdekatan dengan tempat mencuci piring. Kelurahan sedang mendata rumah yang memerlukan tangki septik apung.

Kelotok kesehatan direncanakan datang setiap bulan. Jadwalnya akan kami tulis di bagian agenda. Siapkan kartu JKN bila punya; yang belum punya tetap dilayani dan dibantu mengurusnya.`,
      category: 'kesehatan',
      source: 'Ikut dalam kelotok kesehatan dan rekap perawat puskesmas',
      author,
      place: 'Lanting ujung hilir, Pahandut Seberang',
      published: { days: -25, time: '17.00' },
      corrections: [
        {
          at: { days: -24, time: '08.00' },
          text: 'Ongkos kelotok pulang pergi Rp40.000, bukan sekali jalan.',
        },
      ],
    },
    {
      slug: 'besei-kambe-ditonton-dari-titian',
      title: 'Latihan besei kambe ramai ditonton dari titian',
      summary:
        'Dua regu pemuda berlatih besei kambe, lomba dayung dua arah khas Kahayan. Latihan terbuka setiap sore menuju festival kota.',
      body: `Dua perahu kecil diikat jadi satu, pendayungnya saling membelakangi dan menarik ke arah berlawanan. Itulah besei kambe. Menang atau kalah ditentukan tenaga, napas, dan siapa yang tidak tertawa lebih dulu.

Dua regu pemuda Pahandut Seberang berlatih setiap sore di depan dermaga tengah. Mereka menyiapkan diri untuk festival seni budaya di kota. Warga menonton dari titian sambil memberi semangat, bahkan pedagang pentol ikut mangkal.

Pelatihnya mantan juara yang sekarang menambang kelotok. Menurut dia, kesalahan pemula adalah mendayung terlalu cepat. "Tarik panjang dulu, biar lawan goyang. Setelah perahu miring sedikit, baru dihabiskan," ujarnya.

Regu putri baru dibentuk bulan ini dan masih mencari dua pendayung. Umur minimal enam belas tahun, dapat berenang, dan mendapat izin orang tua. Semua peserta wajib memakai pelampung dan satu kelotok penyelamat selalu siaga.

Nama *kambe* berarti hantu dalam bahasa setempat. Orang tua bercerita, dulu tarikan dari arah lain itu dianggap ulah makhluk halus yang iseng. Anak-anak paling suka bagian cerita ini.`,
      category: 'budaya',
      source: 'Liputan latihan dan wawancara pelatih',
      author,
      place: 'Dermaga tengah Pahandut Seberang',
      published: { days: -34, time: '18.45' },
      photos: [
        {
          scene: 'perahu',
          seed: 306,
          rotated: true,
          alt: 'Seorang warga berdiri di dermaga kayu menghadap perahu-perahu kecil di sungai.',
          caption: 'Latihan dilakukan setiap sore.',
          credit,
        },
      ],
    },
  ],
  galleries: [
    {
      slug: 'hidup-di-atas-titian',
      title: 'Hidup di atas titian',
      summary: 'Lima gambar tentang jalan kayu, keramba, dan sore di Pahandut Seberang.',
      body: `Titian kayu adalah jalan raya, halaman, dan tempat berjumpa. Di sini pedagang sayur lewat dengan gerobak, anak belajar naik sepeda, dan ikan dijemur di pagar. Terima kasih kepada pemilik rumah yang mengizinkan kami mengambil gambar.`,
      place: 'Pahandut Seberang',
      published: { days: -9, time: '17.30' },
      photos: [
        {
          scene: 'jembatan',
          seed: 311,
          alt: 'Jembatan lengkung melintas di atas sungai lebar; kelotok lewat di bawahnya.',
          caption: 'Jembatan Kahayan tampak dari titian RT 01.',
          credit,
        },
        {
          scene: 'keramba',
          seed: 312,
          alt: 'Kotak-kotak keramba terapung di sungai, satu orang memberi makan ikan.',
          caption: 'Keramba patin di depan rumah.',
          credit,
        },
        {
          scene: 'perahu',
          seed: 313,
          rotated: true,
          alt: 'Jukung-jukung tertambat di dermaga kayu; pendayung bercaping duduk di salah satunya, kelotok melintas di tengah.',
          caption: 'Kelotok menunggu penumpang.',
          credit,
        },
        {
          scene: 'pasar-ikan',
          seed: 314,
          alt: 'Ikan tersusun di atas daun di meja lapak; penjual dan pembeli bercaping berdiri di belakangnya.',
          caption: 'Lapak ikan di ujung titian.',
          credit,
        },
        {
          scene: 'sungai',
          seed: 315,
          alt: 'Sungai lebar dengan sebuah kelotok dan jukung kecil, deretan rumah panggung di kejauhan.',
          caption: 'Kahayan menjelang magrib.',
          credit,
        },
      ],
    },
  ],
  events: [
    {
      slug: 'kelotok-kesehatan-bulan-depan',
      title: 'Kelotok kesehatan mendatangi lanting hilir',
      summary: 'Pemeriksaan tekanan darah, ibu hamil, dan pengobatan ringan di atas kelotok.',
      body: `Kelotok puskesmas berhenti di tiga titik: dermaga tengah, titian RT 05, dan lanting ujung hilir. Setiap titik dilayani sekitar satu setengah jam.

Bawalah buku KIA, obat yang sedang diminum, dan kartu JKN bila punya. Warga yang diminta kontrol tekanan darah bulan lalu dimohon datang kembali.

Bila tinggi air di atas 3 meter, layanan dipindahkan ke sekolah.`,
      published: { days: -2, time: '11.00' },
      starts: { days: 11, time: '08.00' },
      ends: { days: 11, time: '13.00' },
      place: 'Dermaga tengah, titian RT 05, dan lanting ujung hilir',
      organiser: 'Puskesmas bersama KIM Nelayan Pahandut Seberang',
    },
    {
      slug: 'pelatihan-pakan-ikan-mandiri',
      title: 'Pelatihan membuat pakan ikan sendiri',
      summary: 'Belajar mencampur dedak, ampas tahu, dan ikan rucah menjadi pakan patin.',
      body: `Pakan menghabiskan dua pertiga biaya keramba. Dalam pelatihan ini peserta mencampur dedak, ampas tahu, dan tepung ikan rucah, lalu mencetaknya dengan mesin pinjaman dinas.

Setiap peserta membawa pulang dua kilogram pakan untuk dicoba. Catat berat ikan sebelum dan sesudahnya supaya hasilnya dapat dibandingkan.

Tempat terbatas untuk dua puluh orang, satu wakil dari setiap keluarga.`,
      published: { days: -4, time: '19.00' },
      starts: { days: 20, time: '09.00' },
      ends: { days: 20, time: '12.00' },
      place: 'Dapur bersama RT 02 Pahandut Seberang',
      organiser: 'Kelompok pembudi daya ikan dan penyuluh perikanan',
    },
    {
      slug: 'bersih-kolong-titian',
      title: 'Bersih-bersih kolong titian saat air surut',
      summary: 'Warga memungut plastik dan kayu hanyut di bawah titian RT 03 sampai RT 05.',
      body: `Air diperkirakan surut sampai siang. Kita turun bersama membersihkan kolong titian dan memasang jaring penahan sampah.

Pakai sepatu bot dan sarung tangan. Awas paku dan pecahan kaca. Anak-anak membantu memilah di atas titian, tidak turun ke lumpur.

Bank sampah menimbang plastik langsung di tempat, dan telurnya dapat dibawa pulang hari itu juga.`,
      published: { days: -36, time: '20.00' },
      starts: { days: -28, time: '07.00' },
      ends: { days: -28, time: '11.00' },
      place: 'Titian RT 03 sampai RT 05',
      organiser: 'Bank sampah titian',
    },
  ],
};
