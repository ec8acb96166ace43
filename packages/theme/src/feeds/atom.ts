import type { FeedItem, FeedView } from '@simpul/site-model';
import { printedOnce } from './printed-once.ts';
import type { Printed } from './printed.ts';
import { xmlEscaped, xmlText } from './xml-text.ts';

// RFC 4287 demands a date even of a feed without entries; any fixed one keeps equal content equal.
const NEVER = '1970-01-01T00:00:00Z';

const MARKS = /[<>&]/;

/** An element on a line of its own; a text with markup stands as it is, which is shorter than its escapes. */
function element(name: string, value: string, attributes = ''): string {
  const text = xmlText(value).trim();
  const inner = MARKS.test(text)
    ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
    : xmlEscaped(text);
  return `<${name}${attributes}>${inner}</${name}>\n`;
}

const text = (name: string, value: string): string => element(name, value, ' type="text"');

const link = (href: string, rest: string): string => `<link href="${xmlEscaped(href)}" ${rest}/>\n`;

const instant = (date: string): string => new Date(date).toISOString();

/**
 * Atom (RFC 4287): identities are addresses, content is full HTML, `updated` moves with each correction.
 * Printed by hand as RSS is; the tests read it back by a library.
 */
export const printAtom = (feed: FeedView): Printed => ({
  body: [
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n',
    `<author>\n${element('name', feed.author)}${element('uri', feed.home)}</author>\n`,
    element('id', feed.home),
    link(feed.self, 'rel="self" type="application/atom+xml"'),
    link(feed.home, `rel="alternate" type="text/html" hreflang="${feed.language}"`),
    element('logo', feed.image),
    text('rights', feed.licence),
    text('subtitle', feed.description),
    text('title', feed.title),
    element('updated', instant(feed.updated ?? NEVER)),
    ...feed.items.map(entryText),
    '</feed>\n',
  ].join(''),
  type: 'application/atom+xml; charset=utf-8',
});

const entryText = printedOnce((item: FeedItem): string =>
  [
    `<entry>\n<author>\n${element('name', item.author)}</author>\n`,
    ...item.categories.map((term) => `<category term="${xmlEscaped(term)}"/>\n`),
    element('content', item.html, ' type="html"'),
    element('id', item.id),
    link(item.url, 'rel="alternate" type="text/html"'),
    ...(item.image
      ? [
          link(
            item.image.url,
            `rel="enclosure" type="${item.image.type}" length="${item.image.bytes}"`,
          ),
        ]
      : []),
    element('published', instant(item.published)),
    text('summary', item.summary),
    text('title', item.title),
    element('updated', instant(item.modified)),
    '</entry>\n',
  ].join(''),
);
