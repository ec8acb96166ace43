import { theme } from '../theme.ts';

/** The water: what it gives and what it threatens. */
export const fishing = theme({
  category: 'perikanan',
  scene: 'keramba',
  facts: (chance) => ({
    boxes: chance.number(3, 14),
    kilos: chance.number(9, 62) * 10,
    fish: chance.one(['nila', 'patin', 'lele', 'gabus', 'toman']),
    price: chance.number(26, 52) * 1000,
    months: chance.number(4, 8),
  }),
  titles: [
    ({ village }, { kilos, fish }) => `Keramba ${village} menghasilkan ${kilos} kilogram ${fish}`,
    ({ village }, { fish, boxes }) => `${boxes} keramba ${fish} dipanen di ${village}`,
  ],
  summary: ({ whole }, { boxes, fish, kilos, months }) =>
    `Kelompok pembudi daya di ${whole} memanen ${kilos} kilogram ${fish} dari ${boxes} keramba setelah ${months} bulan.`,
  openings: [
    ({ whole }, { boxes, fish, kilos }) =>
      `Jaring diangkat pelan dari sungai di tepi ${whole}. Dari ${boxes} keramba terkumpul ${kilos} kilogram ikan ${fish}, dan ember pembeli sudah berbaris di dermaga sebelum panen selesai.`,
    ({ whole, district }, { boxes, fish, months }) =>
      `Setelah menunggu ${months} bulan, kelompok pembudi daya ikan di ${whole}, Kecamatan ${district}, memanen ${boxes} keramba ${fish}. Panen dimulai sebelum terang supaya ikan tetap segar sampai di pasar.`,
  ],
  middles: [
    (_, { price, kilos }) =>
      `Ikan dijual Rp${price.toLocaleString('id-ID')} per kilogram langsung di dermaga. Dari ${kilos} kilogram, sepertiga dibeli warga sekitar, selebihnya diangkut ke pasar kecamatan dengan peti es. Ongkos es menjadi biaya terbesar setelah pakan.`,
    (_, { months, price }) =>
      `Selama ${months} bulan, kelompok mencatat pakan setiap hari. Ternyata pakan menghabiskan dua pertiga biaya. Dengan harga jual Rp${price.toLocaleString('id-ID')} per kilogram masih ada sisa yang dibagi rata, walau tidak besar.`,
  ],
  voices: [
    () =>
      `"Ikan tidak bisa disuruh cepat besar. Yang bisa cepat itu kita belajar," kata ketua kelompok. Musim lalu mereka sempat rugi karena benih mati sepertiga, dan pengalaman itu kini menjadi bahan pelajaran anggota baru.`,
    ({ village }) =>
      `Anak-anak ${village} menonton dari titian sambil menebak berat ikan terbesar. Tebakan terdekat mendapat seekor ikan untuk dibawa pulang. Ibunya menimbang ulang di dapur, dan ternyata tebakannya memang hampir tepat.`,
  ],
  lists: [
    () =>
      `Pesan penyuluh perikanan untuk musim tebar berikutnya:\n\n- jarak antarkotak paling sedikit dua meter,\n- kurangi pakan saat air keruh dan tidak mengalir,\n- bersihkan jaring sebulan sekali.`,
    () =>
      `Kesepakatan para pencari ikan yang ditempel di dermaga:\n\n- tidak memakai setrum dan racun,\n- melepas induk yang bertelur,\n- tidak membuang plastik ke sungai.`,
  ],
  closings: [
    ({ village }, { fish }) =>
      `Sebagian hasil disisihkan untuk membeli benih ${fish} dan mengganti jaring yang robek. Warga ${village} yang ingin bergabung cukup membawa KTP dan kesediaan berjaga malam secara bergiliran.`,
    () =>
      `Kelompok mengajak warga menjaga sungai tetap bersih. Ikan yang sehat bermula dari air yang sehat. Bila air tiba-tiba berbau atau banyak ikan mati, ambil contoh airnya dan laporkan kepada pemerintah desa.`,
  ],
  sources: [
    ({ village }) => `Buku catatan kelompok pembudi daya ikan ${village}`,
    () => 'Liputan di dermaga dan keterangan penyuluh perikanan',
  ],
});

