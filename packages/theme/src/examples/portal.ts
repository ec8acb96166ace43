import { accents, categories, categoryLabels, paths } from '@simpul/domain';
import type { KimCard, KimRow, RegionLink, RegionMap } from '@simpul/site-model';
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

const rows: KimRow[] = kims.map(({ href, name, accent, place, kind }, n) => ({
  href,
  name,
  accent,
  place,
  kind,
  marks: n % 2 === 0 ? 'territorial umkm aktif' : 'farmers pertanian',
}));

const groups = regencies.map((region, n) => ({
  anchor: region.href.slice(paths.region('').length).replace('.', '-'),
  region,
  kims: rows.slice(n * 2, n * 2 + 2),
}));

const map: RegionMap = {
  columns: 6,
  rows: 3,
  tiles: ['Lamandau', 'Katingan', 'Kotim', 'Kapuas', 'Bartim'].map((short, n) => ({
    column: n,
    row: n % 3,
    short,
    label: `${short} ${n === 0 ? 'belum ada KIM' : `${n} KIM`}, Kabupaten ${short}`,
    kims: n,
    href: n === 0 ? null : paths.region(`62.0${n}`),
  })),
};

const filters = [
  ['Jenis', 'Wilayah', 'territorial', paths.kimsOfKind('territorial')],
  ['Topik', 'UMKM', 'umkm', paths.kimsOnTopic('umkm')],
  ['Keaktifan', 'Aktif menulis', 'aktif', paths.kimsActive],
].map(([title, text, mark, href], n) => ({
  title: title!,
  links: [{ text: text!, href: href!, count: `${n + 2} KIM`, mark: mark!, current: n === 1 }],
}));

