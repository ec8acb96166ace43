import { nobody } from '@simpul/domain';
import type { SampleSharedEvent } from './types.ts';

/** Events of officers, shown by every KIM that their audience names. */
export const sharedEvents: readonly SampleSharedEvent[] = [
  {
    slug: 'temu-kim-kalimantan-tengah',
    title: 'Temu KIM se-Kalimantan Tengah',
    summary:
      'Pengurus KIM dari seluruh kabupaten dan kota bertemu selama dua hari: berbagi cara kerja, belajar memeriksa kabar, dan menyusun rencana bersama.',
    body: `Setiap KIM mengirim dua wakil, sebaiknya satu di antaranya perempuan dan satu berumur di bawah 30 tahun. Hari pertama berisi cerita dari lapangan dan kelas kecil: memeriksa kabar, memotret dengan izin, menulis singkat, dan membuat siniar.

Hari kedua peserta menyusun rencana enam bulan dan bertemu petugas dinas pertanian, kesehatan, dan kebencanaan.

Bawalah satu produk desa untuk dipajang. Ongkos perjalanan dan penginapan ditanggung panitia menurut aturan. Tersedia juru bahasa isyarat, ruang menyusui, dan tempat bermain anak.`,
    published: { days: -11, time: '08.00' },
    starts: { days: 24, time: '08.30' },
    ends: { days: 25, time: '15.00' },
    place: 'Aula Diskominfo Provinsi, Palangka Raya',
    organiser: 'Diskominfo Provinsi Kalimantan Tengah',
    audience: { ...nobody, everyone: true },
  },
  {
    slug: 'simulasi-kebakaran-lahan-gambut',
    title: 'Simulasi kebakaran lahan gambut untuk warga dan sekolah',
    summary:
      'Latihan bersama di Kapuas dan Pulang Pisau: mengenali asap gambut, membuka sumur bor, dan memindahkan warga rentan.',
    body: `Latihan dimulai dengan laporan asap dari warga, dilanjutkan pengerahan regu peduli api, pembukaan sumur bor, dan pemindahan warga rentan ke rumah singgah.

Sekolah di sekitar lokasi ikut berlatih menutup kelas dan memakai masker. Bunyi sirene dan asap buatan akan terlihat; tidak perlu panik.

Regu membawa pompa dan selang masing-masing. Air minum, makan siang, dan pemeriksaan kesehatan disediakan panitia.`,
    published: { days: -6, time: '13.00' },
    starts: { days: 12, time: '07.30' },
    ends: { days: 12, time: '12.00' },
    place: 'Lapangan Desa Jabiren, Kabupaten Pulang Pisau',
    organiser: 'BPBPK Kalimantan Tengah',
    audience: { ...nobody, regions: ['62.03', '62.11'] },
    picture: {
      scene: 'kabut-asap',
      seed: 2,
      alt: 'Dua orang berjalan di jalan yang diselimuti asap cokelat; matahari merah di balik pohon meranggas.',
      caption: null,
      credit: 'BPBPK (ilustrasi)',
    },
  },
];
