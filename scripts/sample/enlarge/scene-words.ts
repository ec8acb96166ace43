import type { SceneName } from '../scenes/index.ts';

/** What each scene shows, for composed items: alternative text and caption. */
export const sceneWords: Record<SceneName, { alt: string; caption: string }> = {
  sungai: { alt: 'Sungai lebar di antara tepi yang hijau.', caption: 'Sungai pada pagi hari.' },
  banjir: { alt: 'Air menggenangi halaman rumah panggung.', caption: 'Genangan di tempat rendah.' },
  'kabut-asap': { alt: 'Asap putih menutup jalan dan pepohonan.', caption: 'Hari berasap.' },
  'pasar-ikan': { alt: 'Ikan tersusun di atas lapak pasar.', caption: 'Pasar ikan setempat.' },
  keramba: { alt: 'Keramba kayu terapung di sungai.', caption: 'Keramba milik kelompok.' },
  rotan: { alt: 'Batang rotan dijemur berjajar.', caption: 'Rotan dijemur sebelum dibelah.' },
  anyaman: { alt: 'Anyaman dengan motif terang dan gelap.', caption: 'Anyaman buatan warga.' },
  sawah: { alt: 'Hamparan sawah terbagi dalam petak.', caption: 'Lahan kelompok tani.' },
  'kebun-karet': {
    alt: 'Pohon karet berbaris dengan mangkuk sadap.',
    caption: 'Kebun karet warga.',
  },
  posyandu: { alt: 'Ibu dan anak menunggu di teras posyandu.', caption: 'Hari posyandu.' },
  'balai-desa': { alt: 'Balai pertemuan dengan halaman luas.', caption: 'Balai pertemuan warga.' },
  'kelas-komputer': {
    alt: 'Meja dan komputer di ruang kelas.',
    caption: 'Ruang belajar komputer.',
  },
  'rumah-betang': { alt: 'Rumah betang panjang di atas tiang.', caption: 'Rumah panjang.' },
  perahu: { alt: 'Perahu kayu tertambat di tepi sungai.', caption: 'Perahu di tepian.' },
  jembatan: { alt: 'Jembatan melintas di atas sungai.', caption: 'Jembatan kampung.' },
  'gotong-royong': {
    alt: 'Warga bekerja bersama dengan cangkul.',
    caption: 'Gotong royong warga.',
  },
  'hutan-gambut': { alt: 'Pohon ramping di hutan rawa gambut.', caption: 'Hutan gambut.' },
  'taman-baca': { alt: 'Rak buku dan tikar untuk membaca.', caption: 'Sudut baca anak.' },
  lapangan: { alt: 'Lapangan rumput dengan pepohonan di tepinya.', caption: 'Lapangan kampung.' },
  'dapur-umkm': { alt: 'Dapur usaha dengan wajan dan kemasan.', caption: 'Dapur usaha warga.' },
};
