import { coverPath, coversOf, paths, urgencyLabels } from '@simpul/domain';
import { categoryLabels, type Category, type CoverFamily, type Urgency } from '@simpul/domain';
import type {
  DateView,
  EventCard,
  GalleryCard,
  ItemCard,
  Link,
  NoticeCard,
  PhotoPicture,
  Picture,
  Share,
} from '@simpul/site-model';

const day = (n: number): DateView => ({
  iso: `2026-11-${String(n).padStart(2, '0')}T09:30:00+07:00`,
  text: `${n} November 2026`,
});

export const cover = (family: CoverFamily, slug: string): Picture => ({
  kind: 'cover',
  src: coverPath(coversOf([{ family, slug }])[0]!),
});

/** A photo of 4:3 (or of the given size) whose files the test stage draws. */
export const photo = (name: string, over: Partial<PhotoPicture> = {}): PhotoPicture => ({
  kind: 'photo',
  sources: [480, 800, 1280].map((width) => ({ src: `/media/${name}-${width}.webp`, width })),
  width: 1280,
  height: 960,
  alt: `Contoh foto ${name}`,
  caption: 'Rakit tanam di tepi Sungai Rungan saat panen pertama.',
  credit: 'KIM Tangkiling',
  ...over,
});

const stories: [Category, string, string, string][] = [
  [
    'pertanian',
    'Panen perdana sawah apung, hasilnya dibagi ke posyandu',
    'Enam keluarga di tepi Rungan menanam padi di atas rakit bambu. Setelah empat bulan, panen pertama cukup untuk dapur posyandu selama sebulan.',
    'Tangkiling',
  ],
  [
    'perikanan',
    'Harga patin turun, nelayan Bukit Batu mulai mengolah abon',
    'Ibu-ibu RT 04 membeli ikan yang tidak terserap pasar dan mengolahnya di dapur bersama.',
    'Bukit Batu',
  ],
  [
    'kebencanaan',
    'Regu warga menjaga sekat kanal sebelum musim kering',
    'Dua belas sekat diperiksa setiap Sabtu. Tiga di antaranya perlu ditambal.',
    'Marang',
  ],
  [
    'budaya',
    'Sanggar kampung membuka kelas anyaman rotan setiap Minggu, terbuka untuk anak, remaja, dan siapa saja yang ingin belajar dari para tetua',
    'Kelas pertama diikuti dua puluh anak.',
    'Tangkiling',
  ],
  [
    'umkm',
    'Kerupuk pipih Bu Rusni kini dijual sampai Sampit',
    'Pesanan naik tiga kali lipat.',
    'Sei Gohong',
  ],
  [
    'kesehatan',
    'Posyandu lansia menambah pemeriksaan gula darah',
    'Pemeriksaan gratis setiap Selasa pertama.',
    'Tangkiling',
  ],
  [
    'literasi-digital',
    'Belajar mengenali pesan penipuan bersama karang taruna',
    'Tiga tanda yang paling sering muncul.',
    'Balai kelurahan',
  ],
  [
    'lingkungan',
    'Bibit jelutung ditanam di bekas lahan terbakar',
    'Lima ratus bibit, empat hektare.',
    'Kanarakan',
  ],
  [
    'pendidikan',
    'Perahu buku singgah di tiga dermaga',
    'Seratus judul baru untuk anak hulu.',
    'Rungan',
  ],
  ['kegiatan', 'Gotong royong', '', 'RT 03'],
];

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 40);

/** The first `count` news items; every third has a photo. */
export const items = (count: number, from: Link | null = null): ItemCard[] =>
  Array.from({ length: count }, (_, n) => {
    const [category, title, summary, place] = stories[n % stories.length]!;
    return {
      href: paths.post(slugOf(title)),
      title,
      category,
      label: categoryLabels[category],
      summary: summary || null,
      date: day(21 - (n % 20)),
      place,
      picture: n % 3 === 0 ? photo(`warga-${n % 6}`) : cover(category, title),
      from,
    };
  });

