import { accents, categories, categoryLabels, paths } from '@simpul/domain';
import type { KimCard, RegionLink } from '@simpul/site-model';
import type { Example } from './example.ts';
import { around, portalFrame } from './frame.ts';
import { emergency, events, galleries, items, notices, photo } from './parts.ts';

const kims: KimCard[] = [
  'KIM Tangkiling',
  'KIM Tani Kalampangan',
  'KIM Pesisir Bahaur Hilir',
  'KIM Perempuan Gohong',
  'KIM UMKM Samuda Kota',
  'KIM Tumbang Nusa',
  'KIM Pelajar Kuala Kurun',
  'KIM Nelayan Kubu',
].map((name, n) => ({
  href: `https://contoh-${n}.kim.example/`,
  name,
  monogram: name.slice(4, 6).toUpperCase(),
  accent: accents[n % accents.length]!,
  place: 'Kelurahan Tangkiling, Kota Palangka Raya',
  kind: 'Wilayah',
  tagline: n % 2 === 0 ? 'Kabar dari kaki bukit' : null,
  logo: n === 3 ? photo('lambang', { width: 400, height: 400 }) : null,
  latest: n === 5 ? 'Belum ada berita' : `Berita terakhir ${20 - n} November 2026`,
}));

const regencies: RegionLink[] = [
  ['62.03', 'Kabupaten Kapuas', '3 KIM'],
  ['62.02', 'Kabupaten Kotawaringin Timur', '2 KIM'],
  ['62.11', 'Kabupaten Pulang Pisau', '3 KIM'],
  ['62.71', 'Kota Palangka Raya', '4 KIM'],
].map(([code, text, count]) => ({ text: text!, href: paths.region(code!), count: count! }));

const from = { text: 'KIM Tani Kalampangan', href: 'https://kalampangan.kim.example/' };
const intro =
  'Kabar dari kampung, kelurahan, dan kelompok warga di seluruh provinsi, ditulis oleh warganya sendiri dan dikumpulkan di satu halaman.';

export const portalExamples: Example[] = [
  {
    name: 'portal',
    site: 'portal',
    kind: 'portalHome',
    path: paths.home,
    view: {
      ...around(portalFrame, paths.home, portalFrame.site.name, 'home'),
      intro,
      figures: [
        { value: '12', label: 'KIM' },
        { value: '4', label: 'kabupaten/kota' },
        { value: '1.250', label: 'kabar' },
      ],
      notices,
      lead: items(1, from)[0]!,
      posts: items(10, from).slice(1),
      topics: categories.map((one) => ({ text: categoryLabels[one], href: paths.topic(one) })),
      agenda: events(3),
      galleries: galleries(3),
      regencies,
      kims: kims.slice(0, 6),
    },
  },
  {
    name: 'portal-darurat',
    site: 'portal',
    kind: 'portalHome',
    path: paths.home,
    view: {
      ...around(portalFrame, paths.home, portalFrame.site.name, 'home', {
        emergencies: [emergency, emergency],
      }),
      intro,
      figures: [{ value: '0', label: 'KIM' }],
      notices: [],
      lead: null,
      posts: [],
      topics: [],
      agenda: [],
      galleries: [],
      regencies: [],
      kims: [],
    },
  },
  {
    name: 'direktori',
    site: 'portal',
    kind: 'directory',
    path: paths.directory,
    view: {
      ...around(portalFrame, paths.directory, 'Daftar KIM', 'kims'),
      intro: 'Pilih kabupaten atau kota, lalu buka situs KIM di dekat Anda.',
      groups: regencies.map((region, n) => ({
        anchor: region.href.slice(paths.region('').length).replace('.', '-'),
        region,
        kims: kims.slice(n * 2, n * 2 + 3),
      })),
    },
  },
  {
    name: 'wilayah',
    site: 'portal',
    kind: 'region',
    path: paths.region('62.71'),
    view: {
      ...around(portalFrame, paths.region('62.71'), 'Kota Palangka Raya', 'kims', {
        breadcrumbs: [
          { text: 'Beranda', href: paths.home },
          { text: 'Kalimantan Tengah', href: paths.region('62') },
        ],
      }),
      heading: 'Kota Palangka Raya',
      level: 'Kabupaten/kota',
      children: [
        { text: 'Kecamatan Bukit Batu', href: paths.region('62.71.04'), count: '2 KIM' },
        { text: 'Kecamatan Sabangau', href: paths.region('62.71.03'), count: '2 KIM' },
      ],
      kims: kims.slice(0, 4),
      notices: notices.slice(0, 2),
      posts: items(6, from),
      feed: { text: 'Ikuti kabar wilayah ini lewat RSS', href: paths.regionRss('62.71') },
    },
  },
];
