import type { Urgency } from '@simpul/domain';
import type { PageView } from './frame.ts';
import type {
  AttachmentView,
  CorrectionView,
  DateView,
  EventCard,
  GalleryCard,
  ItemCard,
  Link,
  NoticeCard,
  Pager,
  PhotoPicture,
  Picture,
  Share,
  Until,
} from './parts.ts';

export interface HomeView extends PageView {
  /** Pinned, emergency and important first, at most five. */
  notices: NoticeCard[];
  lead: ItemCard | null;
  posts: ItemCard[];
  agenda: EventCard[];
  galleries: GalleryCard[];
  about: { text: string; href: string };
  follow: Link[];
  /** Greeting of a site without own items: what it is and how to take part. */
  welcome: { title: string; text: string; links: Link[] } | null;
}

/** `/berita`, `/berita/hal/n`, `/topik/x`; on the portal too. */
export interface PostListView extends PageView {
  heading: string;
  intro: string | null;
  items: ItemCard[];
  pager: Pager | null;
  topics: (Link & { current: boolean })[];
  feed: Link;
  /** Sentence for a list without items. */
  empty: string | null;
}

export interface ArticleView extends PageView {
  topic: Link;
  title: string;
  place: string | null;
  published: DateView;
  /** Null unless it was changed after publication. */
  modified: DateView | null;
  author: string;
  /** `3 menit baca` */
  reading: string;
  picture: Picture;
  gist: string | null;
  /** Safe HTML from `markup`. */
  body: string;
  photos: PhotoPicture[];
  source: string;
  corrections: CorrectionView[];
  share: Share;
  more: ItemCard[];
  /** Where neighbours and others with the same topic are read: on the portal. */
  nearby: Link[];
  notices: NoticeCard[];
}

export interface AnnouncementListView extends PageView {
  heading: string;
  intro: string;
  items: NoticeCard[];
  feed: Link;
  empty: string | null;
}

export interface AnnouncementView extends PageView {
  urgency: Urgency;
  urgencyLabel: string;
  title: string;
  issuer: { name: string; website: string | null };
  published: DateView;
  modified: DateView | null;
  /** `Berlaku sampai Jumat, 27 November 2026 pukul 12.00 WIB` */
  validity: string | null;
  until: Until;
  /** `Untuk seluruh KIM di Kabupaten Kapuas` */
  audience: string;
  gist: string | null;
  picture: PhotoPicture | null;
  body: string;
  attachments: AttachmentView[];
  sourceLink: string | null;
  corrections: CorrectionView[];
  share: Share;
  others: NoticeCard[];
}

export interface AgendaView extends PageView {
  heading: string;
  intro: string;
  upcoming: EventCard[];
  past: EventCard[];
  calendar: Link;
  empty: string | null;
}

export interface EventView extends PageView {
  title: string;
  day: string;
  month: string;
  when: string;
  starts: DateView;
  ends: DateView | null;
  over: boolean;
  place: string;
  mapLink: string | null;
  organiser: string | null;
  /** Official events say for whom. */
  audience: string | null;
  gist: string | null;
  picture: Picture;
  body: string;
  corrections: CorrectionView[];
  share: Share;
  calendar: Link;
}

export interface GalleryListView extends PageView {
  items: GalleryCard[];
  empty: string | null;
}

export interface GalleryView extends PageView {
  title: string;
  place: string | null;
  published: DateView;
  gist: string | null;
  body: string;
  photos: PhotoPicture[];
  corrections: CorrectionView[];
  share: Share;
}

export interface AboutView extends PageView {
  body: string;
  facts: { label: string; value: string; href: string | null }[];
  members: { name: string; role: string }[];
  contacts: Link[];
}

/** How to follow: each way in words a beginner understands. */
export interface FollowView extends PageView {
  heading: string;
  intro: string;
  ways: {
    kind: 'whatsapp' | 'rss' | 'calendar' | 'bookmark';
    title: string;
    text: string;
    /** What to do, one thing at a time. */
    steps: string[];
    links: Link[];
  }[];
  feeds: Link[];
}

/** `/cari`: a form, and for who has no script the lists to look through. */
export interface SearchView extends PageView {
  heading: string;
  intro: string;
  /** Where the form leads: this page. */
  action: string;
  /** The newest file of the index; it names the others. */
  index: string;
  /** Regions that can be searched alone, each with its own index; empty on the site of a KIM. */
  scopes: { text: string; index: string }[];
  lists: Link[];
  topics: Link[];
}

/** The only page of a suspended KIM, and the page for addresses that do not exist. */
export interface NoticeView extends PageView {
  title: string;
  text: string;
  links: Link[];
}
