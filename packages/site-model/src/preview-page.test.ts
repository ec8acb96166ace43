import type { Previewed } from '@simpul/contract';
import { describe, expect, it } from 'vitest';
import { pagesOfMicrosite, previewPage, type PageView } from './index.ts';
import * as a from './testing/index.ts';

const ENDS = new Date(a.NOW + 15 * 60_000).toISOString();
const published = new Date(a.NOW).toISOString();
const fresh = { publishedAt: published, updatedAt: published };

const post = a.aPost({ slug: 'baru', id: 'post-baru', title: 'Kabar baru', ...fresh });
const gallery = a.aGallery({ slug: 'baru', ...fresh });
const event = a.anEvent({ slug: 'baru', ...fresh });
const announcement = a.anAnnouncement({ slug: 'baru', ...fresh });
const shared = a.aSharedEvent({ slug: 'baru', ...fresh });

/** Each type, and the content in which the same item is published. */
const cases: [Previewed, ReturnType<typeof a.aMicrosite>][] = [
  [{ type: 'post', item: post }, a.aMicrosite({ kim: a.aKimContent({ posts: [post] }) })],
  [
    { type: 'gallery', item: gallery },
    a.aMicrosite({ kim: a.aKimContent({ galleries: [gallery] }) }),
  ],
  [{ type: 'event', item: event }, a.aMicrosite({ kim: a.aKimContent({ events: [event] }) })],
  [
    { type: 'announcement', item: announcement },
    a.aMicrosite({ network: a.aNetwork({ announcements: [announcement] }) }),
  ],
  [
    { type: 'shared-event', item: shared },
    a.aMicrosite({ network: a.aNetwork({ sharedEvents: [shared] }) }),
  ],
];
const empty = () =>
  a.aMicrosite({
    kim: a.aKimContent(),
    network: a.aNetwork({ announcements: [], sharedEvents: [] }),
  });

describe('the preview of an item', () => {
  it.each(cases)('is the page that it will have: %#', (subject, after) => {
    const preview = previewPage(empty(), subject, ENDS)!;
    const { preview: bar, ...view } = preview.view() as PageView;
    const real = pagesOfMicrosite(after).find(({ path }) => path === preview.path)!;
    const made = real.view() as PageView;
    expect(preview.kind).toBe(real.kind);
    expect(view).toEqual({ ...made, head: { ...made.head, indexed: false } });
    expect(bar).toEqual({
      title: 'Pratinjau, belum tayang',
      explanation: 'Hanya pemegang tautan ini yang dapat membukanya, sampai pukul 19.15 WIB.',
    });
  });

  it('that is published already shows what would change', () => {
    const live = a.aMicrosite({ kim: a.aKimContent({ posts: [post] }) });
    const item = { ...post, title: 'Kabar yang dibetulkan' };
    const view = previewPage(live, { type: 'post', item }, ENDS)!.view();
    expect(view).toMatchObject({ title: 'Kabar yang dibetulkan', preview: {} });
  });

  it('that was taken away before is seen all the same', () => {
    const gone = (id: string, type: 'post' | 'announcement') => ({
      removed: [{ type, id, revision: 3, reason: 'withdrawn' as const }],
    });
    const kim = a.aKimContent(gone(post.id, 'post'));
    expect(previewPage(a.aMicrosite({ kim }), { type: 'post', item: post }, ENDS)).not.toBeNull();
    const network = a.aNetwork(gone(announcement.id, 'announcement'));
    expect(
      previewPage(a.aMicrosite({ network }), { type: 'announcement', item: announcement }, ENDS),
    ).not.toBeNull();
  });

  it('is none where the site would not show the item', () => {
    const elsewhere = a.anAnnouncement({
      ...announcement,
      audience: { ...a.nobodyAudience(), regions: ['62.03'] },
    });
    expect(previewPage(empty(), { type: 'announcement', item: elsewhere }, ENDS)).toBeNull();
    const later = { ...announcement, showFrom: a.daysAgo(-1) };
    expect(previewPage(empty(), { type: 'announcement', item: later }, ENDS)).toBeNull();
    const suspended = a.aNetwork();
    suspended.kims = suspended.kims.map((kim) => ({ ...kim, status: 'suspended' as const }));
    expect(
      previewPage(a.aMicrosite({ network: suspended }), { type: 'post', item: post }, ENDS),
    ).toBeNull();
  });
});