export const notice = (
  urgency: Urgency,
  title: string,
  over: Partial<NoticeCard> = {},
): NoticeCard => ({
  href: paths.announcement(slugOf(title)),
  title,
  urgency,
  urgencyLabel: urgencyLabels[urgency],
  issuer: 'Dinas Pertanian Kota Palangka Raya',
  summary: 'Bawa hewan ke balai kelurahan antara pukul 08.00 dan 12.00 WIB. Tidak dipungut biaya.',
  date: day(20),
  validity: 'berlaku sampai Jumat, 27 November 2026 pukul 12.00 WIB',
  until: Date.parse('2099-11-27T05:00:00Z'),
  audience: 'untuk seluruh KIM di Kota Palangka Raya',
  pinned: false,
  ...over,
});

export const notices: NoticeCard[] = [
  notice('important', 'Jadwal vaksinasi hewan keliling pekan ini', { pinned: true }),
  notice('important', 'Pendaftaran pelatihan literasi digital untuk pengurus KIM dibuka', {
    issuer: 'Diskominfo Provinsi Kalimantan Tengah',
    validity: null,
    until: null,
    audience: 'untuk seluruh KIM di Kalimantan Tengah',
  }),
  notice('routine', 'Perubahan jam layanan adminduk keliling', {
    issuer: 'Dinas Kependudukan dan Pencatatan Sipil',
  }),
];

export const emergencyNotice = notice(
  'emergency',
  'Air Sungai Rungan naik, siaga satu di Bukit Batu',
  {
    issuer: 'BPBD Kota Palangka Raya',
    validity: 'berlaku sampai Minggu, 22 November 2026 pukul 06.00 WIB',
    audience: 'untuk KIM di Kecamatan Bukit Batu',
    summary: 'Jauhi tepi sungai. Pindahkan ternak dan surat penting ke tempat tinggi.',
  },
);

export const emergency = {
  href: emergencyNotice.href,
  title: emergencyNotice.title,
  summary: emergencyNotice.summary,
  validity: emergencyNotice.validity,
  until: emergencyNotice.until,
  issuer: emergencyNotice.issuer,
};

const plans: [string, string, string, string, boolean][] = [
  [
    '24',
    'Posyandu balita dan lansia',
    'Selasa, 24 November 2026, pukul 08.00 WIB',
    'Balai Kelurahan Tangkiling',
    false,
  ],
  ['28', 'Gotong royong bersih parit', 'Sabtu, 28 November 2026, pukul 06.30 WIB', 'RT 03', false],
  [
    '29',
    'Sosialisasi pencegahan kebakaran lahan untuk seluruh ketua RT dan regu siaga api',
    'Minggu, 29 November 2026, pukul 13.00 WIB',
    'Aula Kecamatan Bukit Batu',
    true,
  ],
  [
    '30',
    'Kelas anyaman rotan',
    'Senin, 30 November 2026, sepanjang hari',
    'Sanggar Tangkiling',
    false,
  ],
];

export const events = (count: number): EventCard[] =>
  plans.slice(0, count).map(([date, title, when, place, official]) => ({
    href: paths.event(slugOf(title)),
    title,
    day: date,
    month: 'Nov',
    starts: { iso: `2026-11-${date}T08:00:00+07:00`, text: when },
    when,
    place,
    from: official ? { text: 'BPBD Kota Palangka Raya', href: paths.agenda } : null,
    official,
  }));

export const galleries = (count: number): GalleryCard[] =>
  ['Tiwah di Sei Gohong', 'Lomba perahu hias', 'Sehari di pasar ikan Kahayan']
    .slice(0, count)
    .map((title, n) => ({
      href: paths.gallery(slugOf(title)),
      title,
      date: day(14 - n),
      count: `${6 + n} foto`,
      picture: n === 1 ? cover('galeri', title) : photo(`galeri-${n}`),
      from: null,
    }));

export const share = (path: string, title: string): Share => ({
  url: `https://tangkiling.kim.example${path}`,
  title,
  whatsapp: `https://wa.me/?text=${encodeURIComponent(`${title}\nhttps://tangkiling.kim.example${path}`)}`,
});

export const dated = day;
