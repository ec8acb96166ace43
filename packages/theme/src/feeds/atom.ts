import type { FeedItem, FeedView } from '@simpul/site-model';
import { generateAtomFeed } from 'feedsmith';
import { partOf, printedOnce, withParts } from './printed-once.ts';
import type { Printed } from './printed.ts';
import { xmlText } from './xml-text.ts';

// RFC 4287 demands a date even of a feed without entries; any fixed one keeps equal content equal.
const NEVER = '1970-01-01T00:00:00Z';

const text = (value: string) => ({ value: xmlText(value), type: 'text' });

/** Atom (RFC 4287): identities are addresses, content is full HTML, `updated` moves with each correction. */
export function printAtom(feed: FeedView): Printed {
  const whole = generateAtomFeed({
    id: feed.home,
    title: text(feed.title),
    subtitle: text(feed.description),
    updated: feed.updated ?? NEVER,
    rights: text(feed.licence),
    logo: feed.image,
    authors: [{ name: xmlText(feed.author), uri: feed.home }],
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.home, rel: 'alternate', type: 'text/html', hreflang: feed.language },
    ],
    entries: [],
  });
  const body = withParts(whole, 'feed', feed.items.map(entryText));
  return { body, type: 'application/atom+xml; charset=utf-8' };
}

/** An entry as the library prints it in a feed of its own: the feed says nothing about it. */
const entryText = printedOnce((item: FeedItem): string => {
  const only = generateAtomFeed({
    id: item.id,
    title: text('-'),
    updated: item.modified,
    entries: [
      {
        id: item.id,
        title: text(item.title),
        published: item.published,
        updated: item.modified,
        authors: [{ name: xmlText(item.author) }],
        categories: item.categories.map((term) => ({ term: xmlText(term) })),
        summary: text(item.summary),
        content: { value: xmlText(item.html), type: 'html' },
        links: [
          { href: item.url, rel: 'alternate', type: 'text/html' },
          ...(item.image
            ? [
                {
                  href: item.image.url,
                  rel: 'enclosure',
                  type: item.image.type,
                  length: item.image.bytes,
                },
              ]
            : []),
        ],
      },
    ],
  });
  return partOf(only, 'entry');
});
