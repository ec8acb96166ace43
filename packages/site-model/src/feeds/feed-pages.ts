import { categoryLabels, paths, type Category } from '@simpul/domain';
import { page, type Page } from '../page.ts';
import type { Notice } from '../select/notices.ts';
import type { GalleryStory, PostStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { Surroundings } from '../site.ts';
import type { Region } from '@simpul/contract';
import { categoryWords } from '../words/category.ts';
import { regionTitle } from '../words/region.ts';
import { newestOf, type FeedEntry } from './entry.ts';
import { cardSizes, feedView, type FeedShows } from './feed-view.ts';

/**
 * Items in a feed at most. Those of one KIM hold its last week or two with full text: each broadcast prints
 * three of them anew on every site, and readers on a poor line fetch them whole.
 */
const KIM_ITEMS = 15;
/** The network's: a hundred KIM write into one feed. */
export const NETWORK_ITEMS = 30;

/** What the feeds of a site are chosen from. */
export interface FeedSources {
  surround: Surround;
  /** Newest first. */
  posts: readonly PostStory[];
  topics: ReadonlyMap<Category, readonly PostStory[]>;
  galleries: readonly GalleryStory[];
  notices: readonly Notice[];
  cardBytes: Surroundings['cardBytes'];
}

/** What a feed is about, before its entries are counted and measured. */
interface Subject {
  title: string;
  description: string;
  home: string;
  entries: readonly FeedEntry[];
}

const itemsOf = ({ kind }: Surround): number => (kind === 'portal' ? NETWORK_ITEMS : KIM_ITEMS);

const feedShows = (
  { surround, cardBytes }: Pick<FeedSources, 'surround' | 'cardBytes'>,
  subject: Subject,
): FeedShows => {
  const entries = newestOf(itemsOf(surround), subject.entries);
  return { ...subject, surround, entries, bytes: cardSizes(entries, cardBytes) };
};

const rssPage = (path: string, shows: FeedShows): Page =>
  page('rss', path, 'machine', shows, (shown) => feedView(shown, path));

/**
 * All news, galleries and announcements as RSS, Atom and JSON Feed; posts, announcements and each
 * topic by themselves as RSS.
 */
export function feedPages(sources: FeedSources): Page[] {
  const { surround, posts, topics, galleries, notices } = sources;
  const { kind, name, state } = surround;
  // The portal leaves galleries to the sites of the KIM.
  const what = kind === 'portal' ? 'Berita dan pengumuman' : 'Berita, galeri, dan pengumuman';
  const recent = <T>(items: readonly T[]) => items.slice(0, itemsOf(surround));
  const shows = (subject: Subject) => feedShows(sources, subject);
  const all = shows({
    title: name,
    description: `${what} dari ${name}.`,
    home: paths.home,
    entries: [...recent(posts), ...recent(galleries), ...notices],
  });
  const ofPosts = shows({
    title: `Berita ${name}`,
    description: `Berita dari ${name}.`,
    home: paths.posts(),
    entries: recent(posts),
  });
  const ofNotices = shows({
    title: `Pengumuman di ${name}`,
    description: `Pengumuman resmi pemerintah di ${name}.`,
    home: paths.announcements,
    entries: notices,
  });
  return [
    rssPage(paths.rss, all),
    page('atom', paths.atom, 'machine', all, (shown) => feedView(shown, paths.atom)),
    page('jsonFeed', paths.jsonFeed, 'machine', all, (shown) => feedView(shown, paths.jsonFeed)),
    rssPage(paths.postsRss, ofPosts),
    ...(state === 'archive' ? [] : [rssPage(paths.announcementsRss, ofNotices)]),
    ...[...topics].map(([topic, entries]) =>
      rssPage(
        paths.topicRss(topic),
        shows({
          title: `${categoryLabels[topic]} · ${name}`,
          description: `Berita tentang ${categoryWords(topic)} dari ${name}.`,
          home: paths.topic(topic),
          entries: recent(entries),
        }),
      ),
    ),
  ];
}

/** `/wilayah/<code>/rss.xml`: posts of a region's KIM and the announcements about it. */
export function regionFeedPage(
  sources: Pick<FeedSources, 'surround' | 'cardBytes'>,
  region: Region,
  posts: readonly PostStory[],
  notices: readonly Notice[],
): Page {
  const name = regionTitle(region);
  const subject = {
    title: `Kabar ${name}`,
    description: `Berita dari KIM di ${name} dan pengumuman khusus wilayah itu.`,
    home: paths.region(region.code),
    entries: [...posts, ...notices],
  };
  return rssPage(paths.regionRss(region.code), feedShows(sources, subject));
}
