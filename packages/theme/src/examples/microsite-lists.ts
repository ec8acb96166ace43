import { categories, categoryLabels, paths } from '@simpul/domain';
import type { Frame, HomeView } from '@simpul/site-model';
import type { Example } from './example.ts';
import { around, kimFrame } from './frame.ts';
import {
  emergency,
  emergencyNotice,
  events,
  galleries,
  items,
  notice,
  notices,
  photo,
} from './parts.ts';

const about = {
  text: 'KIM Tangkiling dibentuk warga pada 2025 untuk mengumpulkan kabar kampung, meneruskan pengumuman pemerintah, dan menyuarakan pertanyaan warga. Semua pengurus adalah relawan.',
  href: paths.about,
};
const follow = [
  { text: 'Terima kabar lewat WhatsApp', href: 'https://wa.me/6281100000000' },
  { text: 'Pasang agenda di kalender ponsel', href: paths.calendar },
  { text: 'Semua cara mengikuti', href: paths.follow },
];

const home = (name: string, over: Partial<HomeView>, frame: Frame = kimFrame): Example => ({
  name,
  site: 'microsite',
  kind: 'home',
  path: paths.home,
  view: {
    ...around(frame, paths.home, frame.site.name, 'home'),
    notices,
    lead: items(1)[0]!,
    posts: items(9).slice(1),
    agenda: events(3),
    galleries: galleries(3),
    about,
    follow,
    welcome: null,
    ...over,
  },
});

const withLogo: Frame = {
  ...kimFrame,
  site: { ...kimFrame.site, accent: 'senja', logo: photo('lambang', { width: 400, height: 400 }) },
};
const newKim: Frame = {
  ...kimFrame,
  site: {
    ...kimFrame.site,
    name: 'KIM Mekar Jaya',
    monogram: 'MJ',
    place: 'Desa Mekar Jaya, Kecamatan Pulau Petak, Kabupaten Kapuas',
    tagline: null,
    accent: 'sungai',
  },
};
const topics = [
  { text: 'Semua topik', href: paths.posts(), current: true },
  ...categories.map((one) => ({
    text: categoryLabels[one],
    href: paths.topic(one),
    current: false,
  })),
];

export const micrositeLists: Example[] = [
  home('beranda', {}),
  home('beranda-penuh', {
    notices: [...notices, ...notices].slice(0, 5),
    posts: items(13).slice(1),
    agenda: events(4),
  }),
  home(
    'beranda-darurat',
    { emergencies: [emergency], notices: [emergencyNotice, ...notices] },
    withLogo,
  ),
  home('beranda-tanpa-pengumuman', { notices: [], galleries: [], posts: items(3).slice(1) }),
  home(
    'beranda-kosong',
    {
      notices: [],
      lead: null,
      posts: [],
      agenda: [],
      galleries: [],
      welcome: {
        title: 'Selamat datang di situs KIM Mekar Jaya',
        text: 'Situs ini baru dibuka. Kabar dari Desa Mekar Jaya akan tampil di sini begitu pengurus menulisnya. Punya cerita, foto, atau pertanyaan? Sampaikan kepada pengurus.',
        links: [
          { text: 'Kenali KIM Mekar Jaya', href: paths.about },
          { text: 'Cara ikut serta', href: paths.follow },
        ],
      },
    },
    newKim,
  ),
  {
    name: 'berita',
    site: 'microsite',
    kind: 'postList',
    path: paths.posts(),
    view: {
      ...around(kimFrame, paths.posts(), 'Berita', 'posts', { emergencies: [emergency] }),
      heading: 'Berita',
      intro: 'Kabar yang ditulis warga Tangkiling.',
      items: items(10),
      pager: {
        newer: null,
        older: { text: 'Lebih lama', href: paths.posts(2) },
        position: 'Halaman 3 dari 3',
      },
      topics,
      feed: { text: 'Ikuti berita lewat RSS', href: paths.postsRss },
      empty: null,
    },
  },
  {
    name: 'berita-kosong',
    site: 'microsite',
    kind: 'postList',
    path: paths.topic('umkm'),
    view: {
      ...around(newKim, paths.topic('umkm'), 'UMKM', 'posts'),
      heading: 'UMKM',
      intro: null,
      items: [],
      pager: null,
      topics,
      feed: { text: 'Ikuti topik ini lewat RSS', href: paths.topicRss('umkm') },
      empty:
        'Belum ada berita tentang UMKM. Lihat topik lain, atau kirim kabar Anda kepada pengurus.',
    },
  },
  {
    name: 'pengumuman',
    site: 'microsite',
    kind: 'announcementList',
    path: paths.announcements,
    view: {
      ...around(kimFrame, paths.announcements, 'Pengumuman', 'announcements', {
        emergencies: [emergency],
      }),
      heading: 'Pengumuman resmi',
      intro: 'Pengumuman pemerintah yang berlaku untuk warga Kelurahan Tangkiling.',
      items: [emergencyNotice, ...notices, notice('routine', 'Layanan air bersih keliling')],
      feed: { text: 'Ikuti pengumuman lewat RSS', href: paths.announcementsRss },
      empty: null,
    },
  },
  {
    name: 'agenda',
    site: 'microsite',
    kind: 'agenda',
    path: paths.agenda,
    view: {
      ...around(kimFrame, paths.agenda, 'Agenda', 'agenda'),
      heading: 'Agenda',
      intro: 'Kegiatan warga dan pemerintah di sekitar Tangkiling.',
      upcoming: events(4),
      past: events(2),
      calendar: { text: 'Tambahkan semua agenda ke kalender', href: paths.calendar },
      empty: null,
    },
  },
  {
    name: 'galeri',
    site: 'microsite',
    kind: 'galleryList',
    path: paths.galleries,
    view: {
      ...around(kimFrame, paths.galleries, 'Galeri', 'galleries'),
      items: galleries(3),
      empty: null,
    },
  },
];
