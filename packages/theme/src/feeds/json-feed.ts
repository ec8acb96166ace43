import type { FeedItem, FeedView } from '@simpul/site-model';
import { generateJsonFeed } from 'feedsmith';
import { printedOnce } from './printed-once.ts';
import type { Printed } from './printed.ts';
import { xmlText } from './xml-text.ts';

/** JSON Feed 1.1. */
export function printJsonFeed(feed: FeedView): Printed {
  const head = generateJsonFeed({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    icon: feed.image,
    user_comment: xmlText(feed.licence),
    authors: [{ name: xmlText(feed.author), url: feed.home }],
    items: [],
  }) as Record<string, unknown>;
  delete head['items'];
  const start = JSON.stringify(head, null, 1).replace(/\n\}$/, '');
  const items = feed.items.map((item) => `\n${itemText(item)}`).join();
  return {
    body: `${start},\n "items": [${items}\n]}\n`,
    type: 'application/feed+json; charset=utf-8',
  };
}

/** An item as the library prints it in a feed of its own: the feed says nothing about it. */
const itemText = printedOnce((item: FeedItem): string => {
  const only = generateJsonFeed({
    title: '-',
    items: [
      {
        id: item.id,
        url: item.url,
        title: xmlText(item.title),
        summary: xmlText(item.summary),
        content_html: xmlText(item.html),
        date_published: item.published,
        date_modified: item.modified,
        authors: [{ name: xmlText(item.author) }],
        tags: item.categories.map(xmlText),
        language: 'id',
        ...(item.image && {
          image: item.image.url,
          attachments: [
            { url: item.image.url, mime_type: item.image.type, size_in_bytes: item.image.bytes },
          ],
        }),
      },
    ],
  }) as { items: unknown[] };
  return JSON.stringify(only.items[0], null, 1);
});
