import type { TimeZone } from '@simpul/domain';
import type { PageView } from './frame.ts';
import type { DateView, EventCard, Link, NoticeCard, Picture, SquareCode, Until } from './parts.ts';

/** A story on paper: who wants more of it follows the square code. */
export interface BulletinStory {
  title: string;
  label: string;
  date: DateView;
  place: string | null;
  /** Plain text, cut to what fits. */
  text: string;
  picture: Picture;
  code: SquareCode;
}

/** `/buletin`: two sheets of A4 for the wall of a village without signal. */
export interface BulletinView extends PageView {
  heading: string;
  /** `Edisi Sabtu, 21 November 2026`: the day of the newest thing in it. */
  edition: string | null;
  notices: NoticeCard[];
  lead: BulletinStory | null;
  /** Of the last two weeks. */
  recent: BulletinStory[];
  /** What fills the sheet when little is new. */
  earlier: BulletinStory[];
  agenda: EventCard[];
  contacts: Link[];
  /** Home, as one types it. */
  home: Link;
  /** Leads home. */
  code: SquareCode;
  empty: string | null;
}

/** One picture of the rotation. */
export interface Slide {
  kind: 'emergency' | 'notice' | 'event' | 'post' | 'welcome';
  label: string;
  title: string;
  text: string | null;
  /** Where, when, until when, from whom. */
  facts: string[];
  picture: Picture | null;
  until: Until;
}

/** `/layar`: a rotation for the television of a village office, emergencies first. */
export interface ScreenView extends PageView {
  /** Of the clock: a television knows the time where it was made. */
  timeZone: TimeZone;
  slides: Slide[];
  home: Link;
  /** Leads home. */
  code: SquareCode;
}
