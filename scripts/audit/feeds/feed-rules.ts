import { z } from 'zod';
import { Xml } from './xml.ts';

/** An item of a feed, whatever its format. */
export interface ReadItem {
  id: string;
  url: string;
  title: string;
  html: string;
  author: string;
  published: number;
  modified: number;
  categories: string[];
  enclosures: { url: string; length: number }[];
}

export interface ReadFeed {
  title: string;
  self: string;
  licence: string;
  updated: number;
  items: ReadItem[];
}

export function readRss(body: string): ReadFeed {
  const channel = Xml.parse(body).one('rss').one('channel');
  return {
    title: channel.one('title').text,
    self: channel.one('atom:link').attribute('href'),
    licence: channel.one('copyright').text,
    updated: Date.parse(channel.one('lastBuildDate').text),
    items: channel.all('item').map((item) => {
      const published = Date.parse(item.one('pubDate').text);
      const modified = item.one('dcterms:modified').text;
      return {
        id: item.one('guid').text,
        url: item.one('link').text,
        title: item.one('title').text,
        html: item.one('content:encoded').text,
        author: item.one('dc:creator').text,
        published,
        modified: modified === '' ? published : Date.parse(modified),
        categories: item.all('category').map(({ text }) => text),
        enclosures: item.all('enclosure').map(enclosureOf('url')),
      };
    }),
  };
}

export function readAtom(body: string): ReadFeed {
  const feed = Xml.parse(body).one('feed');
  const link = (of: Xml, rel: string) => of.all('link').filter((l) => l.attribute('rel') === rel);
  return {
    title: feed.one('title').text,
    self: link(feed, 'self')[0]?.attribute('href') ?? '',
    licence: feed.one('rights').text,
    updated: Date.parse(feed.one('updated').text),
    items: feed.all('entry').map((entry) => ({
      id: entry.one('id').text,
      url: link(entry, 'alternate')[0]?.attribute('href') ?? '',
      title: entry.one('title').text,
      html: entry.one('content').text,
      author: entry.one('author').one('name').text,
      published: Date.parse(entry.one('published').text),
      modified: Date.parse(entry.one('updated').text),
      categories: entry.all('category').map((category) => category.attribute('term')),
      enclosures: link(entry, 'enclosure').map(enclosureOf('href')),
    })),
  };
}

const enclosureOf = (name: string) => (element: Xml) => ({
  url: element.attribute(name),
  length: Number(element.attribute('length')),
});

const instant = z.iso.datetime({ offset: true });
const words = z.string().trim().min(1);

/** JSON Feed 1.1, strictly: a field that the format does not name is a mistake of ours. */
const JsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: words,
  description: words,
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal('id'),
  icon: z.url(),
  user_comment: words,
  authors: z.array(z.strictObject({ name: words, url: z.url() })).min(1),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: words,
      summary: words,
      content_html: words,
      date_published: instant,
      date_modified: instant,
      authors: z.array(z.strictObject({ name: words })).min(1),
      tags: z.array(words).min(1),
      language: z.literal('id'),
      image: z.url().optional(),
      attachments: z
        .array(
          z.strictObject({
            url: z.url(),
            mime_type: z.literal('image/jpeg'),
            size_in_bytes: z.number().int().positive(),
          }),
        )
        .length(1)
        .optional(),
    }),
  ),
});

/** Throws a ZodError for what is no JSON Feed 1.1. */
export function readJsonFeed(body: string): ReadFeed {
  const feed = JsonFeedSchema.parse(JSON.parse(body));
  return {
    title: feed.title,
    self: feed.feed_url,
    licence: feed.user_comment,
    updated: Math.max(0, ...feed.items.map(({ date_modified }) => Date.parse(date_modified))),
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      html: item.content_html,
      author: item.authors[0]!.name,
      published: Date.parse(item.date_published),
      modified: Date.parse(item.date_modified),
      categories: item.tags,
      enclosures: (item.attachments ?? []).map(({ url, size_in_bytes }) => ({
        url,
        length: size_in_bytes,
      })),
    })),
  };
}

/**
 * What is wrong with a feed that is in order by its grammar: identities twice or other than the address,
 * relative addresses, a missing author or licence, a change before the publication, a wrong order.
 */
export function feedFaults(feed: ReadFeed, url: string): string[] {
  const faults: string[] = [];
  if (feed.self !== url) faults.push(`says that it stands at ${feed.self}`);
  if (feed.title.trim() === '') faults.push('has no title');
  const ids = feed.items.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('has an identity twice');
  const isSorted = feed.items.every(
    (item, at) => at === 0 || feed.items[at - 1]!.published >= item.published,
  );
  if (!isSorted) faults.push('is not in order, the newest first');
  for (const item of feed.items) {
    const say = (what: string) => faults.push(`${item.id} ${what}`);
    if (item.id !== item.url) say('has another address than its identity');
    if (item.author.trim() === '') say('has no author');
    if (item.categories.length === 0) say('has no category');
    if (Number.isNaN(item.published) || item.modified < item.published) say('has wrong dates');
    if (item.modified > feed.updated) say('is newer than its feed');
    if (!item.html.includes(feed.licence.slice(0, 20))) say('does not carry the licence');
    if (/\s(?:src|href)="(?!https?:|mailto:|tel:)/.test(item.html)) say('has a relative address');
    if (/<(?:script|style|iframe|form)\b/i.test(item.html)) say('holds what readers must not run');
    if (item.enclosures.length > 1) say('has more than one enclosure');
  }
  return faults;
}
