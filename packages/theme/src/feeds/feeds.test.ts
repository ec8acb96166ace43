import type { CalendarView, FeedItem, FeedView, OpmlView } from '@simpul/site-model';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  printAtom,
  printCalendar,
  printJsonFeed,
  printOpml,
  printRobots,
  printRss,
  printSecurity,
  printSitemap,
} from './index.ts';

const origin = 'https://tangkiling.kim.example';

const item = (over: Partial<FeedItem> = {}): FeedItem => ({
  id: `${origin}/berita/panen`,
  url: `${origin}/berita/panen`,
  title: 'Panen & pasar: ikan <patin>',
  summary: 'Enam keluarga memanen padi.',
  html: '<p>Harga &lt; 5.000. <a href="https://tangkiling.kim.example/agenda">Agenda</a></p>',
  published: '2026-11-20T19:00:00+07:00',
  modified: '2026-11-21T08:30:00+07:00',
  author: 'Redaksi KIM Tangkiling',
  categories: ['Pertanian', '62.71.04.1002'],
  image: {
    url: `${origin}/media/abc-card.jpg`,
    type: 'image/jpeg',
    bytes: 54_321,
    width: 1200,
    height: 630,
    alt: 'Rakit "bambu" & padi',
  },
  ...over,
});

const feed = (items: FeedItem[]): FeedView => ({
  title: 'KIM Tangkiling',
  description: 'Kabar dari Tangkiling',
  home: `${origin}/`,
  self: `${origin}/rss.xml`,
  language: 'id',
  updated: items[0]?.modified ?? null,
  author: 'KIM Tangkiling',
  licence: 'Boleh dikutip dengan menyebut sumber',
  image: `${origin}/media/kim-card.jpg`,
  items,
});

const texts = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.trim() || 'judul');

const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

describe('RSS', () => {
  it('carries what syndicators need, read back by another library', async () => {
    const rss = parseRssFeed((await printRss(feed([item()]))).body);
    expect(rss.title).toBe('KIM Tangkiling');
    expect(rss.language).toBe('id');
    expect(rss.atom?.links?.[0]).toMatchObject({ href: `${origin}/rss.xml`, rel: 'self' });
    expect(rss.image?.link).toBe(rss.link);
    expect(rss.image?.title).toBe(rss.title);
    const [first] = rss.items!;
    expect(first).toMatchObject({
      title: 'Panen & pasar: ikan <patin>',
      link: `${origin}/berita/panen`,
      guid: { value: `${origin}/berita/panen`, isPermaLink: true },
      enclosures: [{ url: `${origin}/media/abc-card.jpg`, length: 54_321, type: 'image/jpeg' }],
    });
    expect(first!.dc?.creators).toEqual(['Redaksi KIM Tangkiling']);
    expect(first!.content?.encoded).toBe(item().html);
    expect(new Date(first!.pubDate!).toISOString()).toBe('2026-11-20T12:00:00.000Z');
    expect(first!.dcterms?.modified).toEqual(['2026-11-21T08:30:00+07:00']);
  });

  it('has no e-mail author, no stylesheet and no date of its own making', async () => {
    const { body } = await printRss(feed([]));
    expect(body).not.toMatch(/<author>|xml-stylesheet|lastBuildDate/);
  });

  it('stays well-formed and keeps its words whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (title, author) => {
        const { body } = await printRss(feed([item({ title, author, summary: title })]));
        expect(body).not.toMatch(CONTROLS);
        expect(parseRssFeed(body).items).toHaveLength(1);
      }),
    );
  });
});

describe('Atom', () => {
  it('moves `updated` with a correction and keeps the identity', () => {
    const atom = parseAtomFeed(printAtom(feed([item()])).body);
    expect(atom.entries![0]).toMatchObject({
      id: `${origin}/berita/panen`,
      title: { value: 'Panen & pasar: ikan <patin>' },
      content: { value: item().html, type: 'html' },
    });
    expect(new Date(atom.entries![0]!.updated!).toISOString()).toBe('2026-11-21T01:30:00.000Z');
    expect(atom.authors).toHaveLength(1);
    expect(atom.links?.filter(({ rel }) => rel === 'self')).toHaveLength(1);
  });

  it('has a date even when it is empty, as RFC 4287 demands', () => {
    expect(parseAtomFeed(printAtom(feed([])).body).updated).toBeDefined();
  });
});

