/** Content type of every extension that is ever served; anything else does not exist. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
};

/** Feeds are told apart by their names, because their extensions are those of plain XML and JSON. */
export const feedTypes: Readonly<Record<string, string>> = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'opml.xml': 'text/x-opml; charset=utf-8',
};

/** Is this a file that feed readers and calendars fetch from other origins? */
export const isFeed = (file: string): boolean => baseOf(file) in feedTypes || file.endsWith('.ics');

/** The content type of a file that is served, by its name. */
export const contentTypeOf = (file: string): string =>
  feedTypes[baseOf(file)] ?? contentTypes[file.slice(file.lastIndexOf('.') + 1)]!;

const baseOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
