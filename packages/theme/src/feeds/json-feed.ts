import type { FeedView } from '@simpul/site-model';
import { generateJsonFeed } from 'feedsmith';
import type { Printed } from './printed.ts';
import { xmlText } from './xml-text.ts';

/** JSON Feed 1.1. */
export function printJsonFeed(feed: FeedView): Printed {
  const json = generateJsonFeed({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    icon: feed.image,
    user_comment: xmlText(feed.licence),
    authors: [{ name: xmlText(feed.author), url: feed.home }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: xmlText(item.title),
      summary: xmlText(item.summary),
      content_html: xmlText(item.html),
      date_published: item.published,
      date_modified: item.modified,
      authors: [{ name: xmlText(item.author) }],
      tags: item.categories.map(xmlText),
      language: feed.language,
      ...(item.image && {
        image: item.image.url,
        attachments: [
          { url: item.image.url, mime_type: item.image.type, size_in_bytes: item.image.bytes },
        ],
      }),
    })),
  });
  // `items` is required even when there is none; the library leaves an empty list out.
  const whole = feed.items.length === 0 ? { ...(json as object), items: [] } : json;
  return {
    body: `${JSON.stringify(whole, null, 1)}\n`,
    type: 'application/feed+json; charset=utf-8',
  };
}
