import type { Accent } from '@simpul/domain';
import type { CardImage, DateView, EmergencyStrip, Link, Picture } from './parts.ts';

/** The links of the main navigation that exist; a page names its own section. */
export type Section =
  'home' | 'posts' | 'announcements' | 'agenda' | 'galleries' | 'about' | 'kims';

/** What surrounds every page of a site and is the same on all of them. */
export interface Frame {
  kind: 'microsite' | 'portal';
  site: {
    slug: string;
    /** `KIM Tangkiling` */
    name: string;
    /** Two or three letters for the round mark: `KT`. */
    monogram: string;
    /** `Kelurahan Tangkiling, Kecamatan Bukit Batu, Kota Palangka Raya` */
    place: string;
    tagline: string | null;
    /** Without a slash at the end. */
    origin: string;
    accent: Accent;
    logo: Picture | null;
  };
  official: {
    /** `Situs resmi KIM binaan Diskominfo Kota Palangka Raya` */
    short: string;
    /** What that means and how to recognise it, one or two sentences. */
    explanation: string;
  };
  nav: { section: Section; link: Link }[];
  /** Null where there is nothing to search. */
  search: Link | null;
  footer: {
    /** `Dikelola warga Kelurahan Tangkiling, dibina Diskominfo Kota Palangka Raya.` */
    about: string;
    contacts: Link[];
    links: Link[];
    licence: string;
    dataNotice: string | null;
  };
  /** Feeds announced in every head. */
  feeds: { type: string; title: string; href: string }[];
}

/** The head of a page. */
export interface Head {
  /** Of the page alone; also og:title. */
  title: string;
  /** With the site's name, for the title bar. */
  fullTitle: string;
  description: string;
  canonical: string;
  type: 'website' | 'article';
  image: CardImage;
  published: string | null;
  modified: string | null;
  /** schema.org objects, each printed as one ld+json block. */
  jsonLd: Record<string, unknown>[];
  indexed: boolean;
}

/** Says above a page that it is not published. */
export interface PreviewBar {
  title: string;
  /** Who can open it and until when, one or two sentences. */
  explanation: string;
}

/** What every page view carries. */
export interface PageView {
  frame: Frame;
  head: Head;
  section: Section | null;
  /** From the home page down to the parent; empty on the home page. */
  breadcrumbs: Link[];
  /** Only on home and lists; other pages ask for it by script. */
  emergencies: EmergencyStrip[];
  /** "Diperbarui …", where the page has a date of its own. */
  updated: DateView | null;
  /** Only on a preview. */
  preview?: PreviewBar;
}
