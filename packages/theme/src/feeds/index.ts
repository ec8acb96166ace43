export { printAtom } from './atom.ts';
export { printCalendar } from './calendar.ts';
export { printJsonFeed } from './json-feed.ts';
export { printOpml } from './opml.ts';
export type { Printed } from './printed.ts';
export { printRss } from './rss.ts';
export { printManifest, printRobots, printSecurity } from './site-files.ts';
export { printSearchIndex } from './search-index.ts';
export { printNewsSitemap, printSitemap } from './sitemap.ts';
