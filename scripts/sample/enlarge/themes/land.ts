import { theme } from '../theme.ts';

/** Fields, gardens and the forest. */
export const harvest = theme({
  category: 'pertanian',
  scene: 'sawah',
  facts: (chance) => ({
    farmers: chance.number(14, 68),
    hectares: chance.number(6, 45),
    tons: chance.number(28, 46) / 10,
    crop: chance.one(['padi', 'jagung', 'kacang tanah', 'ubi kayu']),
    price: chance.number(42, 78) * 100,
  }),
  titles: [
    ({ village }, { crop, hectares }) => `Panen ${crop} ${hectares} hektare di ${village}`,
    ({ village }, { crop, farmers }) => `${farmers} petani ${village} memanen ${crop} bersama`,
    ({ village }, { crop }) => `Musim panen ${crop} tiba di ${village}`,
  ],
  summary: ({ whole }, { crop, hectares, tons, farmers }) =>
    `Sebanyak ${farmers} petani ${whole} memanen ${crop} di lahan ${hectares} hektare. Hasil rata-rata ${String(tons).replace('.', ',')} ton per hektare.`,
  openings: [
    ({ whole, district }, { crop, farmers, hectares }) =>
      `Pematang di ${whole}, Kecamatan ${district}, ramai sejak matahari terbit. Sebanyak ${farmers} petani turun memanen ${crop} di lahan seluas ${hectares} hektare. Tetangga dari RT lain datang membantu, seperti kebiasaan yang sudah lama berjalan di sini.`,
    ({ whole }, { crop, hectares, farmers }) =>
      `Setelah berbulan-bulan menjaga air di saluran, petani ${whole} akhirnya memanen. Lahan ${crop} seluas ${hectares} hektare dikerjakan ${farmers} orang secara bergantian selama empat hari.`,
    ({ village, regency }, { crop, farmers, hectares }) =>
      `Karung-karung ${crop} berjajar di pinggir jalan ${village}. Panen kali ini dikerjakan ${farmers} petani di atas ${hectares} hektare lahan, salah satu yang terluas di bagian ini dari ${regency}.`,
  ],
  middles: [
    (_, { tons, price }) =>
      `Hasilnya sekitar ${String(tons).replace('.', ',')} ton per hektare. Angka itu dihitung dari lima petak contoh yang ditimbang di depan semua anggota kelompok. Pengepul menawar Rp${price.toLocaleString('id-ID')} per kilogram, dan kelompok memilih menjual sebagian saja sambil menunggu harga membaik.`,
    (_, { tons, price, crop }) =>
      `Rata-rata hasil ${String(tons).replace('.', ',')} ton per hektare. Ketua kelompok tani menyebut jarak tanam yang lebih rapi dan penyiangan tepat waktu sebagai sebabnya. Harga ${crop} di tingkat petani Rp${price.toLocaleString('id-ID')} per kilogram pada hari penimbangan.`,
  ],
  voices: [
    () =>
      `"Kalau tanamnya bersamaan, hama bingung mau ke mana," ujar seorang petani yang sudah tiga puluh tahun menggarap lahan yang sama. Anak-anak mudanya mencatat, karena tahun depan giliran mereka memimpin.`,
    ({ village }) =>
      `Seorang ibu tani di ${village} menunjukkan buku kecilnya. Di sana tertulis hari tanam, hari hujan, dan upah harian. Menurut dia, catatan itu lebih berguna daripada ingatan, apalagi saat menghitung untung bersama keluarga.`,
  ],
  lists: [
    () =>
      `Kelompok mencatat tiga pelajaran untuk musim berikutnya:\n\n- tanam serentak supaya hama tidak berpindah-pindah,\n- bersihkan saluran sebelum hujan pertama,\n- simpan benih dari rumpun yang paling sehat.`,
    () =>
      `Yang masih menyulitkan petani:\n\n- jalan usaha tani licin setelah hujan,\n- mesin perontok hanya satu dan harus bergiliran,\n- tempat jemur belum beratap.`,
    ({ village }) =>
      `Rencana petani ${village} setelah panen:\n\n1. Menjemur dan menyimpan cadangan pangan keluarga.\n2. Menanam sayur di sela dua musim.\n3. Memperbaiki pintu air bersama-sama.`,
  ],
  closings: [
    ({ whole }) =>
      `Sisa jerami dan tongkol tidak dibakar. Warga ${whole} sepakat mengolahnya menjadi kompos di dekat kandang, karena asap sekecil apa pun mengganggu anak sekolah. Petani yang membutuhkan benih dapat menghubungi kelompok sebelum musim tanam.`,
    ({ district }) =>
      `Penyuluh pertanian Kecamatan ${district} akan kembali pekan depan untuk membahas jadwal tanam. Petani diminta membawa catatan biaya agar untung dan rugi dapat dihitung bersama, tanpa menebak-nebak.`,
  ],
  sources: [
    ({ village }) => `Ketua kelompok tani dan penimbangan di lahan ${village}`,
    ({ district }) => `Penyuluh pertanian Kecamatan ${district} dan pengamatan redaksi`,
  ],
});

