import { getRssString } from '@astrojs/rss';
import type { FeedImage, FeedItem, FeedView } from '@simpul/site-model';
import { partOf, printedOnce, withParts } from './printed-once.ts';
import type { Printed } from './printed.ts';
import { xmlEscaped, xmlText } from './xml-text.ts';

/**
 * RSS 2.0 with the RSS Advisory Board's profile: full text in content:encoded, self link, dc:creator
 * instead of an e-mail, one enclosure with its true length, pictures as media:content. The identity of
 * an item is its address.
 */
export async function printRss(feed: FeedView): Promise<Printed> {
  const channel = await getRssString({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: feed.home,
    trailingSlash: false,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      content: 'http://purl.org/rss/1.0/modules/content/',
      dc: 'http://purl.org/dc/elements/1.1/',
      dcterms: 'http://purl.org/dc/terms/',
      media: 'http://search.yahoo.com/mrss/',
    },
    customData: channelData(feed),
    items: [],
  });
  const body = withParts(channel, 'channel', await Promise.all(feed.items.map(itemText)));
  return { body, type: 'application/rss+xml; charset=utf-8' };
}

/** An item as the library prints it in a channel of its own: the channel says nothing about it. */
const itemText = printedOnce(async (item: FeedItem): Promise<string> => {
  const only = await getRssString({
    title: '-',
    description: '-',
    site: item.url,
    trailingSlash: false,
    items: [
      {
        title: xmlText(item.title),
        link: item.url,
        description: xmlText(asHtml(item.summary)),
        content: xmlText(item.html),
        pubDate: new Date(item.published),
        categories: item.categories.map(xmlText),
        customData: itemData(item),
        ...(item.image && { enclosure: enclosureOf(item.image) }),
      },
    ],
  });
  return partOf(only, 'item');
});

// RSS 2.0 takes a description for HTML: what looks like a tag would vanish in readers.
const asHtml = (text: string): string => text.replace(/<(?=[a-z!/?])/gi, '&lt;');

const MINUTES_TO_LIVE = 30;

const channelData = (feed: FeedView): string =>
  [
    `<language>${feed.language}</language>`,
    `<copyright>${xmlEscaped(feed.licence)}</copyright>`,
    ...(feed.updated
      ? [`<lastBuildDate>${new Date(feed.updated).toUTCString()}</lastBuildDate>`]
      : []),
    `<ttl>${MINUTES_TO_LIVE}</ttl>`,
    `<image><url>${xmlEscaped(feed.image)}</url><title>${xmlEscaped(feed.title)}</title><link>${xmlEscaped(feed.home.replace(/\/$/, ''))}</link></image>`,
    `<atom:link href="${xmlEscaped(feed.self)}" rel="self" type="application/rss+xml"/>`,
  ].join('');

const itemData = (item: FeedItem): string =>
  [
    `<dc:creator>${xmlEscaped(item.author)}</dc:creator>`,
    ...(item.modified === item.published
      ? []
      : [`<dcterms:modified>${item.modified}</dcterms:modified>`]),
    ...(item.image ? [mediaOf(item.image)] : []),
  ].join('');

const mediaOf = (image: FeedImage): string =>
  `<media:content url="${xmlEscaped(image.url)}" type="${image.type}" medium="image" width="${image.width}" height="${image.height}" fileSize="${image.bytes}">${
    image.alt === ''
      ? ''
      : `<media:description type="plain">${xmlEscaped(image.alt)}</media:description>`
  }</media:content>`;

const enclosureOf = (image: FeedImage) => ({
  url: image.url,
  length: image.bytes,
  type: image.type,
});
