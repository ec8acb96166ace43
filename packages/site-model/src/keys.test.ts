import type { KimContent, Network } from '@simpul/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOfMicrosite, pagesOfPortal, type Page } from './index.ts';
import {
  NOW,
  aGallery,
  aKimContent,
  aMicrosite,
  aNetwork,
  aPortal,
  aPost,
  aSharedEvent,
  anAnnouncement,
  anEvent,
  daysAgo,
  somePosts,
} from './testing/index.ts';

const network = (): Network =>
  aNetwork({
    announcements: [anAnnouncement(), anAnnouncement({ slug: 'lama', publishedAt: daysAgo(9) })],
    sharedEvents: [aSharedEvent()],
  });
const content = (): KimContent =>
  aKimContent({ posts: somePosts(40), galleries: [aGallery()], events: [anEvent()] });

const plan = (
  change: (input: { network: Network; kim: KimContent }) => void = () => {},
  now = NOW,
) => {
  const input = { network: network(), kim: content() };
  change(input);
  return pagesOfMicrosite(aMicrosite({ ...input, now }));
};

/** Paths whose key differs, or that exist in one plan only. */
function changed(before: readonly Page[], after: readonly Page[]): string[] {
  const keys = new Map(before.map(({ path, key }) => [path, key]));
  const others = new Map(after.map(({ path, key }) => [path, key]));
  return [...new Set([...keys.keys(), ...others.keys()])]
    .filter((path) => keys.get(path) !== others.get(path))
    .sort();
}

describe('the key of a page', () => {
  it('is the same whenever and from whatever copy it is planned', () => {
    const again = plan(({ kim }) => Object.assign(kim, structuredClone(content())), NOW + 60_000);
    expect(changed(plan(), again)).toEqual([]);
  });

  it('does not depend on revisions', () => {
    const after = plan(({ network: net, kim }) => {
      net.revision = 99;
      net.kims.forEach((entry) => (entry.revision = 98));
      kim.revision = 98;
    });
    expect(changed(plan(), after)).toEqual([]);
  });
});

describe('what changes', () => {
  it('with a new post are home, the newest list, its topic, its page, what machines read', () => {
    const after = plan(({ kim }) => kim.posts.push(aPost({ publishedAt: daysAgo(0) })));
    expect(changed(plan(), after)).toEqual([
      ...['/', '/atom.xml', '/berita', '/berita/panen-perdana', '/berita/rss.xml', '/buletin'],
      ...['/cari/1.json', '/feed.json', '/layar', '/rss.xml', '/sitemap.xml'],
      ...['/topik/pertanian', '/topik/pertanian/rss.xml'],
    ]);
  });

  it('with the post that fills a page are also that page and its older neighbour', () => {
    const grown = (count: number) =>
      plan(({ kim }) => (kim.posts = somePosts(48).slice(48 - count)));
    const lists = changed(grown(47), grown(48)).filter((path) => path.startsWith('/berita/hal/'));
    expect(lists).toEqual(['/berita/hal/2', '/berita/hal/3']);
  });

  it('with a new announcement are its page, home, its list, what machines read', () => {
    const after = plan(({ network: net }) => {
      net.announcements.push(anAnnouncement({ slug: 'baru', publishedAt: daysAgo(0) }));
    });
    expect(changed(plan(), after)).toEqual([
      ...['/', '/atom.xml', '/buletin', '/cari/terbaru.json', '/feed.json', '/layar'],
      ...['/pengumuman', '/pengumuman/baru', '/pengumuman/rss.xml', '/rss.xml', '/sitemap.xml'],
    ]);
  });

  it('with an announcement for others is nothing', () => {
    const after = plan(({ network: net }) => {
      const audience = { everyone: false, regions: ['62.03'], kinds: [], kims: [] };
      net.announcements.push(anAnnouncement({ slug: 'kapuas', audience, urgency: 'emergency' }));
    });
    expect(changed(plan(), after)).toEqual([]);
  });

  it('with a pinned announcement are no more than the five newest articles', () => {
    const after = plan(({ network: net }) => {
      net.announcements.push(anAnnouncement({ slug: 'tetap', pinned: true }));
    });
    const articles = changed(plan(), after).filter((path) => path.startsWith('/berita/'));
    expect(articles).toHaveLength(5);
  });
});

