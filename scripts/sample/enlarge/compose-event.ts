import type { SampleEvent } from '../types.ts';
import type { Place } from './place.ts';
import type { Chance } from './random.ts';

interface Occasion {
  slug: string;
  title(place: Place): string;
  where(place: Place): string;
  summary: string;
  /** The hours at which such a thing begins. */
  hours: readonly number[];
  bring: readonly string[];
}

const occasions: readonly Occasion[] = [
  {
    slug: 'posyandu-bulanan',
    title: ({ village }) => `Posyandu ${village}`,
    where: ({ whole }) => `Posyandu ${whole}`,
    summary: 'Penimbangan balita, pemeriksaan ibu hamil, dan imunisasi. Bawa buku KIA.',
    hours: [8, 9],
    bring: [
      'Bawalah buku KIA dan obat yang sedang diminum.',
      'Anak yang akan diimunisasi sebaiknya sudah sarapan.',
    ],
  },
  {
    slug: 'gotong-royong-bulanan',
    title: ({ village }) => `Gotong royong bulanan ${village}`,
    where: ({ whole }) => `Berkumpul di balai pertemuan ${whole}`,
    summary: 'Membersihkan lingkungan dan memperbaiki yang rusak bersama-sama. Sarapan disediakan.',
    hours: [6, 7],
    bring: [
      'Bawalah cangkul atau sapu bila punya, dan pakai sepatu bot.',
      'Gerobak dan sarung tangan dipinjamkan di tempat.',
    ],
  },
  {
    slug: 'rapat-warga-terbuka',
    title: ({ village }) => `Rapat warga terbuka ${village}`,
    where: ({ whole }) => `Balai pertemuan ${whole}`,
    summary: 'Laporan kegiatan, usulan warga, dan pembagian tugas sampai bulan depan.',
    hours: [9, 14, 19],
    bring: [
      'Bawalah satu usulan yang jelas: apa, di mana, dan siapa yang terbantu.',
      'Warga yang tidak dapat hadir boleh menitipkan usulan kepada ketua RT.',
    ],
  },
  {
    slug: 'kelas-sore-kim',
    title: ({ village }) => `Kelas sore KIM ${village}`,
    where: ({ whole }) => `Pos KIM ${whole}`,
    summary: 'Belajar menulis kabar singkat, memotret dengan izin, dan memeriksa pesan berantai.',
    hours: [14, 15],
    bring: [
      'Bawalah ponsel dan pengisi dayanya.',
      'Yang tidak punya ponsel tetap boleh ikut; tersedia beberapa unit untuk berlatih.',
    ],
  },
  {
    slug: 'pasar-warga-pagi',
    title: ({ village }) => `Pasar warga ${village}`,
    where: ({ whole }) => `Lapangan ${whole}`,
    summary: 'Sayur, ikan, kue, dan kerajinan buatan tetangga sendiri. Bawa tas belanja.',
    hours: [6, 7],
    bring: [
      'Bawalah tas belanja dan wadah sendiri.',
      'Pelaku usaha yang ingin membuka lapak cukup mendaftar kepada pengurus, tanpa sewa.',
    ],
  },
];

/** Two events of a KIM: one still to come, one gone by. `quiet`: days since its newest item. */
export function composeEvents(place: Place, quiet: number, chance: Chance): SampleEvent[] {
  const [next, past] = chance.shuffled(occasions);
  const event = (occasion: Occasion, published: number, starts: number): SampleEvent => {
    const first = chance.one(occasion.hours);
    const time = (hour: number) => `${String(hour).padStart(2, '0')}.00` as `${number}.${number}`;
    return {
      slug: occasion.slug,
      title: occasion.title(place),
      summary: occasion.summary,
      body: `Kegiatan dimulai pukul ${time(first)} WIB dan terbuka untuk seluruh warga ${place.whole}, Kecamatan ${place.district}. ${chance.one(occasion.bring)}\n\nBila hujan deras atau air sungai naik, kegiatan diundur satu pekan dan dikabarkan lewat situs ini serta pengeras suara ${chance.one(['balai pertemuan', 'rumah ibadah', 'posyandu'])}.`,
      published: { days: -published, time: '18.30' },
      starts: { days: starts, time: time(first) },
      ends: { days: starts, time: time(first + chance.number(2, 3)) },
      place: occasion.where(place),
      organiser: `KIM ${place.village}`,
    };
  };
  const before = quiet + chance.number(16, 24);
  return [
    event(next!, quiet + chance.number(1, 6), chance.number(5, 34)),
    event(past!, before, -(before - chance.number(4, 9))),
  ];
}
