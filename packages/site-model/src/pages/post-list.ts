import { categoryLabels, paths, plainDate, type Category } from '@simpul/domain';
import { page, type Page } from '../page.ts';
import { listFace } from '../parts/face.ts';
import { headOf } from '../parts/head.ts';
import { itemCards } from '../parts/item-card.ts';
import { breadcrumbLd } from '../parts/json-ld.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import type { Notice } from '../select/notices.ts';
import { numbered } from '../select/numbered.ts';
import type { PostStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { Pager, PostListView } from '../views/index.ts';
import { empty } from '../words/empty.ts';

interface Shows {
  surround: Surround;
  items: readonly PostStory[];
  /** Null on the newest page. */
  number: number | null;
  /** Numbers of the neighbours; the newest page has none, and stands after the last numbered one. */
  newer: number | null;
  older: number | null;
  topics: readonly Category[];
  emergencies: readonly Notice[];
}

/** What the lists of posts of a site, or of the whole network, are chosen from. */
export interface PostLists {
  surround: Surround;
  posts: readonly PostStory[];
  topics: ReadonlyMap<Category, readonly PostStory[]>;
  emergencies: readonly Notice[];
  size: number;
}

/**
 * `/berita` with the newest posts and `/berita/hal/<n>` with the older ones; see `numbered` for the
 * rule. Only the newest page shows emergencies and topics, so that they leave the others alone.
 */
export function postListPages({ surround, posts, topics, emergencies, size }: PostLists): Page[] {
  const { newest, pages } = numbered(posts, size);
  const count = pages.length;
  const show = (shows: Omit<Shows, 'surround'>): Page =>
    page('postList', paths.posts(shows.number), 'lists', { surround, ...shows }, view);
  return [
    show({
      items: newest,
      number: null,
      newer: null,
      older: count || null,
      topics: [...topics.keys()],
      emergencies,
    }),
    ...pages.map((items, index) =>
      show({
        items,
        number: index + 1,
        newer: index + 1 < count ? index + 2 : null,
        older: index || null,
        topics: [],
        emergencies: [],
      }),
    ),
  ];
}

function view(shows: Shows): PostListView {
  const { surround, items, number, topics, emergencies } = shows;
  const title = number === null ? 'Berita' : `Berita ${period(items, surround)}`;
  const path = paths.posts(number);
  const breadcrumbs = number === null ? crumbsTo() : crumbsTo('posts');
  return {
    ...pageView(surround, {
      section: 'posts',
      breadcrumbs,
      emergencies,
      head: headOf(surround, {
        path,
        title,
        description: `Berita dari ${surround.name}: kabar kampung yang ditulis warga sendiri.`,
        face: listFace('kim', surround, title),
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: title, href: path })],
      }),
    }),
    heading: title,
    intro: null,
    items: itemCards(items, surround),
    pager: pagerOf(shows),
    topics: topicLinks(topics, null),
    feed: { text: 'RSS berita', href: paths.postsRss },
    empty: items.length > 0 ? null : empty[surround.kind === 'portal' ? 'portalPosts' : 'posts'],
  };
}

function pagerOf({ surround, items, number, newer, older }: Shows): Pager | null {
  const toOlder = older === null ? null : { text: 'Berita lebih lama', href: paths.posts(older) };
  if (number === null) {
    return toOlder && { newer: null, older: toOlder, position: 'Berita terbaru' };
  }
  return {
    newer: { text: 'Berita lebih baru', href: paths.posts(newer) },
    older: toOlder,
    position: period(items, surround),
  };
}

/** `3 Maret 2026 sampai 21 April 2026` */
function period(items: readonly PostStory[], { setting }: Surround): string {
  const day = (post: PostStory) => plainDate(post.item.publishedAt, setting.timeZone);
  const [from, to] = [day(items.at(-1)!), day(items[0]!)];
  return from === to ? from : `${from} sampai ${to}`;
}

export const topicLinks = (
  topics: readonly Category[],
  current: Category | null,
): PostListView['topics'] =>
  topics.map((topic) => ({
    text: categoryLabels[topic],
    href: paths.topic(topic),
    current: topic === current,
  }));
