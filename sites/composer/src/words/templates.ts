import type { Template } from '@simpul/advice';

interface TemplateWords {
  label: string;
  /** What to answer; shown beside the text, never in it. */
  prompts: readonly string[];
  example: string;
}

/** What people of a village most often write about, with what readers want to know of it. */
export const templateWords: Record<Template, TemplateWords> = {
  kegiatan: {
    label: 'Kegiatan',
    prompts: [
      'Kegiatan apa, dan siapa yang ikut?',
      'Apa yang dikerjakan dari awal sampai selesai?',
      'Apa hasilnya, dan apa langkah berikutnya?',
    ],
    example: 'Warga RT 02 membersihkan parit di Jalan Anggrek pada Minggu pagi.',
  },
  'jadwal-posyandu': {
    label: 'Jadwal posyandu',
    prompts: [
      'Tanggal, jam, dan tempatnya?',
      'Untuk siapa: bayi, ibu hamil, lansia?',
      'Apa yang harus dibawa? Siapa yang bisa dihubungi?',
    ],
    example: 'Posyandu Melati buka Selasa, 24 November, pukul 08.00 di balai desa.',
  },
  'harga-pasar': {
    label: 'Harga pasar',
    prompts: [
      'Pasar mana, hari apa dicatat?',
      'Harga tiap barang: nama, satuan, rupiah. Satu barang satu baris.',
      'Naik atau turun dari minggu lalu? Kata siapa sebabnya?',
    ],
    example: 'Harga cabai rawit di Pasar Kahayan naik menjadi Rp60.000 per kilogram.',
  },
  'banjir-kabut-asap': {
    label: 'Banjir atau kabut asap',
    prompts: [
      'Di mana, sejak kapan, dan setinggi apa air atau setebal apa asap?',
      'Jalan atau rumah mana yang terdampak? Ada yang mengungsi?',
      'Ke mana warga bisa minta bantuan? Kabar ini dari siapa?',
    ],
    example: 'Air Sungai Rungan naik setengah meter sejak Jumat malam.',
  },
  'produk-umkm': {
    label: 'Produk UMKM',
    prompts: [
      'Produk apa, dan siapa yang membuatnya?',
      'Bagaimana dibuat, dan apa istimewanya?',
      'Berapa harganya, dan bagaimana membelinya?',
    ],
    example: 'Kelompok Ibu Sejahtera membuat keripik singkong rasa daun kelakai.',
  },
  'pengumuman-warga': {
    label: 'Pengumuman warga',
    prompts: [
      'Apa yang perlu diketahui warga?',
      'Kapan dan di mana berlakunya?',
      'Apa yang harus dilakukan? Siapa yang bisa ditanya?',
    ],
    example: 'Jembatan di Handil Bakti ditutup tiga hari untuk diperbaiki.',
  },
};
