import type { Activity, KimStatus, TimeZone } from '@simpul/domain';

/** The region whose KIM an officer looks after. */
export interface Area {
  code: string;
  name: string;
}

/** How many KIM with a running site stand at each activity. */
export type Tally = Record<Activity, number> & { of: number };

/** One KIM that an officer should talk to. */
export interface QuietKim {
  id: string;
  name: string;
  regency: string;
  activity: Activity;
  /** Whole days since its latest own item; null when it has none. */
  days: number | null;
  /** Opens WhatsApp with the text; without a number the officer picks the contact there. */
  whatsapp: string;
  hasNumber: boolean;
}

/** A KIM that may be let publish by itself. */
export interface TrustedKim {
  id: string;
  name: string;
  regency: string;
}

/** How far one announcement has come on the sites it reaches. */
export interface Broadcast {
  id: string;
  title: string;
  urgency: string;
  /** Waits for `showFrom`; on its way; served by every site; or reaches no running site. */
  state: 'scheduled' | 'spreading' | 'served' | 'nobody';
  served: number;
  reached: number;
  showFrom: string | null;
  /** Names of sites that have not told yet, the first few. */
  missing: string[];
}

/** One announcement to read, and where it has arrived. Moments are told in words. */
export interface BroadcastPage {
  id: string;
  title: string;
  urgency: string;
  issuer: string;
  published: string;
  showFrom: string | null;
  showUntil: string | null;
  summary: string;
  /** The text as its readers see it, made safe. */
  html: string;
  corrections: { at: string; text: string }[];
  /** May this officer open its form? */
  isOwn: boolean;
  /** The sites of the officer's area that it reaches. */
  sites: { name: string; served: boolean }[];
}

/** What the officer's desk shows. */
export interface Desk {
  area: Area;
  /** Share of KIM, in per cent, that the province wants active. */
  target: number;
  /** Days of silence after which a KIM is fading, and silent. */
  days: { fading: number; silent: number };
  /** Zone in which the desk tells times. */
  zone: TimeZone;
  tally: Tally;
  regencies: (Area & { tally: Tally })[];
  statuses: Partial<Record<KimStatus, number>>;
  quiet: QuietKim[];
  trusted: TrustedKim[];
  broadcasts: Broadcast[];
  /** Items that wait for review. */
  waiting: number;
}

/** One line of the monthly report. */
interface ReportRow {
  id: string;
  regency: string;
  name: string;
  status: string;
  members: number | null;
  posts: number;
  galleries: number;
  events: number;
  /** Day of the latest own item until the end of the month, `21/11/2026`; null without one. */
  lastItem: string | null;
  /** Null for a KIM whose site is not running. */
  activity: Activity | null;
}

export interface Report {
  area: Area;
  /** `2026-11` */
  month: string;
  /** `November 2026` */
  monthName: string;
  /** When the figures were taken, in words. */
  asOf: string;
  tally: Tally;
  rows: ReportRow[];
}
