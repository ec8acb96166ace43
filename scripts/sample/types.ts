import type {
  Accent,
  Audience,
  Category,
  KimKind,
  KimStatus,
  TimeZone,
  Urgency,
} from '@simpul/domain';
import type { Contact } from '@simpul/contract';
import type { SceneName } from './scenes/index.ts';

/**
 * A moment told from the seeding, so that the network always looks fresh: `days` from the seeding day
 * (negative: before it) at a wall clock time in the province's zone, or `hours` from the seeding itself.
 */
export type Moment = { days: number; time: `${number}.${number}` } | { hours: number };

/** A drawn scene that the seeding photographs; the same scene and seed are always the same picture. */
export interface SamplePicture {
  scene: SceneName;
  seed: number;
  /** Stored lying on its side with an EXIF orientation, as many phones do. */
  rotated?: boolean;
  alt: string;
  caption: string | null;
  credit: string | null;
}

/**
 * What every item carries. `title`, `summary` and `body` (markdown) may name a day as `{hari:3}`,
 * `{tanggal:3}`, `{bulan:3}` or `{tahun:3}`, told in days from the seeding day; see `tell-dates.ts`.
 */
interface SampleItem {
  slug: string;
  title: string;
  /** "Intinya", at most 280 characters. */
  summary: string;
  body: string;
  published: Moment;
  /** Ralat. */
  corrections?: readonly { at: Moment; text: string }[];
}

export interface SamplePost extends SampleItem {
  category: Category;
  /** "Dari mana kabar ini". */
  source: string;
  /** A role, never a person's name. */
  author: string;
  place: string;
  /** The first is the cover; the sites draw one where there is none. */
  photos?: readonly SamplePicture[];
}

export interface SampleGallery extends SampleItem {
  place: string;
  photos: readonly SamplePicture[];
}

export interface SampleEvent extends SampleItem {
  starts: Moment;
  ends: Moment | null;
  allDay?: boolean;
  place: string;
  organiser: string;
  picture?: SamplePicture;
}

/** An officer's event, shown by every KIM its audience names. */
export interface SampleSharedEvent extends SampleEvent {
  audience: Audience;
}

export interface SampleAnnouncement extends SampleItem {
  /** `key` of the issuing agency. */
  issuer: string;
  audience: Audience;
  urgency: Urgency;
  showFrom: Moment | null;
  showUntil: Moment | null;
  pinned?: boolean;
  sourceLink?: string;
  picture?: SamplePicture;
  /** Each becomes a one-page PDF with these lines. */
  attachments?: readonly { title: string; lines: readonly string[] }[];
}

export interface SampleAgency {
  key: string;
  name: string;
  shortName: string;
  region: string;
  website: string | null;
  coachesKim: boolean;
}

export interface SampleKim {
  slug: string;
  name: string;
  region: string;
  kind: KimKind;
  status: KimStatus;
  tagline: string;
  /** Markdown, two to four paragraphs. */
  about: string;
  accent: Accent;
  /** Days before the seeding day. */
  foundedDaysAgo: number;
  decree: { number: string; daysAgo: number };
  /** Days after the seeding day; negative when the term is over. */
  termEndsInDays: number;
  memberCount: number;
  /** Members who agreed to be shown, by what they do and their part in the group. */
  members: readonly { name: string; role: string }[];
  contacts: readonly Contact[];
  /** International format without plus; fictional. */
  whatsapp: string;
  publishing: 'direct' | 'review';
  posts: readonly SamplePost[];
  galleries: readonly SampleGallery[];
  events: readonly SampleEvent[];
}

export interface SampleSetting {
  provinceName: string;
  provinceCode: string;
  kimLabel: string;
  parentOffice: string;
  portalName: string;
  portalTagline: string;
  portalAbout: string;
  timeZone: TimeZone;
  contactEmail: string;
  contactWhatsapp: string;
  licence: string;
  regionDataNotice: string;
  fadingDays: number;
  silentDays: number;
}

export interface SampleNetwork {
  setting: SampleSetting;
  agencies: readonly SampleAgency[];
  kims: readonly SampleKim[];
  announcements: readonly SampleAnnouncement[];
  sharedEvents: readonly SampleSharedEvent[];
}