/** Small changes that an editor or an officer may make. */
const edits: ((input: { network: Network; kim: KimContent }, n: number) => void)[] = [
  ({ kim }, n) => (kim.posts[n % 40]!.title += '!'),
  ({ kim }, n) => (kim.posts[n % 40]!.body += ' Tambahan.'),
  ({ kim }, n) => (kim.posts[n % 40]!.category = n % 2 ? 'umkm' : 'budaya'),
  ({ kim }, n) => (kim.posts[n % 40]!.updatedAt = daysAgo(0)),
  ({ kim }, n) => kim.posts.splice(n % 40, 1),
  ({ kim }, n) => kim.posts.push(aPost({ slug: `sisip-${n}`, publishedAt: daysAgo(n % 60) })),
  ({ kim }) => (kim.galleries = []),
  ({ kim }, n) => (kim.events[0]!.starts = daysAgo(n % 5)),
  ({ kim }) => (kim.profile.whatsapp = '6281100000000'),
  ({ kim }) => (kim.profile.about = 'Lain.'),
  ({ network: net }, n) => (net.kims[0]!.name = `KIM ${n}`),
  ({ network: net }) => (net.kims[0]!.accent = 'nila'),
  ({ network: net }, n) => (net.announcements[n % 2]!.pinned = true),
  ({ network: net }, n) => (net.announcements[n % 2]!.showUntil = daysAgo((n % 3) - 1)),
  ({ network: net }, n) => (net.announcements[n % 2]!.urgency = 'emergency'),
  ({ network: net }) => (net.setting.licence = 'Lain.'),
  ({ network: net }) => (net.agencies[0]!.shortName = 'BPBD'),
  ({ network: net }) => (net.regions.find(({ code }) => code === '62.71.04')!.name = 'Lain'),
  ({ network: net }) => (net.sharedEvents = []),
];

describe('equal keys', () => {
  const before = new Map(plan().map((page) => [page.path, { key: page.key, view: page.view() }]));

  it('mean equal views, whatever is edited and however time passes', () => {
    const edit = fc.tuple(fc.constantFrom(...edits), fc.nat(200));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), fc.integer({ min: 0, max: 9 }), (all, days) => {
        const after = plan(
          (input) => {
            input.kim.posts = structuredClone(input.kim.posts);
            for (const [change, n] of all) change(input, n);
            input.kim.posts = [
              ...new Map(input.kim.posts.map((post) => [post.slug, post])).values(),
            ];
          },
          NOW + days * 86_400_000,
        );
        for (const { path, key, view } of after) {
          const old = before.get(path);
          if (old?.key === key) expect(view(), path).toEqual(old.view);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('on the portal', () => {
  const portal = (kims: KimContent[]) => pagesOfPortal(aPortal({ network: network(), kims }));

  it('a new post changes home, lists and feeds of its regions and no other region', () => {
    const selat = aKimContent({ slug: 'selat', posts: somePosts(3) });
    const after = portal([
      aKimContent({ posts: [...somePosts(40), aPost({ publishedAt: daysAgo(0) })] }),
      selat,
    ]);
    const paths = changed(portal([aKimContent({ posts: somePosts(40) }), selat]), after);
    expect(paths).toContain('/wilayah/62.71.04.1002');
    expect(paths).toContain('/wilayah/62.71/rss.xml');
    expect(paths.filter((path) => path.includes('62.03'))).toEqual([]);
    expect(paths.filter((path) => path.includes('/hal/'))).toEqual([]);
    expect(paths).not.toContain('/opml.xml');
  });
});
