import type { Category } from './category.ts';
import type { KimKind } from './kim.ts';

/** How the public reaches the network: `http`, `localhost`, `8080` on a desk; `https`, a domain, null in service. */
export interface PublicAddress {
  scheme: 'http' | 'https';
  domain: string;
  port: number | null;
}

/** The reserved slug under which the portal is published; the portal answers on the bare domain. */
export const PORTAL = 'portal';

/** The reserved label below the domain at which members write: Tulis. */
export const COMPOSER = 'tulis';

/** Origin of a site, without a slash at the end: `https://tangkiling.kim.example`. */
export function originOf(slug: string, { scheme, domain, port }: PublicAddress): string {
  const host = slug === PORTAL ? domain : `${slug}.${domain}`;
  return `${scheme}://${host}${port === null ? '' : `:${port}`}`;
}

const numbered = (list: string, page: number | null): string =>
  page === null ? list : `${list}/hal/${page}`;

/** Kinds of KIM as they stand in addresses. */
const kindSlugs: Record<KimKind, string> = {
  territorial: 'wilayah',
  farmers: 'petani',
  fishers: 'nelayan',
  'small-business': 'umkm',
  students: 'pelajar',
  women: 'perempuan',
  other: 'lainnya',
};

/** Every public address of a site, without host. Lists take the page number, or null for the newest page. */
export const paths = {
  home: '/',
  posts: (page: number | null = null) => numbered('/berita', page),
  post: (slug: string) => `/berita/${slug}`,
  topic: (category: Category) => `/topik/${category}`,
  announcements: '/pengumuman',
  announcement: (slug: string) => `/pengumuman/${slug}`,
  agenda: '/agenda',
  event: (slug: string) => `/agenda/${slug}`,
  galleries: '/galeri',
  gallery: (slug: string) => `/galeri/${slug}`,
  about: '/tentang',
  follow: '/langganan',
  /** Two sheets of paper for a wall. */
  bulletin: '/buletin',
  /** A television in a village office. */
  screen: '/layar',
  search: '/cari',
  /** A file of the search index: number `part`, counted from the oldest item, or the newest one. */
  searchIndex: (part: number | null = null) => `/cari/${part ?? 'terbaru'}.json`,
  /** The same of one region of the portal. */
  regionSearchIndex: (code: string, part: number | null = null) =>
    `/cari/${code}-${part ?? 'terbaru'}.json`,
  directory: '/kim',
  kimsOfKind: (kind: KimKind) => `/kim/jenis/${kindSlugs[kind]}`,
  kimsOnTopic: (category: Category) => `/kim/topik/${category}`,
  kimsActive: '/kim/keaktifan/aktif',
  kimsNew: '/kim/keaktifan/baru',
  activity: '/keaktifan',
  newsroom: '/redaksi',
  region: (code: string) => `/wilayah/${code}`,
  notFound: '/404',
  rss: '/rss.xml',
  postsRss: '/berita/rss.xml',
  announcementsRss: '/pengumuman/rss.xml',
  topicRss: (category: Category) => `/topik/${category}/rss.xml`,
  regionRss: (code: string) => `/wilayah/${code}/rss.xml`,
  atom: '/atom.xml',
  jsonFeed: '/feed.json',
  calendar: '/agenda.ics',
  opml: '/opml.xml',
  correctionsRss: '/ralat/rss.xml',
  sitemap: '/sitemap.xml',
  newsSitemap: '/sitemap-berita.xml',
  robots: '/robots.txt',
  security: '/.well-known/security.txt',
  manifest: '/manifest.webmanifest',
  /** The emergencies shown now, for pages that do not carry them. */
  emergencies: '/darurat.json',
  serviceWorker: '/sw.js',
} as const;

/** Widths of the WebP made of every photo, in pixels. */
export const photoWidths = [480, 800, 1280] as const;

/** Address of a photo at one of `photoWidths`, on every host. */
export const photoPath = (hash: string, width: number): string => `/media/${hash}-${width}.webp`;

/** Address of a photo's 1200×630 sharing card, on every host. */
export const photoCardPath = (hash: string): string => `/media/${hash}-card.jpg`;

/** Address of an attached document, on every host. */
export const attachmentPath = (hash: string): string => `/media/${hash}.pdf`;