export const planting = theme({
  category: 'lingkungan',
  scene: 'hutan-gambut',
  facts: (chance) => ({
    seedlings: chance.number(12, 90) * 10,
    people: chance.number(25, 110),
    tree: chance.one(['belangeran', 'jelutung', 'gaharu', 'ulin', 'galam']),
    survive: chance.number(55, 85),
  }),
  titles: [
    ({ village }, { seedlings, tree }) => `${seedlings} bibit ${tree} ditanam di ${village}`,
    ({ village }, { tree }) => `Warga ${village} menghijaukan tepi sungai dengan ${tree}`,
  ],
  summary: ({ whole }, { seedlings, tree, people }) =>
    `Sebanyak ${people} warga dan pelajar menanam ${seedlings} bibit ${tree} di ${whole}. Setiap regu merawat petaknya sendiri selama setahun.`,
  openings: [
    ({ whole }, { people, seedlings, tree }) =>
      `Sebanyak ${people} warga dan pelajar ${whole} menanam ${seedlings} bibit ${tree} di lahan kosong dekat sungai. Lahan itu dulu rimbun, lalu terbuka setelah beberapa kali kebakaran.`,
    ({ whole, district }, { people, seedlings, tree }) =>
      `Membawa cangkul dan ajir bambu, ${people} orang berkumpul di ujung ${whole}, Kecamatan ${district}. Hari itu mereka menanam ${seedlings} bibit ${tree} yang dirawat sendiri sejak dari biji.`,
  ],
  middles: [
    (_, { survive, tree }) =>
      `Penanaman sebelumnya memberi pelajaran berharga: dari bibit yang ditanam tahun lalu, ${survive} persen bertahan. Sebagian besar mati karena tertutup pakis, bukan karena kurang air. Karena itu bibit ${tree} kali ini diberi ajir yang dicat putih supaya mudah ditemukan saat menyiangi.`,
    (_, { survive }) =>
      `Bibit tidak hanya ditanam lalu ditinggalkan. Setiap regu mendapat petak bernomor dan wajib menengoknya sebulan sekali. Tahun lalu, dengan cara ini, ${survive} persen bibit bertahan melewati kemarau.`,
  ],
  voices: [
    () =>
      `Seorang siswa bertanya mengapa bibit tidak ditanam rapat saja. Penyuluh menjawab bahwa pohon juga perlu ruang, seperti anak yang tidur berdesakan tentu mudah bertengkar. Semua tertawa, lalu mengukur jarak lagi.`,
    ({ whole }) =>
      `Tetua ${whole} menunjuk tempat burung enggang dulu hinggap. Ia berharap cucunya kelak melihatnya lagi. Cerita itu direkam redaksi dan akan diputar saat kegiatan menyiangi bersama pelajar.`,
  ],
  lists: [
    () =>
      `Cara menanam di tanah gambut yang disepakati:\n\n1. Buat gundukan supaya akar tidak terendam.\n2. Lepaskan plastik bibit dan bawa pulang.\n3. Padatkan tanah dengan telapak kaki, jangan terlalu keras.`,
    () =>
      `Yang dibawa pulang dari lokasi:\n\n- seluruh kantong plastik bibit,\n- botol minum dan bungkus makanan,\n- catatan bibit yang patah untuk diganti.`,
  ],
  closings: [
    ({ village }) =>
      `Warga ${village} juga sepakat tidak membuka lahan dengan api di sekitar petak tanam. Bila melihat asap, beri tahu pos jaga atau hubungi nomor darurat 112, dan jangan menunggu api membesar.`,
    () =>
      `Kelak pohon-pohon ini diharapkan menahan tanah di tepi sungai dan menjadi tempat ikan berteduh. Siapa pun boleh ikut menyiangi; jadwal berikutnya dimuat di bagian agenda situs ini.`,
  ],
  sources: [
    () => 'Catatan regu penanaman dan pengamatan redaksi di lokasi',
    ({ village }) => `Keterangan guru pembina dan pengurus ${village}`,
  ],
});
