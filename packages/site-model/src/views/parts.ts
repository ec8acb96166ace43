import type { Accent, Category, Urgency } from '@simpul/domain';

/** A link whose text is ready to show. `href` is a path on the own host or an absolute address. */
export interface Link {
  text: string;
  href: string;
}

/** An instant for machines and for people. */
export interface DateView {
  /** `2026-11-21T19:00:00+07:00` */
  iso: string;
  /** `Sabtu, 21 November 2026 pukul 19.00 WIB` or shorter where the place asks for it. */
  text: string;
}

/** A photo with its ready-made widths, or a drawn cover (decoration: no alternative text). */
export type Picture = PhotoPicture | CoverPicture;
export interface PhotoPicture {
  kind: 'photo';
  /** Smallest first; never empty. */
  sources: { src: string; width: number }[];
  width: number;
  height: number;
  alt: string;
  caption: string | null;
  credit: string | null;
}
export interface CoverPicture {
  kind: 'cover';
  src: string;
}

/** Sharing picture: absolute JPEG of 1200×630. */
export interface CardImage {
  url: string;
  width: 1200;
  height: 630;
  alt: string;
}

/** A news item in a list. */
export interface ItemCard {
  href: string;
  title: string;
  category: Category;
  label: string;
  summary: string | null;
  date: DateView;
  place: string | null;
  picture: Picture;
  /** Name of the KIM it comes from; only on the portal. */
  from: Link | null;
}

/** From when on it must not be shown any more, in milliseconds since 1970; null for ever. */
export type Until = number | null;

/** A government announcement in a list or box. */
export interface NoticeCard {
  href: string;
  title: string;
  urgency: Urgency;
  urgencyLabel: string;
  issuer: string;
  summary: string | null;
  date: DateView;
  /** `berlaku sampai Jumat, 27 November 2026 pukul 12.00 WIB` */
  validity: string | null;
  until: Until;
  /** `untuk seluruh KIM di Kabupaten Kapuas` */
  audience: string;
  pinned: boolean;
}

/** One line of the red strip; only for emergencies that are shown now. */
export interface EmergencyStrip {
  href: string;
  title: string;
  summary: string | null;
  validity: string | null;
  until: Until;
  issuer: string;
}

export interface EventCard {
  href: string;
  title: string;
  /** Calendar leaf: `24`, `Nov`. */
  day: string;
  month: string;
  starts: DateView;
  /** `Selasa, 24 November 2026, pukul 08.00 WIB` */
  when: string;
  place: string;
  /** Organiser or KIM; null when it is the own KIM's. */
  from: Link | null;
  /** Official events look like announcements. */
  official: boolean;
}

export interface GalleryCard {
  href: string;
  title: string;
  date: DateView;
  /** How many photos, in words: `6 foto`. */
  count: string;
  picture: Picture;
  from: Link | null;
}

export interface KimCard {
  href: string;
  name: string;
  monogram: string;
  accent: Accent;
  place: string;
  kind: string;
  tagline: string | null;
  logo: Picture | null;
  /** `Berita terakhir 18 November 2026`, or a sentence for one that has not started. */
  latest: string;
}

export interface CorrectionView {
  /** Its id on the page. */
  anchor: string;
  date: DateView;
  text: string;
}

/** What the share row needs; the words of the buttons are the theme's. */
export interface Share {
  url: string;
  title: string;
  /** `https://wa.me/?text=…`, ready to open. */
  whatsapp: string;
}

export interface Pager {
  /** Link to newer items, or null on the newest page. */
  newer: Link | null;
  older: Link | null;
  /** `Halaman 2 dari 5` */
  position: string;
}

export interface AttachmentView {
  href: string;
  title: string;
  /** `PDF, 120 KB` */
  size: string;
}

/** A square code (QR): white, with the dark modules as a path to be stroked one module wide. */
export interface SquareCode {
  /** Where it leads. */
  address: string;
  /** In modules, the white ones around it included. */
  side: number;
  path: string;
}
