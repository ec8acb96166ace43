import { describe, expect, it } from 'vitest';
import { calendarFaults } from './calendar-rules.ts';
import { feedFaults, readJsonFeed, type ReadFeed } from './feed-rules.ts';
import { linkedDataFaults } from './json-ld-rules.ts';
import { manifestFaults, robotsFaults, securityFaults } from './site-file-rules.ts';
import { schemaFaults } from './xmllint.ts';

// The auditor is audited: each rule must be able to find something.

const item = {
  id: 'https://a.example/berita/x',
  url: 'https://a.example/berita/x',
  title: 'X',
  html: '<p>Teks. Boleh dikutip dengan menyebut sumber.</p>',
  author: 'KIM X',
  published: 1000,
  modified: 2000,
  categories: ['UMKM'],
  enclosures: [],
};
const feed = (over: Partial<typeof item> = {}, more: Partial<ReadFeed> = {}): ReadFeed => ({
  title: 'KIM X',
  self: 'https://a.example/rss.xml',
  licence: 'Boleh dikutip dengan menyebut sumber.',
  updated: 5000,
  items: [{ ...item, ...over }],
  ...more,
});

describe('the rules of feeds', () => {
  it('find nothing in a feed that is in order', () => {
    expect(feedFaults(feed(), 'https://a.example/rss.xml')).toEqual([]);
  });

  it.each([
    ['an identity twice', feed({}, { items: [item, item] })],
    ['another place of its own', feed({}, { self: 'https://b.example/rss.xml' })],
    ['an identity that is not the address', feed({ id: 'https://a.example/1' })],
    ['no author', feed({ author: ' ' })],
    ['no category', feed({ categories: [] })],
    ['a change before the publication', feed({ modified: 1 })],
    ['an item newer than the feed', feed({ modified: 9000 })],
    ['no licence', feed({ html: '<p>Teks.</p>' })],
    ['a relative address', feed({ html: `${item.html}<img src="/media/a.webp">` })],
    ['a script', feed({ html: `${item.html}<script>1</script>` })],
    ['a wrong order', feed({}, { items: [item, { ...item, id: 'y', url: 'y', published: 1500 }] })],
  ])('find %s', (_what, broken) => {
    expect(feedFaults(broken, 'https://a.example/rss.xml')).not.toEqual([]);
  });

  it('refuse a JSON Feed with a field that the format does not name', () => {
    expect(() =>
      readJsonFeed('{"version":"https://jsonfeed.org/version/1.1","author":{}}'),
    ).toThrow();
  });
});

describe('the schemas', () => {
  const sitemap = (url: string) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${url}</urlset>`;

  it.each([
    [
      'sitemap',
      sitemap('<url><loc>https://a.example/</loc></url>'),
      sitemap('<url><loc>/a</loc></url>'),
    ],
    [
      'sitemap',
      sitemap(
        '<url><loc>https://a.example/</loc><lastmod>2026-11-21T19:00:00+07:00</lastmod></url>',
      ),
      sitemap('<url><loc>https://a.example/</loc><lastmod>kemarin</lastmod></url>'),
    ],
    [
      'opml',
      '<opml version="2.0"><head><title>A</title></head><body><outline text="a"><outline type="rss" text="b" title="b" xmlUrl="https://a.example/rss.xml" htmlUrl="https://a.example/" language="id" version="RSS2"/></outline></body></opml>',
      '<opml version="2.0"><head><title>A</title></head><body><outline text="a"><outline type="rss" text="b"/></outline></body></opml>',
    ],
  ] as const)('tell a good %s from a broken one', async (kind, good, broken) => {
    expect(await schemaFaults(kind, [{ name: 'baik', body: good }])).toEqual([]);
    expect(await schemaFaults(kind, [{ name: 'rusak', body: broken }])).not.toEqual([]);
  });

  it.each(['rss', 'atom'] as const)('refuse an empty %s and name it', async (kind) => {
    const faults = await schemaFaults(kind, [{ name: 'https://a.example/x', body: '<rss/>' }]);
    expect(faults.join()).toContain('https://a.example/x');
  });
});

describe('the rules of other files', () => {
  it('find what is wrong with a calendar', () => {
    const calendar = (event: string) =>
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261121T000000Z\r\nSEQUENCE:1\r\nSUMMARY:A\r\nLOCATION:B\r\nURL:https://a.example/\r\n${event}END:VEVENT\r\nEND:VCALENDAR`;
    const good = 'DTSTART:20261121T010000Z\r\nDTEND:20261121T020000Z\r\n';
    expect(calendarFaults(calendar(good))).toEqual([]);
    expect(calendarFaults(calendar(good).replaceAll('\r', ''))).not.toEqual([]);
    expect(calendarFaults(calendar(good.replace('T020000', 'T000000')))).not.toEqual([]);
    expect(calendarFaults(calendar('DTSTART:20261121T010000\r\n'))).not.toEqual([]);
    expect(calendarFaults(calendar(`X-A:${'a'.repeat(90)}\r\n${good}`))).not.toEqual([]);
    expect(calendarFaults('BEGIN:VCALENDAR')).not.toEqual([]);
  });

  it('find what is wrong with robots.txt, security.txt and the manifest', () => {
    expect(robotsFaults('User-agent: *\nAllow: /\n\nSitemap: https://a.example/s\n')).toEqual({
      faults: [],
      sitemaps: ['https://a.example/s'],
    });
    expect(robotsFaults('Disallow everything\n').faults).toHaveLength(2);
    const url = 'https://a.example/.well-known/security.txt';
    const now = Date.parse('2026-11-21T00:00:00Z');
    const security = (expires: string) =>
      `Contact: mailto:a@a.example\nExpires: ${expires}\nCanonical: ${url}\n`;
    expect(securityFaults(security('2027-01-01T00:00:00Z'), url, now)).toEqual([]);
    expect(securityFaults(security('2026-01-01T00:00:00Z'), url, now)).toHaveLength(1);
    expect(securityFaults('', url, now)).toHaveLength(3);
    expect(manifestFaults('{"name":""}').faults).not.toEqual([]);
  });

  it('find what is wrong with linked data', () => {
    const page = (thing: object) =>
      `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
    const site = {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'A',
      url: 'https://a.example/',
      inLanguage: 'id',
    };
    expect(linkedDataFaults(page(site))).toEqual([]);
    expect(linkedDataFaults(page({ ...site, url: '/a' }))).toHaveLength(1);
    expect(linkedDataFaults(page({ ...site, '@type': 'NewsArticle' }))).not.toEqual([]);
    expect(linkedDataFaults(page({ ...site, '@type': 'SpecialAnnouncement' }))).not.toEqual([]);
  });
});