export const flood = theme({
  category: 'kebencanaan',
  scene: 'banjir',
  facts: (chance) => ({
    rise: chance.number(15, 70),
    houses: chance.number(4, 37),
    shelter: chance.one(['balai desa', 'gedung sekolah', 'gedung serbaguna', 'rumah ibadah']),
    boats: chance.number(2, 6),
  }),
  titles: [
    ({ village }, { rise }) => `Air sungai naik ${rise} sentimeter, ${village} bersiap`,
    ({ village }, { houses }) => `${houses} rumah di ${village} bersiap menghadapi luapan air`,
  ],
  summary: ({ whole }, { rise, houses, shelter }) =>
    `Air sungai naik ${rise} sentimeter. Di ${whole}, ${houses} rumah di tempat rendah mulai mengangkat barang dan ${shelter} disiapkan untuk mengungsi.`,
  openings: [
    ({ whole }, { rise, houses }) =>
      `Air sungai di ${whole} naik ${rise} sentimeter dalam dua hari. Halaman ${houses} rumah yang letaknya rendah mulai tergenang. Warga mengangkat kasur, beras, dan surat penting ke tempat yang lebih tinggi.`,
    ({ whole, district }, { rise, houses }) =>
      `Hujan di hulu belum reda dan sungai terus naik. Di ${whole}, Kecamatan ${district}, kenaikan sudah mencapai ${rise} sentimeter dan ${houses} rumah bersiap bila air masuk malam ini.`,
  ],
  middles: [
    (_, { shelter, boats }) =>
      `Perangkat desa menyiapkan ${shelter} sebagai tempat mengungsi, lengkap dengan tikar, air minum, dan tempat khusus untuk ibu menyusui. Sebanyak ${boats} perahu disiagakan, dua di antaranya untuk menjemput lansia dan orang sakit lebih dulu.`,
    (_, { boats, shelter }) =>
      `Ketua RT mendatangi rumah satu per satu dan mencatat siapa yang perlu dibantu. Di titik jemput bersandar ${boats} perahu kecil. Bila air mencapai lantai, warga diminta pindah ke ${shelter} tanpa menunggu perintah kedua.`,
  ],
  voices: [
    () =>
      `Seorang nenek mengingat banjir besar semasa mudanya, ketika air sampai ke ambang jendela. Ia meminta cucunya tidak menunda mengangkat beras. "Air itu sabar, tetapi tidak mau menunggu," katanya.`,
    ({ whole }) =>
      `Pemuda ${whole} membuat daftar nomor rumah dan penghuninya di selembar karton. Warga yang sudah pindah diberi tanda hijau. Dengan begitu relawan tidak perlu mengetuk pintu yang sama dua kali.`,
  ],
  lists: [
    () =>
      `Yang perlu disiapkan setiap keluarga:\n\n- surat penting dalam kantong plastik,\n- obat yang biasa diminum,\n- senter, pengisi daya, dan air minum,\n- pakaian untuk dua hari.`,
    () =>
      `Tiga hal yang paling sering mencelakakan:\n\n1. Menyentuh sakelar listrik dengan tangan basah.\n2. Menyeberangi arus dengan sepeda motor.\n3. Membiarkan anak bermain di dermaga.`,
  ],
  closings: [
    ({ village }) =>
      `Prakiraan hujan dapat dibaca di laman [BMKG](https://www.bmkg.go.id). Untuk pertolongan, hubungi nomor darurat 112 dan sebutkan RT serta jumlah orang. Redaksi ${village} memperbarui kabar ini bila keadaan berubah.`,
    () =>
      `Tinggi air dibaca setiap pukul enam pagi dan enam sore, lalu ditulis di papan pengumuman. Mohon tidak meneruskan kabar tinggi air yang tidak jelas asalnya karena dapat membuat orang panik.`,
  ],
  sources: [
    ({ village }) => `Ketua RT dan pengamatan papan duga air di ${village}`,
    () => 'Perangkat desa, relawan, dan pengamatan redaksi di tepi sungai',
  ],
});
