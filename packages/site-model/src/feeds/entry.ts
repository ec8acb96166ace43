import { categoryLabels, originOf, paths } from '@simpul/domain';
import type { Face } from '../parts/card-image.ts';
import { changedAt } from '../parts/date.ts';
import { galleryFace, noticeFace, postFace } from '../parts/face.ts';
import type { Notice } from '../select/notices.ts';
import type { Story } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';

/** What a feed carries: news items, galleries and announcements. */
export type FeedEntry = Story | Notice;

/** When an entry was published, as readers of feeds understand it. */
export const publishedAt = (entry: FeedEntry): string =>
  entry.type === 'notice' ? entry.since : entry.item.publishedAt;

/** When an entry was last changed, else when it was published. */
export const touchedAt = (entry: FeedEntry): string =>
  changedAt({ publishedAt: publishedAt(entry), updatedAt: entry.item.updatedAt }) ??
  publishedAt(entry);

export const faceOf = (entry: FeedEntry): Face => {
  switch (entry.type) {
    case 'post':
      return postFace(entry);
    case 'gallery':
      return galleryFace(entry);
    case 'notice':
      return noticeFace(entry);
  }
};

/** Where an entry is canonical; the same in every feed that carries it, so that readers see it once. */
export function entryUrl(entry: FeedEntry, { address, portal }: Surround): string {
  switch (entry.type) {
    case 'post':
      return originOf(entry.kim.slug, address) + paths.post(entry.item.slug);
    case 'gallery':
      return originOf(entry.kim.slug, address) + paths.gallery(entry.item.slug);
    case 'notice':
      return portal + paths.announcement(entry.item.slug);
  }
}

/** Whose entry it is, in words. */
export const entryAuthor = (entry: FeedEntry): string => {
  switch (entry.type) {
    case 'post':
      return entry.item.author ?? entry.kim.name;
    case 'gallery':
      return entry.kim.name;
    case 'notice':
      return entry.issuer.name;
  }
};

/** Kind or topic, then region codes. */
export const entryCategories = (entry: FeedEntry): string[] => {
  switch (entry.type) {
    case 'post':
      return [categoryLabels[entry.item.category], entry.kim.region];
    case 'gallery':
      return ['Galeri', entry.kim.region];
    case 'notice':
      return ['Pengumuman', ...entry.item.audience.regions];
  }
};

/** The newest entries of several lists together, newest first. */
export const newestOf = (most: number, ...lists: (readonly FeedEntry[])[]): FeedEntry[] =>
  lists
    .flat()
    .sort((a, b) => b.at - a.at || (a.item.slug < b.item.slug ? -1 : 1))
    .slice(0, most);
