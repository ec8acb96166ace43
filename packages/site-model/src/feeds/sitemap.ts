import { paths, zonedIso, type Category } from '@simpul/domain';
import { page } from '../page.ts';
import { lastTouched } from '../parts/date.ts';
import type { Notice } from '../select/notices.ts';
import type { Occasion } from '../select/occasions.ts';
import type { GalleryStory, PostStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { SitemapView } from '../views/feeds.ts';
import { touchedAt } from './entry.ts';

interface Shows {
  surround: Surround;
  /** Pages without a date of their own. */
  undated: readonly string[];
  topics: readonly Category[];
  posts: readonly PostStory[];
  galleries: readonly GalleryStory[];
  notices: readonly Notice[];
  /** Those that have a page here. */
  occasions: readonly Occasion[];
}

/** `/sitemap.xml`: every page that people read, with its last change where it has one. */
export const sitemapPage = (shows: Shows) => page('sitemap', paths.sitemap, 'machine', shows, view);

function view({
  surround,
  undated,
  topics,
  posts,
  galleries,
  notices,
  occasions,
}: Shows): SitemapView {
  const pages: [path: string, touched: string | null][] = [
    ...undated.map((path): [string, null] => [path, null]),
    ...topics.map((topic): [string, null] => [paths.topic(topic), null]),
    ...posts.map((post): [string, string] => [paths.post(post.item.slug), touchedAt(post)]),
    ...galleries.map((gallery): [string, string] => [
      paths.gallery(gallery.item.slug),
      touchedAt(gallery),
    ]),
    ...notices.map((notice): [string, string] => [
      paths.announcement(notice.item.slug),
      touchedAt(notice),
    ]),
    ...occasions.map(({ item }): [string, string] => [paths.event(item.slug), lastTouched(item)]),
  ];
  return {
    entries: pages
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, touched]) => ({
        url: surround.origin + path,
        modified: touched && zonedIso(touched, surround.setting.timeZone),
      })),
  };
}
