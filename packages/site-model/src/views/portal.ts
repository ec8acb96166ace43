import type { PageView } from './frame.ts';
import type { EventCard, GalleryCard, ItemCard, KimCard, Link, NoticeCard } from './parts.ts';

/** A region with how many KIM lie in it, in words: `4 KIM`. */
export type RegionLink = Link & { count: string };

export interface PortalHomeView extends PageView {
  intro: string;
  /** `12 KIM di 4 kabupaten/kota` */
  figures: { value: string; label: string }[];
  notices: NoticeCard[];
  lead: ItemCard | null;
  posts: ItemCard[];
  topics: Link[];
  agenda: EventCard[];
  galleries: GalleryCard[];
  regencies: RegionLink[];
  kims: KimCard[];
}

export interface DirectoryView extends PageView {
  intro: string;
  /** One group per regency, in order of name. */
  groups: { anchor: string; region: RegionLink; kims: KimCard[] }[];
}

export interface RegionView extends PageView {
  heading: string;
  /** `Kabupaten`, `Kecamatan`, … */
  level: string;
  children: RegionLink[];
  kims: KimCard[];
  notices: NoticeCard[];
  posts: ItemCard[];
  feed: Link;
}
