import { timeZones, zoneLabels } from '@simpul/domain';
import { pagesOfMicrosite, type ArticleView, type Page } from '@simpul/site-model';
import {
  aGallery,
  aKim,
  aKimContent,
  aMicrosite,
  aNetwork,
  aPhoto,
  aPost,
  aSetting,
  anAnnouncement,
  anEvent,
  daysAgo,
  somePosts,
} from '@simpul/site-model/testing';
import { XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples/index.ts';
import type { Stage } from './stage.ts';
import { stagedBrowser } from './staged-browser.ts';

const staged = stagedBrowser();

const titles = {
  'without a space': 'Panenpadigunung'.repeat(14).slice(0, 200),
  'of emoji': '🌾🛶🔥'.repeat(40),
  'of marks': `<b>&amp; "kutip" 'satu' <script>alert(1)</script> ]]> ${'& < > " '.repeat(15)}`,
  'in a script from right to left': 'اجتماع سكان القرية لحصاد الأرز '.repeat(6).trim(),
};

/** A KIM whose every item is as bad as it may be, with the title given. */
const worst = (title: string) => {
  const long = { title, place: title, summary: `${title} `.repeat(2).slice(0, 280) };
  const photos = Array.from({ length: 30 }, (_, n) =>
    aPhoto(`foto-${n}`, {
      ...(n % 3 === 0 && { width: 1080, height: 1920 }),
      alt: title,
      caption: title,
      credit: title,
    }),
  );
  return pagesOfMicrosite(
    aMicrosite({
      network: aNetwork({
        kims: [aKim({ name: `KIM ${title}`.slice(0, 80), tagline: title })],
        announcements: [
          anAnnouncement({ ...long, pinned: true, picture: photos[0]! }),
          anAnnouncement({
            ...long,
            slug: 'darurat',
            urgency: 'emergency',
            showUntil: daysAgo(-3),
          }),
        ],
      }),
      kim: aKimContent({
        posts: [
          aPost({ ...long, photos, source: title, author: title, body: `${title}\n\n${title}` }),
          aPost({ ...long, slug: 'tegak', cover: photos[0]!, category: 'umkm' }),
          aPost({ ...long, slug: 'tanpa-foto', category: 'budaya' }),
        ],
        galleries: [aGallery({ ...long, photos })],
        events: [anEvent({ ...long, place: title, organiser: title })],
      }),
    }),
  );
};

const asExample = ({ kind, path, view }: Page) =>
  ({ site: 'microsite', kind, path, view: view() }) as Parameters<Stage['htmlOf']>[0];

const isRead = ({ path }: Page) => !/\.\w+$/.test(path);

describe.each(Object.entries(titles))('items with a title %s', (_, title) => {
  it('push no page over the edge of a phone of 320 px', async () => {
    const context = await staged.browser.newContext({
      serviceWorkers: 'block',
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    const base = staged.stage.urlOf(examples[0]!);
    let html = '';
    await page.route('**/buruk/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    for (const planned of worst(title).filter(isRead)) {
      html = await staged.stage.htmlOf(asExample(planned));
      await page.goto(new URL(`/buruk${planned.path}`, base).href);
      const over = await page.evaluate(() =>
        document.documentElement.scrollWidth <= innerWidth
          ? []
          : [...document.querySelectorAll('body *')]
              .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
              .map((part) => `${part.tagName} ${part.className}`)
              .slice(-6),
      );
      expect.soft(over, planned.path).toEqual([]);
      expect(await page.locator('main script').count(), planned.path).toBe(0);
    }
    await context.close();
  });

  it('leave every file for machines readable', async () => {
    for (const planned of worst(title).filter((page) => !isRead(page))) {
      const text = await staged.stage.htmlOf(asExample(planned));
      if (planned.path.endsWith('.xml')) {
        expect(XMLValidator.validate(text), planned.path).toBe(true);
      } else if (/json|webmanifest/.test(planned.path)) {
        expect(() => JSON.parse(text) as unknown, planned.path).not.toThrow();
      } else if (planned.path.endsWith('.ics')) {
        expect(() => ICAL.parse(text) as unknown, planned.path).not.toThrow();
      }
    }
  });
});

describe('a KIM', () => {
  it('without items, contacts or photos has every page all the same', async () => {
    for (const planned of pagesOfMicrosite(aMicrosite())) {
      const text = await staged.stage.htmlOf(asExample(planned));
      expect(text, planned.path).not.toMatch(/undefined|\[object/);
    }
  });

  it('with 5,000 stories has pages and files that are no heavier for it', () => {
    const pages = pagesOfMicrosite(aMicrosite({ kim: aKimContent({ posts: somePosts(5000) }) }));
    const sizeOf = (path: string) =>
      JSON.stringify(pages.find((page) => page.path === path)!.view()).length;
    const few = pagesOfMicrosite(aMicrosite({ kim: aKimContent({ posts: somePosts(60) }) }));
    for (const path of ['/', '/berita', '/rss.xml', '/cari', '/buletin']) {
      const before = JSON.stringify(few.find((page) => page.path === path)!.view()).length;
      expect(sizeOf(path), path).toBeLessThan(before * 1.6);
    }
    // It holds no story, only the name of each file of forty stories.
    expect(sizeOf('/cari/terbaru.json')).toBeLessThan((5000 / 40) * 20);
  });
});

describe.each(timeZones)('midnight of New Year in %s', (timeZone) => {
  const offset = { WIB: 7, WITA: 8, WIT: 9 }[zoneLabels[timeZone]]!;
  const midnight = Date.UTC(2027, 0, 1, -offset);
  const publishedAt = new Date(midnight).toISOString();
  const pages = pagesOfMicrosite(
    aMicrosite({
      now: Date.parse('2027-01-02T00:00:00Z'),
      network: aNetwork({ setting: aSetting({ timeZone }) }),
      kim: aKimContent({
        posts: [aPost({ publishedAt, updatedAt: publishedAt })],
        events: [anEvent({ starts: publishedAt, allDay: true })],
      }),
    }),
  );
  const at = (path: string) => pages.find((page) => page.path === path)!;

  it('is the first of January there in words', () => {
    const view = at('/berita/panen-perdana').view() as ArticleView;
    expect(view.published).toEqual({
      iso: `2027-01-01T00:00:00+0${offset}:00`,
      text: `Jumat, 1 Januari 2027 pukul 00.00 ${zoneLabels[timeZone]}`,
    });
  });

  it('is the same moment in every feed, and that day in the calendar', async () => {
    for (const [path, date] of [
      ['/rss.xml', /<item>[^]*?<pubDate>([^<]+)</],
      ['/atom.xml', /<published>([^<]+)</],
      ['/feed.json', /"date_published":\s*"([^"]+)"/],
    ] as const) {
      const text = await staged.stage.htmlOf(asExample(at(path)));
      expect([path, Date.parse(date.exec(text)![1]!)]).toEqual([path, midnight]);
    }
    const calendar = await staged.stage.htmlOf(asExample(at('/agenda.ics')));
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270101');
  });
});
