import type { PageKind, Views } from '@simpul/site-model';
import {
  printAtom,
  printCalendar,
  printEmergencies,
  printJsonFeed,
  printManifest,
  printNewsSitemap,
  printOpml,
  printRobots,
  printRss,
  printSearchIndex,
  printSecurity,
  printSitemap,
  type Printed,
} from '../feeds/index.ts';
import { printServiceWorker } from './print-service-worker.ts';

type Answer = Printed | Promise<Printed>;

/** How a page that is no HTML is printed. */
export type Printer<K extends PageKind> = (view: Views[K]) => Answer;
export type Printers = { readonly [K in PageKind]?: Printer<K> };

export const printers = {
  rss: printRss,
  atom: printAtom,
  jsonFeed: printJsonFeed,
  opml: printOpml,
  calendar: printCalendar,
  sitemap: printSitemap,
  newsSitemap: printNewsSitemap,
  searchIndex: printSearchIndex,
  emergencies: printEmergencies,
  robots: printRobots,
  security: printSecurity,
  manifest: printManifest,
  serviceWorker: printServiceWorker,
} satisfies Printers;

/** The page as text and its type, or null for a kind that is HTML. */
export const print = (kind: PageKind, view: unknown): Answer | null => {
  const printer = (printers as Printers)[kind] as ((view: unknown) => Answer) | undefined;
  return printer?.(view) ?? null;
};
