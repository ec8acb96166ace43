import { paths } from '@simpul/domain';
import type { Frame, Head, PageView, Section } from '@simpul/site-model';

const link = (text: string, href: string) => ({ text, href });

const feeds: Frame['feeds'] = [
  { type: 'application/rss+xml', title: 'Semua kabar (RSS)', href: paths.rss },
  { type: 'application/atom+xml', title: 'Semua kabar (Atom)', href: paths.atom },
  { type: 'application/feed+json', title: 'Semua kabar (JSON)', href: paths.jsonFeed },
];

const licence = 'Boleh dikutip dengan menyebut sumber dan penulis.';

/** The frame of a KIM's site. */
export const kimFrame: Frame = {
  kind: 'microsite',
  site: {
    slug: 'tangkiling',
    name: 'KIM Tangkiling',
    monogram: 'KT',
    place: 'Kelurahan Tangkiling, Kecamatan Bukit Batu, Kota Palangka Raya',
    tagline: 'Kabar dari kaki bukit, untuk warga sepanjang Tjilik Riwut',
    origin: 'https://tangkiling.kim.example',
    accent: 'rimba',
    logo: null,
  },
  official: {
    short: 'Situs resmi KIM binaan Diskominfo Kota Palangka Raya',
    explanation:
      'KIM Tangkiling dikelola warga dan dibina pemerintah. Alamat situs KIM yang resmi selalu berakhir dengan kim.example. Jika alamatnya lain, jangan mengisi data apa pun.',
  },
  nav: [
    { section: 'posts', link: link('Berita', paths.posts()) },
    { section: 'announcements', link: link('Pengumuman', paths.announcements) },
    { section: 'agenda', link: link('Agenda', paths.agenda) },
    { section: 'galleries', link: link('Galeri', paths.galleries) },
    { section: 'about', link: link('Tentang', paths.about) },
  ],
  search: link('Cari', paths.search),
  footer: {
    about: 'Dikelola warga Kelurahan Tangkiling, dibina Diskominfo Kota Palangka Raya.',
    contacts: [
      link('Balai Kelurahan Tangkiling', paths.about),
      link('kim.tangkiling@contoh.example', 'mailto:kim.tangkiling@contoh.example'),
      link('WhatsApp 0811-0000-0000', 'https://wa.me/6281100000000'),
    ],
    links: [
      link('Cara mengikuti situs ini', paths.follow),
      link('Umpan RSS', paths.rss),
      link('Semua KIM di Kalimantan Tengah', 'https://kim.example/kim'),
    ],
    licence,
    dataNotice: null,
  },
  feeds,
};

/** The frame of the portal. */
export const portalFrame: Frame = {
  kind: 'portal',
  site: {
    slug: 'portal',
    name: 'Kabar KIM Kalimantan Tengah',
    monogram: 'KK',
    place: 'Provinsi Kalimantan Tengah',
    tagline: 'Satu halaman untuk kabar dari semua kampung',
    origin: 'https://kim.example',
    accent: 'rimba',
    logo: null,
  },
  official: {
    short: 'Situs resmi Diskominfo Provinsi Kalimantan Tengah',
    explanation:
      'Portal ini mengumpulkan kabar dari situs KIM di seluruh provinsi. Setiap KIM dikelola warga dan dibina pemerintah kabupaten atau kota.',
  },
  nav: [
    { section: 'kims', link: link('Daftar KIM', paths.directory) },
    { section: 'posts', link: link('Berita', paths.posts()) },
    { section: 'announcements', link: link('Pengumuman', paths.announcements) },
    { section: 'agenda', link: link('Agenda', paths.agenda) },
  ],
  search: null,
  footer: {
    about: 'Dikelola Diskominfo Provinsi Kalimantan Tengah bersama seluruh KIM.',
    contacts: [link('kim@contoh.example', 'mailto:kim@contoh.example')],
    links: [link('Cara mengikuti', paths.follow), link('Daftar semua umpan (OPML)', paths.opml)],
    licence,
    dataNotice:
      'Data wilayah: idn-area-data, bersumber dari Kementerian Dalam Negeri, lisensi ODbL 1.0.',
  },
  feeds,
};

/** What every page view carries, for the page at `path`. */
export function around(
  frame: Frame,
  path: string,
  title: string,
  section: Section | null,
  over: Partial<Omit<PageView, 'head'>> & { head?: Partial<Head> } = {},
): PageView {
  const { head, ...rest } = over;
  return {
    frame,
    section,
    breadcrumbs: path === paths.home ? [] : [link('Beranda', paths.home)],
    emergencies: [],
    updated: { iso: '2026-11-21T19:00:00+07:00', text: 'Sabtu, 21 November 2026 pukul 19.00 WIB' },
    ...rest,
    head: {
      title,
      fullTitle: path === paths.home ? title : `${title} · ${frame.site.name}`,
      description: 'Kabar, pengumuman, agenda, dan galeri dari warga.',
      canonical: frame.site.origin + path,
      type: 'website',
      image: {
        url: `${frame.site.origin}/media/sampul-1-kim-0-card.jpg`,
        width: 1200,
        height: 630,
        alt: title,
      },
      published: null,
      modified: null,
      jsonLd: [
        { '@context': 'https://schema.org', '@type': 'Organization', name: frame.site.name },
      ],
      indexed: true,
      ...head,
    },
  };
}
