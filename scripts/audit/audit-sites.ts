import type { Browser } from 'playwright-core';
import { Reader } from '../journeys/reader.ts';
import { cardFaults } from './card.ts';
import { crawl, type Crawl, type SitePage } from './crawl.ts';
import { markupErrors } from './html.ts';
import { someOfEachKind } from './kinds.ts';
import { brokenLinks } from './links.ts';
import { faultsSeen, looks, type Look } from './looks.ts';
import { unreadableWithoutScript } from './plain.ts';
import { Scales, type Weight } from './weight.ts';

/** The domain that the audited network serves. */
export const DOMAIN = 'localhost';

/**
 * The portal, two KIM with much and with little, one by the sea, and one whose site is suspended: together
 * they have every kind of page.
 */
export const hosts = [
  DOMAIN,
  ...['tangkiling', 'mantangai-hulu', 'samuda-kota', 'bahaur-hilir'].map((k) => `${k}.${DOMAIN}`),
];

export interface Audit {
  pages: number;
  kinds: number;
  findings: Record<string, string[]>;
  weights: Weight[];
  heaviestCard: number;
}

/**
 * Everything that can be said about the pages that the web server at `port` serves: markup, links, cards
 * and weight of all of them; in the browser, each kind of each site at every look.
 */
export async function auditSites(browser: Browser, port: number): Promise<Audit> {
  const reader = new Reader(port);
  const found = await crawl(reader, hosts, port);
  const perSite = hosts.flatMap((host) =>
    someOfEachKind(
      found.pages.filter((page) => page.host === host),
      1,
    ),
  );
  return examine(browser, port, found, { seen: perSite.map((page) => ({ page, looks })) });
}

/**
 * The same about one page of each kind and in two looks, for every run of the tests. Pages of the portal
 * and of a KIM are of different kinds.
 */
export async function auditKinds(browser: Browser, port: number): Promise<Audit> {
  const found = await crawl(new Reader(port), hosts, port);
  const isPortal = ({ host }: SitePage) => host === DOMAIN;
  const pages = [
    ...someOfEachKind(found.pages.filter(isPortal), 1),
    ...someOfEachKind(found.pages.filter((page) => !isPortal(page)).sort(tangkilingFirst), 1),
  ];
  const few: Look[] = [
    { width: 320, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
  ];
  return examine(browser, port, found, { seen: pages.map((page) => ({ page, looks: few })) });
}

const tangkilingFirst = (a: SitePage, b: SitePage): number =>
  Number(b.host.startsWith('tangkiling')) - Number(a.host.startsWith('tangkiling'));

async function examine(
  browser: Browser,
  port: number,
  found: Crawl,
  { seen }: { seen: { page: SitePage; looks: readonly Look[] }[] },
): Promise<Audit> {
  const reader = new Reader(port);
  const scales = new Scales(reader);
  const pages = seen.map(({ page }) => page);
  for (const page of found.pages) await scales.weigh(page);
  const cards = await cardFaults(found.pages, reader);
  const inBrowser = await faultsSeen(browser, port, seen, (page, url) =>
    scales.weighPicture(page, url),
  );
  const findings = {
    markup: await markupErrors(pages),
    links: await brokenLinks(found, reader, DOMAIN),
    cards: cards.findings,
    browser: inBrowser,
    withoutScript: await unreadableWithoutScript(browser, port, pages),
    weight: scales.findings,
  };
  return {
    pages: found.pages.length,
    kinds: scales.weights.size,
    findings,
    weights: [...scales.weights.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    heaviestCard: cards.heaviest,
  };
}
