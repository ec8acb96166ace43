import { pagesOfMicrosite, pagesOfPortal, type Page, type Views } from '@simpul/site-model';
import {
  aGallery,
  aKim,
  aKimContent,
  aMicrosite,
  aNetwork,
  aPhoto,
  aPortal,
  aPost,
  aSharedEvent,
  anAnnouncement,
  anAttachment,
  anEvent,
  daysAgo,
  somePosts,
} from '@simpul/site-model/testing';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import * as printers from './index.ts';
import type { Printed } from './index.ts';

/** Text that people may type and that has broken many a feed. */
const HOSTILE =
  'A & B <b>tebal</b> ]]> "kutip" \'satu\' 😀 \u0000\u0008\ufffe &amp; &#60; <![CDATA[x]]> <!-- --> 中';

const network = aNetwork({
  announcements: [
    anAnnouncement({
      title: HOSTILE,
      body: HOSTILE,
      summary: HOSTILE,
      attachments: [anAttachment('x', { title: HOSTILE })],
    }),
    anAnnouncement({ slug: 'asap', urgency: 'emergency', showUntil: daysAgo(-2) }),
  ],
  sharedEvents: [aSharedEvent({ title: HOSTILE, place: HOSTILE })],
  kims: [aKim({ name: `KIM ${HOSTILE}`, tagline: HOSTILE }), aKim({ slug: 'selat' })],
});
const kim = aKimContent({
  posts: [
    ...somePosts(35),
    aPost({
      title: HOSTILE,
      summary: HOSTILE,
      body: `${HOSTILE}\n\n[a](/agenda) https://contoh.id/?a=1&b=2`,
      author: HOSTILE,
      source: HOSTILE,
      photos: [aPhoto('a', { alt: HOSTILE, caption: HOSTILE, credit: HOSTILE })],
      corrections: [{ at: daysAgo(0), text: HOSTILE }],
      publishedAt: daysAgo(0),
    }),
  ],
  galleries: [aGallery()],
  events: [
    anEvent({ title: HOSTILE, place: HOSTILE, body: HOSTILE }),
    anEvent({ slug: 'pekan', allDay: true, starts: daysAgo(-3), ends: daysAgo(-5) }),
  ],
});

const print: { [K in keyof Views]?: (view: Views[K]) => Printed | Promise<Printed> } = {
  rss: printers.printRss,
  atom: printers.printAtom,
  jsonFeed: printers.printJsonFeed,
  calendar: printers.printCalendar,
  opml: printers.printOpml,
  sitemap: printers.printSitemap,
  newsSitemap: printers.printNewsSitemap,
  robots: printers.printRobots,
  security: printers.printSecurity,
  manifest: printers.printManifest,
};

const printed = async (pages: readonly Page[]) => {
  const files = [];
  for (const page of pages) {
    const printer = print[page.kind] as ((view: unknown) => Printed | Promise<Printed>) | undefined;
    if (printer) files.push({ page, ...(await printer(page.view())) });
  }
  return files;
};

const sites = [
  ['a KIM site', () => pagesOfMicrosite(aMicrosite({ network, kim }))],
  ['a new KIM site', () => pagesOfMicrosite(aMicrosite())],
  [
    'the portal',
    () => pagesOfPortal(aPortal({ network, kims: [kim, aKimContent({ slug: 'selat' })] })),
  ],
  ['a new portal', () => pagesOfPortal(aPortal({ network: aNetwork({ kims: [] }), kims: [] }))],
] as const;

const asList = (value: unknown): Record<string, unknown>[] =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

