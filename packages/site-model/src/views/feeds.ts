import type { TimeZone } from '@simpul/domain';
import type { SearchIndex } from '@simpul/search';
import type { EmergencyStrip } from './parts.ts';

/** A file of the search index. */
export type SearchIndexView = SearchIndex;

/** One feed, whatever the format: RSS, Atom and JSON Feed are printed from it. */
export interface FeedView {
  title: string;
  description: string;
  /** Address of the page the feed belongs to. */
  home: string;
  /** Address of this feed. */
  self: string;
  language: 'id';
  /** Latest change of any item, with offset; null for an empty feed. */
  updated: string | null;
  author: string;
  licence: string;
  /** Site's own picture, absolute. */
  image: string;
  /** Newest first. */
  items: FeedItem[];
}

export interface FeedItem {
  /** Identity; the address, which never changes after publication. */
  id: string;
  url: string;
  title: string;
  /** Plain text, at most 280 characters. */
  summary: string;
  /** Full text as safe HTML, every address absolute; corrections first, source and licence last. */
  html: string;
  published: string;
  modified: string;
  author: string;
  /** Kind or topic, then region codes. */
  categories: string[];
  image: FeedImage | null;
}

export interface FeedImage {
  url: string;
  type: 'image/jpeg';
  bytes: number;
  width: 1200;
  height: 630;
  alt: string;
}

export interface CalendarView {
  name: string;
  description: string;
  url: string;
  timeZone: TimeZone;
  events: CalendarEvent[];
}

export interface CalendarEvent {
  /** Stable for ever: `<document id>@<domain>`. */
  uid: string;
  /** Grows with each change, for calendars that track updates. */
  sequence: number;
  /** Last change; also DTSTAMP, so equal content gives equal bytes. */
  stamp: string;
  starts: string;
  ends: string | null;
  allDay: boolean;
  title: string;
  place: string;
  description: string;
  url: string;
}

export interface SitemapView {
  /** Absolute addresses in order of path; `modified` only where it is known. */
  entries: { url: string; modified: string | null }[];
}

export interface OpmlView {
  title: string;
  home: string;
  groups: { title: string; feeds: { title: string; feed: string; home: string }[] }[];
}

/** Articles of the last two days, for search engines that list news. */
export interface NewsSitemapView {
  publication: string;
  language: 'id';
  /** Newest first. */
  entries: { url: string; title: string; published: string }[];
}

export interface RobotsView {
  sitemaps: string[];
}

/** RFC 9116. */
export interface SecurityView {
  contact: string;
  expires: string;
  canonical: string;
}

/** The worker is the same on every site. */
export type ServiceWorkerView = Record<string, never>;

export interface ManifestView {
  name: string;
  shortName: string;
  description: string;
  /** The site's own picture: its logo, or a drawing of any size. */
  icon: string;
  /** PNG, for phones that take nothing else. */
  icons: { src: string; side: number; purpose: 'any' | 'maskable' }[];
}

/**
 * `/darurat.json`: what the red strip says at this moment, in order of display. Pages that do not carry the
 * strip fetch it, and so may anybody else (a village radio, a board): an entry holds from the moment it
 * stands here until it is gone from here or `until` (milliseconds since 1970; null: open) has passed.
 */
export interface EmergenciesView {
  emergencies: readonly EmergencyStrip[];
}
