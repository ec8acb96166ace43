import type { Accent } from '@simpul/domain';
import type { PageView } from './frame.ts';
import type {
  DateView,
  EventCard,
  GalleryCard,
  ItemCard,
  KimCard,
  Link,
  NoticeCard,
  Picture,
} from './parts.ts';

/** A region with how many KIM lie in it, in words: `4 KIM`. */
export type RegionLink = Link & { count: string };

/** Regencies as tiles, each at its column and row from the north-west. */
export interface RegionMap {
  columns: number;
  rows: number;
  tiles: {
    column: number;
    row: number;
    /** `Kotim` */
    short: string;
    /** Read aloud where it leads somewhere: `Kotim 2 KIM, Kabupaten Kotawaringin Timur`. */
    label: string | null;
    kims: number;
    /** Null while the region has no KIM, and so no page. */
    href: string | null;
  }[];
}

export interface PortalHomeView extends PageView {
  intro: string;
  figures: { value: string; label: string }[];
  notices: NoticeCard[];
  lead: ItemCard | null;
  /** Said while nobody has written yet. */
  empty: string | null;
  posts: ItemCard[];
  topics: Link[];
  /** The newest of each regency, the latest first. */
  regional: { region: Link; item: ItemCard }[];
  agenda: EventCard[];
  /** The newest picture of any gallery. */
  photo: {
    heading: string;
    href: string;
    title: string;
    picture: Picture;
    from: Link | null;
  } | null;
  galleries: GalleryCard[];
  map: RegionMap;
  regencies: RegionLink[];
  kims: KimCard[];
  newcomers: KimRow[];
}

/** A KIM in a list of many. */
export interface KimRow {
  href: string;
  name: string;
  accent: Accent;
  place: string;
  /** `Petani` */
  kind: string;
  /** Words by which the list is narrowed where script runs: `petani umkm aktif`. */
  marks: string;
}

export interface DirectoryView extends PageView {
  heading: string;
  intro: string;
  map: RegionMap | null;
  /** Ways to narrow the list: each is a page of its own. */
  filters: { title: string; links: (RegionLink & { mark: string; current: boolean })[] }[];
  /** One group per regency, in order of name; without KIM where the list would be too long. */
  groups: { anchor: string; region: RegionLink; kims: KimRow[] }[];
  /** Said when some KIM are not listed here. */
  shortened: string | null;
  empty: string | null;
}

export interface RegionView extends PageView {
  heading: string;
  /** `2 KIM menulis dari kabupaten ini.` */
  intro: string;
  children: RegionLink[];
  kims: KimCard[];
  notices: NoticeCard[];
  /** Where else announcements for this region stand: the regions above it, and what is for everyone. */
  moreNotices: Link[];
  posts: ItemCard[];
  /** News of the region above, where there is little of its own. */
  around: { heading: string; posts: ItemCard[] } | null;
  feed: Link;
}

/** A row of a table with a bar: `share` is between 0 and 1. */
export interface BarRow {
  label: Link | { text: string; href: null };
  value: string;
  share: number;
}

/** Public figures of the network. No KIM is named. */
export interface ActivityView extends PageView {
  heading: string;
  intro: string;
  asOf: DateView;
  figures: { value: string; label: string }[];
  standing: { title: string; note: string; rows: BarRow[] };
  /** Shares of active KIM by regency and by kind of KIM. */
  groups: { id: string; title: string; note: string | null; rows: BarRow[] }[];
  weeks: {
    title: string;
    /** What the chart says, in a sentence. */
    sentence: string;
    /** `label` is the day on which a week begins, `short` the same below a bar: `26 Okt`. */
    bars: { label: string; short: string; value: number; text: string }[];
  };
  topics: { title: string; rows: BarRow[] };
  method: string[];
}

/** For editors: what they may take, from where, and whom they can ask. */
export interface NewsroomView extends PageView {
  heading: string;
  intro: string;
  rules: { title: string; text: string }[];
  contacts: Link[];
  groups: { id: string; title: string; text: string; links: Link[] }[];
}