describe.each(sites)('what machines read of %s', async (_, plan) => {
  const files = await printed(plan());
  const ofKind = (kind: Page['kind']) => files.filter(({ page }) => page.kind === kind);

  it('is well-formed and holds no forbidden character', () => {
    for (const { page, body, type } of files) {
      expect(FORBIDDEN.test(body.replaceAll('\r\n', '\n')), page.path).toBe(false);
      if (page.path.endsWith('.xml')) expect(XMLValidator.validate(body), page.path).toBe(true);
      if (/json|manifest/.test(type)) expect(() => JSON.parse(body) as unknown).not.toThrow();
      expect(type, page.path).toMatch(/^[a-z]+\/[a-z+-]+; charset=utf-8$/);
    }
  });

  it('is the same when it is printed again', async () => {
    const again = await printed(plan());
    expect(again.map(({ body }) => body)).toEqual(files.map(({ body }) => body));
  });

  it('as RSS has what the Advisory Board asks for', () => {
    for (const { page, body } of ofKind('rss')) {
      const { channel } = (parser.parse(body) as { rss: { channel: Record<string, unknown> } }).rss;
      for (const name of [
        'title',
        'link',
        'description',
        'language',
        'ttl',
        'image',
        'atom:link',
      ]) {
        expect(channel[name], `${page.path} ${name}`).toBeTruthy();
      }
      const image = channel['image'] as Record<string, string>;
      expect(image['title'], page.path).toBe(channel['title']);
      expect(image['link'], page.path).toBe(channel['link']);
      for (const item of asList(channel['item'])) {
        const guid = item['guid'] as Record<string, string>;
        expect(guid['#text']).toBe(item['link']);
        expect(asList(item['enclosure']).length).toBeLessThanOrEqual(1);
        expect(String(item['description']).length).toBeLessThanOrEqual(300);
        expect(item['dc:creator']).toBeTruthy();
        expect(item['author']).toBeUndefined();
        expect(new Date(String(item['pubDate'])).getTime()).toBeGreaterThan(0);
        expect(item['content:encoded']).not.toMatch(/(?:href|src)="(?!https?:|mailto:|tel:)/);
      }
    }
  });

  it('as Atom has identity, dates and one address of its own', () => {
    for (const { body } of ofKind('atom')) {
      const { feed } = parser.parse(body) as { feed: Record<string, unknown> };
      expect(feed['id']).toBeTruthy();
      expect(String(feed['updated'])).toMatch(/^\d{4}-\d\d-\d\dT/);
      const links = asList(feed['link']);
      expect(links.filter((link) => link['@_rel'] === 'self')).toHaveLength(1);
      const ids = asList(feed['entry']).map((entry) => entry['id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const entry of asList(feed['entry'])) {
        expect((entry['title'] as Record<string, string>)['#text']).toBeTruthy();
        expect((entry['content'] as Record<string, string>)['@_type']).toBe('html');
      }
    }
  });

  it('as JSON Feed 1.1 has identities and RFC 3339 dates', () => {
    for (const { body } of ofKind('jsonFeed')) {
      const feed = JSON.parse(body) as { version: string; items: Record<string, string>[] };
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      for (const item of feed.items) {
        expect(item['id']).toMatch(/^https:/);
        expect(item['date_published']).toMatch(
          /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|\+07:00|\.000Z)$/,
        );
        expect(item['content_html']).toBeTruthy();
      }
    }
  });

  it('as OPML 2.0 has at least one outline, each with its text and address', () => {
    for (const { body } of ofKind('opml')) {
      const { opml } = parser.parse(body) as { opml: Record<string, unknown> };
      expect(opml['@_version']).toBe('2.0');
      const groups = asList((opml['body'] as Record<string, unknown>)['outline']);
      expect(groups.length).toBeGreaterThan(0);
      for (const feed of groups.flatMap((group) => asList(group['outline']))) {
        expect(feed['@_text']).toBeTruthy();
        expect(feed['@_xmlUrl']).toMatch(/^https:\/\/.*\.xml$/);
      }
    }
  });

  it('as calendar has an identity and a stamp per event, and ends after it starts', () => {
    for (const { body } of ofKind('calendar')) {
      const calendar = new ICAL.Component(ICAL.parse(body) as string);
      expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
      expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
      for (const each of calendar.getAllSubcomponents('vevent')) {
        const event = new ICAL.Event(each);
        expect(event.uid).toMatch(/^[\w-]+@kim\.example$/);
        expect(each.getFirstPropertyValue('dtstamp')).toBeTruthy();
        expect(event.endDate.compare(event.startDate)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('as sitemap names addresses of its own host, once each, with dates W3C can read', () => {
    for (const { page, body } of ofKind('sitemap')) {
      const { urlset } = parser.parse(body) as { urlset: Record<string, unknown> };
      const urls = asList(urlset['url']);
      const hosts = new Set(urls.map(({ loc }) => new URL(String(loc)).host));
      expect(hosts.size, page.path).toBe(1);
      expect(new Set(urls.map(({ loc }) => loc)).size).toBe(urls.length);
      for (const { lastmod } of urls) {
        if (lastmod !== undefined)
          expect(lastmod).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}[+-]\d\d:\d\d$/);
      }
    }
  });

  it('as security.txt expires within a year and not within half of one', () => {
    for (const { body } of ofKind('security')) {
      const expires = /^Expires: (.+)$/m.exec(body)![1]!;
      const days = (Date.parse(expires) - Date.parse('2026-11-21T12:00:00Z')) / 86_400_000;
      expect(days).toBeGreaterThan(180);
      expect(days).toBeLessThan(365);
      expect(body).toMatch(/^Contact: (mailto|https):/m);
    }
  });

  it('as manifest has a name, a start and an icon of the type it says', () => {
    for (const { body } of ofKind('manifest')) {
      const manifest = JSON.parse(body) as Record<string, unknown>;
      expect(manifest).toMatchObject({
        id: '/',
        start_url: '/',
        lang: 'id',
        display: 'standalone',
      });
      const [icon, ...drawn] = manifest['icons'] as Record<string, string>[];
      expect(icon!['src']!.endsWith('.svg')).toBe(icon!['type'] === 'image/svg+xml');
      expect(drawn.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
        ...['192x192 any', '512x512 any', '512x512 maskable'],
      ]);
    }
  });
});

describe('hostile text', () => {
  const files = printed(pagesOfMicrosite(aMicrosite({ network, kim })));
  const readable =
    'A & B <b>tebal</b> ]]> "kutip" \'satu\' 😀 &amp; &#60; <![CDATA[x]]> <!-- --> 中';

  it('is the same text in RSS, Atom and JSON Feed', async () => {
    const body = async (path: string) => (await files).find(({ page }) => page.path === path)!.body;
    const strict = new XMLParser({
      ignoreAttributes: false,
      parseTagValue: false,
      trimValues: true,
    });
    const rss = strict.parse(await body('/rss.xml')) as {
      rss: { channel: { item: { title: string }[] } };
    };
    const atom = strict.parse(await body('/atom.xml')) as {
      feed: { entry: { title: { '#text': string } }[] };
    };
    const json = JSON.parse(await body('/feed.json')) as { items: { title: string }[] };
    const squeeze = (text: string) => text.replace(/\s+/g, ' ');
    const clean = (text: string) => squeeze(text.replace(/[\u0000-\u0008\ufffe]/g, ''));
    expect(squeeze(rss.rss.channel.item[0]!.title)).toBe(readable);
    expect(squeeze(atom.feed.entry[0]!.title['#text'])).toBe(readable);
    expect(clean(json.items[0]!.title)).toBe(readable);
  });
});
