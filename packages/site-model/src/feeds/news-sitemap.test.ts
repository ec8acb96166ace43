import { describe, expect, it } from 'vitest';
import { pagesOfMicrosite } from '../pages-of-microsite.ts';
import { pagesOfPortal } from '../pages-of-portal.ts';
import { aKimContent, aMicrosite, aPortal, aPost } from '../testing/index.ts';

const post = (slug: string, publishedAt: string) => aPost({ slug, publishedAt });
const listed = (now: string) =>
  pagesOfPortal(
    aPortal({
      now: Date.parse(now),
      kims: [
        aKimContent({
          posts: [
            post('kemarin-dulu', '2026-11-19T23:59:59+07:00'),
            post('kemarin', '2026-11-20T00:00:00+07:00'),
            post('hari-ini', '2026-11-21T08:00:00+07:00'),
          ],
        }),
      ],
    }),
  )
    .find(({ path }) => path === '/sitemap-berita.xml')!
    .view();

describe('the sitemap of news', () => {
  it('names what was published yesterday and today, at its own address, newest first', () => {
    expect(listed('2026-11-21T19:00:00+07:00')).toMatchObject({
      entries: [
        { url: 'https://tangkiling.kim.example/berita/hari-ini' },
        { url: 'https://tangkiling.kim.example/berita/kemarin' },
      ],
    });
  });

  it('drops a day at midnight', () => {
    expect(listed('2026-11-22T00:00:00+07:00')).toMatchObject({
      entries: [{ url: 'https://tangkiling.kim.example/berita/hari-ini' }],
    });
  });

  it('is allowed to name pages of a KIM by the robots.txt of that KIM', () => {
    const robots = pagesOfMicrosite(aMicrosite()).find(({ path }) => path === '/robots.txt')!;
    expect(robots.view()).toEqual({
      sitemaps: [
        'https://tangkiling.kim.example/sitemap.xml',
        'https://kim.example/sitemap-berita.xml',
      ],
    });
  });
});
