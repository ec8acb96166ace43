import type { Gallery, KimContent, KimEntry, Post } from '@simpul/contract';
import { categories, type Category } from '@simpul/domain';

/** The KIM that an item comes from. */
export interface KimRef {
  slug: string;
  name: string;
  region: string;
}

/** A KIM's news item or gallery with its origin: one object per item, whatever pages show it. */
export type Story = PostStory | GalleryStory;
export interface PostStory {
  type: 'post';
  item: Post;
  kim: KimRef;
  /** Publication in milliseconds since 1970. */
  at: number;
}
export interface GalleryStory {
  type: 'gallery';
  item: Gallery;
  kim: KimRef;
  at: number;
}

/** A KIM's own items, newest first. */
export interface Stories {
  kim: KimRef;
  posts: readonly PostStory[];
  galleries: readonly GalleryStory[];
  topics: ReadonlyMap<Category, readonly PostStory[]>;
}

/** Newest publication first; equal instants by slug and KIM, so that the order never wavers. */
export const newestFirst = (a: Story, b: Story): number =>
  b.at - a.at || compare(a.item.slug, b.item.slug) || compare(a.kim.slug, b.kim.slug);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const known = new WeakMap<KimContent, Stories>();

/** The items of a KIM that are published; remembered until the content, the name or the place changes. */
export function storiesOf(content: KimContent, { slug, name, region }: KimEntry): Stories {
  const before = known.get(content);
  if (before?.kim.name === name && before.kim.region === region) return before;
  const kim = { slug, name, region };
  const removed = new Set(content.removed.map(({ id }) => id));
  const kept = <T extends { id: string }>(items: readonly T[]): T[] =>
    items.filter(({ id }) => !removed.has(id));
  const posts = kept(content.posts)
    .map((item): PostStory => ({ type: 'post', item, kim, at: Date.parse(item.publishedAt) }))
    .sort(newestFirst);
  const galleries = kept(content.galleries)
    .map((item): GalleryStory => ({ type: 'gallery', item, kim, at: Date.parse(item.publishedAt) }))
    .sort(newestFirst);
  const stories = { kim, posts, galleries, topics: byTopic(posts) };
  known.set(content, stories);
  return stories;
}

/** Posts by category, in the order of the word list; categories without posts are left out. */
export function byTopic(posts: readonly PostStory[]): Map<Category, readonly PostStory[]> {
  const groups = new Map<Category, PostStory[]>(categories.map((category) => [category, []]));
  for (const post of posts) groups.get(post.item.category)!.push(post);
  return new Map([...groups].filter(([, group]) => group.length > 0));
}