const bar = (text: string, value: string, share: number) => ({
  label: { text, href: null },
  value,
  share,
});

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
      empty: null,
      posts: items(10, from).slice(1),
      topics: categories.map((one) => ({ text: categoryLabels[one], href: paths.topic(one) })),
      agenda: events(3),
      galleries: galleries(3),
      regional: regencies.map((region, n) => ({ region, item: items(n + 5, from).at(-1)! })),
      photo: {
        heading: 'Foto pekan ini',
        href: 'https://contoh.kim.example/galeri/pasar-ikan',
        title: 'Sehari di pasar ikan Kahayan',
        picture: photo('pasar'),
        from,
      },
      map,
      regencies,
      kims: kims.slice(0, 6),
      newcomers: rows.slice(0, 3),
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
      empty: 'Belum ada berita. Kabar dari semua KIM akan muncul di sini.',
      posts: [],
      topics: [],
      agenda: [],
      galleries: [],
      regional: [],
      photo: null,
      map: { columns: 1, rows: 1, tiles: [] },
      regencies: [],
      kims: [],
      newcomers: [],
    },
  },
  {
    name: 'direktori',
    site: 'portal',
    kind: 'directory',
    path: paths.directory,
    view: {
      ...around(portalFrame, paths.directory, 'Daftar KIM', 'kims'),
      heading: 'Daftar KIM',
      intro: 'Pilih kabupaten atau kota, lalu buka situs KIM di dekat Anda.',
      map,
      filters,
      groups,
      shortened: null,
      empty: null,
    },
  },
  {
    name: 'direktori-penuh',
    site: 'portal',
    kind: 'directory',
    path: paths.directory,
    view: {
      ...around(portalFrame, paths.directory, 'Daftar KIM', 'kims'),
      heading: 'Daftar KIM',
      intro: '1.000 KIM menulis dari Kalimantan Tengah.',
      map,
      filters,
      groups: groups.map((group) => ({ ...group, kims: [] })),
      shortened: 'Ada 1.000 KIM, terlalu banyak untuk satu halaman.',
      empty: null,
    },
  },
  {
    name: 'direktori-topik',
    site: 'portal',
    kind: 'directory',
    path: paths.kimsOnTopic('umkm'),
    view: {
      ...around(portalFrame, paths.kimsOnTopic('umkm'), 'KIM: umkm', 'kims'),
      heading: 'KIM: umkm',
      intro: '3 KIM dari Kalimantan Tengah.',
      map: null,
      filters,
      groups: groups.slice(0, 1),
      shortened: null,
      empty: null,
    },
  },
  {
    name: 'keaktifan',
    site: 'portal',
    kind: 'activity',
    path: paths.activity,
    view: {
      ...around(portalFrame, paths.activity, 'Keaktifan KIM', 'kims'),
      heading: 'Keaktifan KIM',
      intro: 'Seberapa ramai kabar warga di Kalimantan Tengah.',
      asOf: { iso: '2026-11-21T00:00:00+07:00', text: 'Sabtu, 21 November 2026' },
      figures: [
        { value: '67 %', label: 'KIM aktif (8 dari 12)' },
        { value: '84', label: 'berita dan galeri dalam 12 minggu' },
      ],
      standing: {
        title: 'Keadaan semua KIM',
        note: 'Setiap KIM dihitung satu kali.',
        rows: [
          bar('Aktif: ada kabar dalam 14 hari terakhir', '8 KIM', 0.67),
          bar('Sepi: kabar terakhir lebih dari 30 hari yang lalu', '4 KIM', 0.33),
        ],
      },
      groups: [
        {
          id: 'menurut-wilayah',
          title: 'KIM aktif menurut wilayah',
          note: 'Wilayah dengan kurang dari tiga KIM dihitung bersama.',
          rows: regencies.map(({ text, href }, n) => ({
            label: { text, href },
            value: `${n} dari 4 (${n * 25} %)`,
            share: n / 4,
          })),
        },
      ],
      weeks: {
        title: 'Kabar setiap minggu',
        sentence: 'Terbanyak 12 kabar, pada minggu yang dimulai 26 Oktober 2026.',
        bars: [0, 4, 12, 7, 1, 9].map((value, n) => ({
          label: `${n + 1} November 2026`,
          short: `${n + 1} Nov`,
          value,
          text: String(value),
        })),
      },
      topics: { title: 'Yang ditulis warga', rows: [bar('Pertanian', '20 berita', 1)] },
      method: ['Yang dihitung hanya tulisan KIM sendiri.', 'Angka ini bukan nilai mutu.'],
    },
  },
  {
    name: 'cari-portal',
    site: 'portal',
    kind: 'search',
    path: paths.search,
    view: {
      ...around(portalFrame, paths.search, 'Cari', null),
      heading: 'Cari',
      intro: 'Cari KIM, berita, pengumuman, dan agenda.',
      action: paths.search,
      index: paths.searchIndex(),
      scopes: regencies.map(({ text }, n) => ({
        text,
        index: paths.regionSearchIndex(`62.0${n + 1}`),
      })),
      lists: [{ text: 'Daftar KIM', href: paths.directory }],
      topics: [{ text: categoryLabels.umkm, href: paths.topic('umkm') }],
    },
  },
  {
    name: 'redaksi',
    site: 'portal',
    kind: 'newsroom',
    path: paths.newsroom,
    view: {
      ...around(portalFrame, paths.newsroom, 'Untuk redaksi', null),
      heading: 'Untuk redaksi',
      intro: 'Media boleh mengambil berita warga.',
      rules: [
        { title: 'Lisensi', text: portalFrame.footer.licence },
        { title: 'Ralat', text: 'Setiap ralat masuk ke umpan ralat.' },
      ],
      contacts: portalFrame.footer.contacts,
      groups: [
        {
          id: 'umpan-utama',
          title: 'Umpan utama',
          text: 'Satu alamat untuk seluruh jaringan.',
          links: [
            { text: 'Semua KIM sekaligus (OPML)', href: paths.opml },
            { text: 'Ralat (RSS)', href: paths.correctionsRss },
          ],
        },
      ],
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
      intro: '4 KIM menulis dari kota ini.',
      children: [
        { text: 'Kecamatan Bukit Batu', href: paths.region('62.71.04'), count: '2 KIM' },
        { text: 'Kecamatan Sabangau', href: paths.region('62.71.03'), count: '2 KIM' },
      ],
      kims: kims.slice(0, 4),
      notices: notices.slice(0, 2),
      moreNotices: [{ text: 'Pengumuman untuk Kabupaten Kapuas', href: paths.region('62.03') }],
      posts: items(6, from),
      around: { heading: 'Kabar dari Kota Palangka Raya', posts: items(9, from).slice(6) },
      feed: { text: 'Ikuti kabar wilayah ini lewat RSS', href: paths.regionRss('62.71') },
    },
  },
];