describe('JSON Feed', () => {
  it('is version 1.1 with authors, attachments and RFC 3339 dates', () => {
    const json = parseJsonFeed(printJsonFeed(feed([item()])).body);
    expect(JSON.parse(printJsonFeed(feed([])).body)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [],
    });
    expect(json.items![0]).toMatchObject({
      id: `${origin}/berita/panen`,
      content_html: item().html,
      authors: [{ name: 'Redaksi KIM Tangkiling' }],
      attachments: [{ mime_type: 'image/jpeg', size_in_bytes: 54_321 }],
    });
  });
});

describe('OPML', () => {
  it('names every feed with its text and address', () => {
    const view: OpmlView = {
      title: 'KIM Kalimantan Tengah',
      home: 'https://kim.example/',
      groups: [
        {
          title: 'Kota Palangka Raya',
          feeds: [{ title: 'KIM A & B', feed: `${origin}/rss.xml`, home: `${origin}/` }],
        },
      ],
    };
    const opml = parseOpml(printOpml(view).body);
    expect(opml.body?.outlines?.[0]?.outlines?.[0]).toMatchObject({
      text: 'KIM A & B',
      type: 'rss',
      xmlUrl: `${origin}/rss.xml`,
    });
  });
});

describe('the calendar', () => {
  const view: CalendarView = {
    name: 'Agenda KIM Tangkiling',
    description: 'Kegiatan warga',
    url: `${origin}/agenda`,
    timeZone: 'Asia/Jakarta',
    events: [
      {
        uid: 'abc@kim.example',
        sequence: 3,
        stamp: '2026-11-20T19:00:00+07:00',
        starts: '2026-11-24T01:00:00.000Z',
        ends: '2026-11-24T04:00:00.000Z',
        allDay: false,
        title: 'Posyandu; balita, lansia',
        place: 'Balai kelurahan',
        description: `Bawa buku KIA.\n${'Datang pagi. '.repeat(20)}`,
        url: `${origin}/agenda/posyandu`,
      },
      {
        uid: 'def@kim.example',
        sequence: 0,
        stamp: '2026-11-20T19:00:00+07:00',
        starts: '2026-11-23T17:00:00.000Z',
        ends: '2026-11-25T16:00:00.000Z',
        allDay: true,
        title: 'Pekan budaya',
        place: 'Betang',
        description: '',
        url: `${origin}/agenda/pekan`,
      },
    ],
  };
  const { body } = printCalendar(view);
  const [timed, allDay] = new ICAL.Component(ICAL.parse(body) as string)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

  it('folds lines at 75 octets with CRLF', () => {
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('keeps identity, sequence, times and text', () => {
    expect(timed).toMatchObject({ uid: 'abc@kim.example', sequence: 3 });
    expect(timed!.summary).toBe('Posyandu; balita, lansia');
    expect(timed!.description).toBe(view.events[0]!.description);
    expect(timed!.startDate.toJSDate().toISOString()).toBe('2026-11-24T01:00:00.000Z');
  });

  it('gives all-day events civil dates of the zone, the end exclusive', () => {
    expect(allDay!.startDate.toString()).toBe('2026-11-24');
    expect(allDay!.endDate.toString()).toBe('2026-11-26');
  });

  it('prints equal bytes for equal content', () => {
    expect(printCalendar(view).body).toBe(body);
  });
});

describe('the small files', () => {
  it('escape addresses in the sitemap and leave out unknown dates', () => {
    const { body } = printSitemap({
      entries: [
        { url: `${origin}/?a=1&b=2`, modified: '2026-11-20T19:00:00+07:00' },
        { url: `${origin}/tentang`, modified: null },
      ],
    });
    expect(body).toContain('<loc>https://tangkiling.kim.example/?a=1&amp;b=2</loc><lastmod>');
    expect(body.match(/<lastmod>/g)).toHaveLength(1);
  });

  it('name the sitemap in robots.txt and carry the required fields of security.txt', () => {
    expect(printRobots({ sitemaps: [`${origin}/sitemap.xml`] }).body).toContain(
      `Sitemap: ${origin}/sitemap.xml`,
    );
    const { body } = printSecurity({
      contact: 'mailto:keamanan@kim.example',
      expires: '2027-07-01T00:00:00Z',
      canonical: `${origin}/.well-known/security.txt`,
    });
    expect(body).toMatch(/^Contact: mailto:/m);
    expect(body).toMatch(/^Expires: 2027-07-01T00:00:00Z$/m);
  });
});
