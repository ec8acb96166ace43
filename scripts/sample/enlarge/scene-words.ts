import type { SceneName } from '../scenes/index.ts';

/** What each scene shows, for composed items: alternative text and caption. */
export const sceneWords: Record<SceneName, { alt: string; caption: string }> = {
  sungai: {
    alt: 'Kelotok beratap melaju di sungai lebar; rumah panggung dan pohon kelapa tampak di tepi seberang.',
    caption: 'Sungai pada pagi hari.',
  },
  banjir: {
    alt: 'Rumah panggung dikepung air cokelat di bawah hujan; dua orang naik perahu kecil dan seorang warga melambai.',
    caption: 'Genangan di tempat rendah.',
  },
  'kabut-asap': {
    alt: 'Dua orang berjalan di jalan yang diselimuti asap cokelat; matahari merah di balik pohon meranggas.',
    caption: 'Hari berasap.',
  },
  'pasar-ikan': {
    alt: 'Ikan tersusun di atas daun di meja lapak; penjual dan pembeli bercaping berdiri di belakangnya.',
    caption: 'Pasar ikan setempat.',
  },
  keramba: {
    alt: 'Seorang pembudi daya menebar pakan di keramba kayu yang terapung di sungai.',
    caption: 'Keramba milik kelompok.',
  },
  rotan: {
    alt: 'Ikatan rotan panjang disandarkan untuk dijemur di halaman; dua orang bekerja di dekat gulungan rotan.',
    caption: 'Rotan dijemur sebelum dibelah.',
  },
  anyaman: {
    alt: 'Dua perajin duduk menganyam di lantai papan; keranjang jadi tergantung di dinding.',
    caption: 'Anyaman buatan warga.',
  },
  sawah: {
    alt: 'Dua petani bercaping di petak sawah berair; pondok kecil dan pohon kelapa di kejauhan.',
    caption: 'Lahan kelompok tani.',
  },
  'kebun-karet': {
    alt: 'Penyadap menoreh batang di kebun karet yang rapat; mangkuk penampung terpasang di setiap pohon.',
    caption: 'Kebun karet warga.',
  },
  posyandu: {
    alt: 'Seorang balita ditimbang dengan timbangan gantung; kader dan ibu-ibu berada di dekat meja pendaftaran.',
    caption: 'Hari posyandu.',
  },
  'balai-desa': {
    alt: 'Warga berkumpul di halaman balai beratap genteng dengan bendera merah putih di tiang.',
    caption: 'Balai pertemuan warga.',
  },
  'kelas-komputer': {
    alt: 'Peserta duduk di depan layar komputer; pengajar menunjuk grafik di papan.',
    caption: 'Ruang belajar komputer.',
  },
  'rumah-betang': {
    alt: 'Rumah betang panjang di atas tiang tinggi dengan tangga kayu; empat orang berdiri di halaman.',
    caption: 'Rumah panjang.',
  },
  perahu: {
    alt: 'Jukung-jukung tertambat di dermaga kayu; pendayung bercaping duduk di salah satunya, kelotok melintas di tengah.',
    caption: 'Perahu di tepian.',
  },
  jembatan: {
    alt: 'Jembatan lengkung melintas di atas sungai lebar; kelotok lewat di bawahnya.',
    caption: 'Jembatan kampung.',
  },
  'gotong-royong': {
    alt: 'Warga mencangkul dan mengangkat lumpur di kedua sisi parit kampung.',
    caption: 'Gotong royong warga.',
  },
  'hutan-gambut': {
    alt: 'Batang pohon besar berdiri di air gelap hutan gambut, tumbuhan berdaun runcing di sela-selanya.',
    caption: 'Hutan gambut.',
  },
  'taman-baca': {
    alt: 'Anak-anak duduk di tikar membaca buku di depan rak penuh buku beratap; seorang pendamping berdiri di samping.',
    caption: 'Sudut baca anak.',
  },
  lapangan: {
    alt: 'Anak-anak bermain bola di lapangan rumput dengan gawang putih dan sekolah di kejauhan.',
    caption: 'Lapangan kampung.',
  },
  'dapur-umkm': {
    alt: 'Tiga orang memasak dan mengemas di dapur; wajan besar di atas api, stoples berjajar di rak.',
    caption: 'Dapur usaha warga.',
  },
};
