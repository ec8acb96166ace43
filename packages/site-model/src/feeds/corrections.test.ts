import type { Gallery } from '@simpul/contract';
import { describe, expect, it } from 'vitest';
import { pagesOfPortal } from '../pages-of-portal.ts';
import { aGallery, aKimContent, aPortal, aPost, daysAgo, somePosts } from '../testing/index.ts';
import type { FeedView } from '../views/index.ts';

const [older, newer] = [daysAgo(2), daysAgo(1)];
const corrected = aPost({
  corrections: [
    { at: newer, text: 'Nama yang benar Rusni.' },
    { at: older, text: 'Jumlahnya 40 <karung>.' },
  ],
});
const feed = (posts = [corrected, ...somePosts(30)], galleries: Gallery[] = []) =>
  pagesOfPortal(aPortal({ kims: [aKimContent({ posts, galleries })] }))
    .find(({ path }) => path === '/ralat/rss.xml')!
    .view() as FeedView;

describe('the feed of corrections', () => {
  it('has an item for every correction, the latest first, at its place on the page', () => {
    const { items } = feed();
    expect(items.map(({ summary }) => summary)).toEqual([
      'Nama yang benar Rusni.',
      'Jumlahnya 40 <karung>.',
    ]);
    expect(items[0]!.id).toMatch(
      /^https:\/\/tangkiling\.kim\.example\/berita\/panen-perdana#ralat-\d{14}$/,
    );
    expect(items[1]!.html).toContain('Jumlahnya 40 &lt;karung&gt;.');
  });

  it('has those of galleries too', () => {
    const gallery = aGallery({ corrections: [{ at: newer, text: 'Bukan RT 2, RT 3.' }] });
    expect(feed([], [gallery]).items.map(({ summary }) => summary)).toEqual(['Bukan RT 2, RT 3.']);
  });

  it('keeps the identity of a correction when another is added or its text is mended', () => {
    const before = feed().items.map(({ id }) => id);
    const more = {
      ...corrected,
      corrections: [{ at: daysAgo(0), text: 'Lagi.' }, ...corrected.corrections],
    };
    expect(
      feed([more])
        .items.slice(1)
        .map(({ id }) => id),
    ).toEqual(before);
  });

  it('loses those of an item that is withdrawn', () => {
    expect(feed(somePosts(3)).items).toEqual([]);
  });

  it('has one item for what was noted at one instant', () => {
    const twice = [
      { at: newer, text: 'Satu.' },
      { at: newer, text: 'Dua.' },
    ];
    expect(feed([aPost({ corrections: twice })]).items).toHaveLength(1);
  });
});
