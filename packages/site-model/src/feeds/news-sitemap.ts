import { paths, zonedIso } from '@simpul/domain';
import { page } from '../page.ts';
import type { PostStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { NewsSitemapView } from '../views/feeds.ts';
import { entryUrl } from './entry.ts';

/** The protocol allows no more. */
const MOST = 1000;
const DAY = 86_400_000;

interface Shows {
  surround: Surround;
  posts: readonly PostStory[];
}

/**
 * `/sitemap-berita.xml` of the portal: news of yesterday and today of all KIM, newest first. Search
 * engines want nothing older than two days. It names pages of other hosts, which each of them allows by
 * naming it in its robots.txt (sitemaps.org, "cross submits").
 */
export const newsSitemapPage = (surround: Surround, posts: readonly PostStory[], today: number) =>
  page(
    'newsSitemap',
    paths.newsSitemap,
    'machine',
    { surround, posts: posts.filter(({ at }) => at >= today - DAY).slice(0, MOST) },
    view,
  );

const view = ({ surround, posts }: Shows): NewsSitemapView => ({
  publication: surround.name,
  language: 'id',
  entries: posts.map((post) => ({
    url: entryUrl(post, surround),
    title: post.item.title,
    published: zonedIso(post.item.publishedAt, surround.setting.timeZone),
  })),
});
