import { describe, expect, it } from 'vitest';
import { aKim, aKimContent, aPost, daysAgo, somePosts } from '../testing/index.ts';
import { neighbourhoods } from './neighbours.ts';
import { storiesOf } from './stories.ts';

const more = (posts: ReturnType<typeof somePosts>) =>
  new Map(
    neighbourhoods(storiesOf(aKimContent({ posts }), aKim())).map(({ post, more: others }) => [
      post.item.slug,
      others.map(({ item }) => item.slug),
    ]),
  );

describe('what else to read', () => {
  it('are the posts before this one', () => {
    expect(more(somePosts(8)).get('kabar-8')).toEqual(['kabar-7', 'kabar-6', 'kabar-5', 'kabar-4']);
  });

  it('begins with two of the same topic', () => {
    const posts = [
      ...somePosts(6, { category: 'umkm' }),
      aPost({ slug: 'tiwah', category: 'budaya', publishedAt: daysAgo(0) }),
      aPost({ slug: 'lama', category: 'budaya', publishedAt: daysAgo(50) }),
    ];
    expect(more(posts).get('tiwah')).toEqual(['lama', 'kabar-6', 'kabar-5', 'kabar-4']);
  });

  it('is filled up with newer posts near the beginning, never with the post itself', () => {
    expect(more(somePosts(3)).get('kabar-1')).toEqual(['kabar-2', 'kabar-3']);
    expect(more(somePosts(1)).get('kabar-1')).toEqual([]);
  });

  it('stays the same when a newer post appears', () => {
    const before = more(somePosts(12));
    const after = more([aPost({ slug: 'terbaru', publishedAt: daysAgo(0) }), ...somePosts(12)]);
    for (const [slug, others] of before) expect(after.get(slug), slug).toEqual(others);
  });
});
