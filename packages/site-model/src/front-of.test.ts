import type { KimContent, Network } from '@simpul/contract';
import { kimStatuses } from '@simpul/domain';
import { describe, expect, it } from 'vitest';
import {
  firstPagesOfMicrosite,
  frontOf,
  nextChange,
  pagesOfMicrosite,
  type Page,
} from './index.ts';
import {
  NOW,
  aGallery,
  aKimContent,
  aMicrosite,
  aNetwork,
  aPost,
  aSharedEvent,
  anAnnouncement,
  anEvent,
  daysAgo,
  somePosts,
} from './testing/index.ts';

const DAY = 86_400_000;

const contents: [string, () => KimContent][] = [
  ['nothing', () => aKimContent({ posts: [], galleries: [], events: [] })],
  ['one gallery', () => aKimContent({ posts: [], galleries: [aGallery()], events: [] })],
  ['one event that is over', () => aKimContent({ posts: [], galleries: [], events: [anEvent()] })],
  ['much', () => much()],
  [
    'much, of which the newest was removed',
    () => {
      const kim = much();
      const newest = kim.posts.find(({ slug }) => slug === 'paling-baru')!;
      return {
        ...kim,
        removed: [{ type: 'post', id: newest.id, revision: 2, reason: 'withdrawn' }],
      };
    },
  ],
];

const much = (): KimContent =>
  aKimContent({
    posts: [...somePosts(40), aPost({ slug: 'paling-baru', publishedAt: daysAgo(0) })],
    galleries: ['a', 'b', 'c', 'd', 'e'].map((slug, days) =>
      aGallery({ slug, publishedAt: daysAgo(days) }),
    ),
    events: [anEvent(), anEvent({ slug: 'lain', starts: daysAgo(-4) })],
  });

const network = (status: Network['kims'][number]['status']): Network => {
  const net = aNetwork({
    announcements: [
      anAnnouncement(),
      anAnnouncement({ slug: 'banjir', urgency: 'emergency', publishedAt: daysAgo(0) }),
      anAnnouncement({ slug: 'nanti', urgency: 'important', showFrom: daysAgo(-3) }),
    ],
    sharedEvents: [aSharedEvent()],
  });
  return { ...net, kims: net.kims.map((kim) => ({ ...kim, status })) };
};

const told = (pages: readonly Page[]) =>
  Object.fromEntries(pages.map(({ path, key, lane, view }) => [path, { key, lane, view: view() }]));

describe('the front of a KIM’s content', () => {
  const cases = contents.flatMap(([name, make]) =>
    kimStatuses.flatMap((status) =>
      [NOW, NOW + 3 * DAY, NOW + 40 * DAY].map((now) => ({ name, make, status, now })),
    ),
  );

  it.each(cases)('makes the first pages of $name, $status, at $now as all of it does', (one) => {
    const input = aMicrosite({ network: network(one.status), kim: one.make(), now: one.now });
    const front = { ...input, kim: frontOf(input.kim) };
    const all = told(pagesOfMicrosite(input));
    const first = told(firstPagesOfMicrosite(front));
    expect(all).toMatchObject(first);
    const urgent = Object.entries(all).filter(([, { lane }]) => lane === 'first');
    expect(first).toMatchObject(Object.fromEntries(urgent));
    expect(nextChange(front)).toBe(nextChange(input));
  });

  it('is no more than a home page shows', () => {
    const { posts, galleries } = frontOf(much());
    expect([posts.length, posts[0]!.slug, galleries.length]).toEqual([9, 'paling-baru', 3]);
  });
});
