import { describe, expect, it } from 'vitest';
import { nextChange, pagesOfMicrosite, type BulletinView, type ScreenView } from '../index.ts';
import {
  NOW,
  aKimContent,
  aMicrosite,
  aNetwork,
  aPost,
  anAnnouncement,
  anEvent,
  daysAgo,
  somePosts,
} from '../testing/index.ts';

const DAY = 86_400_000;
const pageOf = <V>(path: string, input: Parameters<typeof aMicrosite>[0]) => {
  const found = pagesOfMicrosite(aMicrosite(input)).find((page) => page.path === path)!;
  return { key: found.key, view: found.view() as V };
};
const bulletin = (input: Parameters<typeof aMicrosite>[0]) =>
  pageOf<BulletinView>('/buletin', input);

describe('the bulletin', () => {
  it('has the six newest stories, those of the last two weeks apart from what fills the sheet', () => {
    const posts = somePosts(9).map((post, at) =>
      at < 3 ? post : { ...post, publishedAt: daysAgo(12 + at), updatedAt: daysAgo(12 + at) },
    );
    const { view } = bulletin({ kim: aKimContent({ posts }) });
    expect(view.lead?.title).toBe('Kabar 9');
    expect(view.recent.map(({ title }) => title)).toEqual(['Kabar 8', 'Kabar 7']);
    expect(view.earlier.map(({ title }) => title)).toEqual(['Kabar 6', 'Kabar 5', 'Kabar 4']);
    expect(view.edition).toBe('Edisi Jumat, 20 November 2026');
  });

  it('stays the same from day to day until a story grows old, and the site knows when', () => {
    const kim = aKimContent({ posts: [aPost({ publishedAt: daysAgo(3) })] });
    const borders = NOW + 11 * DAY;
    expect(nextChange(aMicrosite({ kim }))).toBe(borders);
    const key = (now: number) => bulletin({ kim, now }).key;
    expect(key(borders - 1)).toBe(key(NOW));
    expect(key(borders)).not.toBe(key(NOW));
    expect(key(borders + 90 * DAY)).toBe(key(borders));
  });

  it('of a KIM without anything says so', () => {
    expect(bulletin({}).view).toMatchObject({ lead: null, edition: null, notices: [] });
    expect(bulletin({}).view.empty).not.toBeNull();
  });
});

describe('the screen', () => {
  it('shows emergencies first, then notices, events and news, each no longer than it holds', () => {
    const network = aNetwork({
      announcements: [
        anAnnouncement({ publishedAt: daysAgo(0) }),
        anAnnouncement({ slug: 'banjir', urgency: 'emergency', showUntil: daysAgo(-1) }),
      ],
    });
    const kim = aKimContent({ posts: somePosts(9), events: [anEvent()] });
    const { slides } = pageOf<ScreenView>('/layar', { network, kim }).view;
    expect(slides.map(({ kind }) => kind)).toEqual([
      ...['emergency', 'notice', 'event', 'post', 'post', 'post', 'post', 'post'],
    ]);
    expect(slides[0]!.until).toBe(Date.parse(daysAgo(-1)));
    expect(slides[2]!.until).toBeGreaterThan(NOW);
  });

  it('of a KIM without anything greets', () => {
    const { slides } = pageOf<ScreenView>('/layar', {}).view;
    expect(slides.map(({ kind }) => kind)).toEqual(['welcome']);
  });
});
