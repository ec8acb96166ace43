import type { KimContent, KimEntry, Network } from '@simpul/contract';
import { levelOf } from '@simpul/domain';
import { describe, expect, it } from 'vitest';
import { pagesOfPortal, type Page, type SearchIndexView } from '../../index.ts';
import {
  aKim,
  aKimContent,
  aNetwork,
  aPortal,
  aPost,
  aSetting,
  anAnnouncement,
  daysAgo,
  nobodyAudience,
  someRegions,
  somePosts,
} from '../../testing/index.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** So many KIM, each in a village of its own, eight villages to a district, five districts to a regency. */
function spread(count: number): { network: Network; kims: KimContent[] } {
  const codes = Array.from({ length: count }, (_, n) => {
    const district = Math.floor(n / 8);
    return `62.${two(1 + Math.floor(district / 5))}.${two(1 + (district % 5))}.20${two(n % 8)}`;
  });
  const all = new Set(codes.flatMap((code) => [code, code.slice(0, 8), code.slice(0, 5)]));
  const regions = ['62', ...all].map((code) => ({ code, name: `N ${code}`, level: levelOf(code) }));
  const entries: KimEntry[] = codes.map((region, n) => aKim({ slug: `kim-${n}`, region }));
  return {
    network: aNetwork({ regions, kims: entries }),
    kims: entries.map(({ slug }) => aKimContent({ slug, posts: somePosts(6) })),
  };
}

const plan = ({ network, kims }: ReturnType<typeof spread>) =>
  pagesOfPortal(aPortal({ network, kims }));

/** How many pages of the portal are made anew when this is changed. */
function changedBy(count: number, change: (input: ReturnType<typeof spread>) => void): string[] {
  const before = new Map(plan(spread(count)).map(({ path, key }) => [path, key]));
  const input = spread(count);
  change(input);
  return plan(input)
    .filter(({ path, key }: Page) => before.get(path) !== key)
    .map(({ path }) => path);
}

const announce =
  (audience: Network['announcements'][number]['audience']) => (input: { network: Network }) =>
    input.network.announcements.push(anAnnouncement({ urgency: 'emergency', audience }));

describe('what the portal makes anew', () => {
  it('for an announcement to everyone is the same few pages, however many KIM there are', () => {
    const everyone = announce({ ...nobodyAudience(), everyone: true });
    const few = changedBy(40, everyone);
    expect(changedBy(400, everyone)).toEqual(few);
    expect(few.length).toBeLessThanOrEqual(13);
    expect(few.filter((path) => path.startsWith('/wilayah/'))).toEqual(['/wilayah/62']);
  });

  it('for an announcement to a regency is one region page and one region feed more', () => {
    const regency = announce({ ...nobodyAudience(), regions: ['62.01'] });
    const regions = changedBy(400, regency).filter((path) => path.startsWith('/wilayah/'));
    expect(regions).toEqual(['/wilayah/62', '/wilayah/62.01', '/wilayah/62.01/rss.xml']);
  });

  it('for a post does not grow with the number of KIM', () => {
    const post = (input: { kims: KimContent[] }) =>
      input.kims[0]!.posts.push(aPost({ publishedAt: daysAgo(0) }));
    const few = changedBy(40, post);
    const many = changedBy(400, post);
    expect(many.length).toBeLessThanOrEqual(few.length + 2);
    expect(many.length).toBeLessThanOrEqual(24);
  });

  it('of the search index are for a post two files: the newest and that of its regency', () => {
    const post = (input: { kims: KimContent[] }) =>
      input.kims[0]!.posts.push(aPost({ publishedAt: daysAgo(0) }));
    const files = changedBy(400, post).filter((path) => path.startsWith('/cari/'));
    expect(files).toEqual(['/cari/terbaru.json', '/cari/62.01-terbaru.json']);
  });

  it('holds the file that every search fetches small: no words of full texts, few entries', () => {
    const file = plan(spread(400)).find(({ path }) => path === '/cari/terbaru.json')!;
    const { entries } = file.view() as SearchIndexView;
    expect(entries.length).toBeLessThanOrEqual(160);
    expect(entries.map(({ words }) => words).join('')).toBe('');
  });

  it('is planned with a feed for no region that has only one KIM', () => {
    const paths = plan(spread(40)).map(({ path }) => path);
    expect(paths.filter((path) => /^\/wilayah\/\d\d\.\d\d\.\d\d\.\d{4}\/rss/.test(path))).toEqual(
      [],
    );
    expect(paths).toContain('/wilayah/62.01.01/rss.xml');
  });

  it('lists a thousand KIM by region instead of on one page', () => {
    const page = plan(spread(1000)).find(({ path }) => path === '/kim')!;
    const view = page.view() as { shortened: string | null; groups: { kims: unknown[] }[] };
    expect(view.shortened).toContain('1.000 KIM');
    expect(view.groups.flatMap(({ kims }) => kims)).toEqual([]);
  });
});

describe('the portal of a network', () => {
  it('without any KIM has every page, and none is empty', () => {
    const pages = pagesOfPortal(
      aPortal({ network: aNetwork({ kims: [], regions: someRegions() }), kims: [] }),
    );
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/', '/kim', '/keaktifan', '/redaksi']));
    for (const page of pages) expect(() => page.view()).not.toThrow();
    const directory = pages.find(({ path }) => path === '/kim')!.view() as { empty: string };
    expect(directory.empty).toContain('Belum ada KIM');
  });

  it('shows no share of a group so small that it points at one KIM', () => {
    const input = spread(9);
    const page = plan(input).find(({ path }) => path === '/keaktifan')!;
    expect(JSON.stringify(page.view())).not.toContain('KIM Kim-');
    const lonely = plan(spread(1))
      .find(({ path }) => path === '/keaktifan')!
      .view();
    expect(lonely).toMatchObject({
      groups: [{ rows: [{ label: { text: '1 kabupaten/kota lain bersama-sama', href: null } }] }],
    });
  });

  it('counts activity by the days that the setting names', () => {
    const input = spread(4);
    input.network.setting = aSetting({ fadingDays: 1, silentDays: 2 });
    input.kims = input.kims.map(({ slug }, n) =>
      aKimContent({
        slug,
        posts: n === 3 ? [] : somePosts(1, { publishedAt: daysAgo([0.1, 1.9, 9][n]!) }),
      }),
    );
    expect(
      plan(input)
        .find(({ path }) => path === '/keaktifan')!
        .view(),
    ).toMatchObject({
      figures: [{ value: '25 %' }, { value: '2' }, { value: '1' }],
      standing: {
        rows: [{ value: '1 KIM' }, { value: '1 KIM' }, { value: '1 KIM' }, { value: '1 KIM' }],
      },
    });
  });
});
