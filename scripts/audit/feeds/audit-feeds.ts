import { Reader } from '../../journeys/reader.ts';
import { DOMAIN } from '../audit-sites.ts';
import { crawl } from '../crawl.ts';
import { calendarFaults } from './calendar-rules.ts';
import { feedFaults, readAtom, readJsonFeed, readRss, type ReadFeed } from './feed-rules.ts';
import { linkedDataFaults } from './json-ld-rules.ts';
import { manifestFaults, robotsFaults, securityFaults } from './site-file-rules.ts';
import { Xml } from './xml.ts';
import { schemaFaults, type SchemaName, type XmlFile } from './xmllint.ts';

/** Two days, as long as a list of news may look back. */
const NEWS_MS = 2 * 86_400_000;
const MACHINE = /\.(?:xml|json|ics|txt|webmanifest)$/;
const FIXED = ['/robots.txt', '/.well-known/security.txt', '/manifest.webmanifest', '/sitemap.xml'];

export interface FeedAudit {
  sites: number;
  feeds: number;
  items: number;
  calendars: number;
  sitemaps: number;
  linkedData: number;
  findings: string[];
}

/**
 * Every file for machines of the portal and of all KIM that its OPML names, read by other libraries than
 * those that wrote it and held against the specifications; linked data of all pages too.
 */
export async function auditFeeds(port: number): Promise<FeedAudit> {
  const reader = new Reader(port);
  const opml = await reader.get(DOMAIN, '/opml.xml');
  const subscribed = Xml.parse(opml.body)
    .one('opml')
    .one('body')
    .all('outline')
    .flatMap((group) => group.all('outline'))
    .map((outline) => new URL(outline.attribute('xmlUrl')));
  const hosts = [...new Set([DOMAIN, ...subscribed.map(({ hostname }) => hostname)])];
  const { pages, links } = await crawl(reader, hosts, port);
  const files = new Map<string, URL>();
  const add = (url: URL) => files.set(url.origin + url.pathname, url);
  subscribed.forEach(add);
  for (const { to } of links) {
    if (hosts.includes(to.hostname) && MACHINE.test(to.pathname)) add(to);
  }
  for (const host of hosts) FIXED.forEach((path) => add(new URL(path, `http://${host}:${port}`)));
  add(new URL('/sitemap-berita.xml', `http://${DOMAIN}:${port}`));

  const audit = new Audit(reader);
  for (const [url, { hostname, pathname }] of files) await audit.file(url, hostname, pathname);
  for (const { host, path, html } of pages) {
    audit.linkedData += html.split('application/ld+json').length - 1;
    audit.say(host + path, linkedDataFaults(html));
  }
  await audit.conclude();
  const { findings, feeds, items, calendars, sitemaps, linkedData } = audit;
  return { sites: hosts.length, feeds, items, calendars, sitemaps, linkedData, findings };
}

class Audit {
  readonly #reader: Reader;
  readonly findings: string[] = [];
  readonly #xml: Record<SchemaName, XmlFile[]> = { rss: [], atom: [], opml: [], sitemap: [] };
  /** Identities of the feed of all news by site, in each of its formats. */
  readonly #formats = new Map<string, string[]>();
  readonly #enclosures = new Map<string, number>();
  feeds = 0;
  items = 0;
  calendars = 0;
  sitemaps = 0;
  linkedData = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  say(where: string, faults: readonly string[]): void {
    for (const fault of faults) this.findings.push(`${where}: ${fault}`);
  }

  /** Judges one file by what its name says that it is. */
  async file(url: string, host: string, path: string): Promise<void> {
    const { status, type, body } = await this.#reader.get(host, path);
    if (status !== 200) return this.say(url, [`answers ${status}`]);
    const name = path.slice(path.lastIndexOf('/') + 1);
    switch (name) {
      case 'rss.xml':
        return this.#feed(url, type, body, 'rss', readRss);
      case 'atom.xml':
        return this.#feed(url, type, body, 'atom', readAtom);
      case 'feed.json':
        return this.#feed(url, type, body, null, readJsonFeed);
      case 'opml.xml':
        this.#xml.opml.push({ name: url, body });
        return;
      case 'sitemap.xml':
      case 'sitemap-berita.xml':
        this.#xml.sitemap.push({ name: url, body });
        return this.#sitemap(url, host, body);
      case 'agenda.ics':
        this.calendars += 1;
        return this.say(url, calendarFaults(body));
      case 'robots.txt': {
        const { faults, sitemaps } = robotsFaults(body);
        return this.say(url, [...faults, ...(await this.#missing(sitemaps))]);
      }
      case 'security.txt':
        return this.say(url, securityFaults(body, url, Date.now()));
      case 'manifest.webmanifest': {
        const { faults, icons } = manifestFaults(body);
        const missing = await this.#missing(icons.map((icon) => new URL(icon, url).href));
        return this.say(url, [...faults, ...missing]);
      }
    }
  }

  #feed(
    url: string,
    type: string,
    body: string,
    schema: SchemaName | null,
    read: (body: string) => ReadFeed,
  ): void {
    this.feeds += 1;
    if (schema) this.#xml[schema].push({ name: url, body });
    if (!/^application\/(?:rss\+xml|atom\+xml|feed\+json); charset=utf-8$/i.test(type)) {
      this.say(url, [`is served as ${type}`]);
    }
    let feed: ReadFeed;
    try {
      feed = read(body);
    } catch (error) {
      return this.say(url, [(error as Error).message]);
    }
    this.items += feed.items.length;
    this.say(url, feedFaults(feed, url));
    for (const { enclosures } of feed.items) {
      for (const enclosure of enclosures) this.#enclosures.set(enclosure.url, enclosure.length);
    }
    const { origin, pathname } = new URL(url);
    if (/^\/(?:rss\.xml|atom\.xml|feed\.json)$/.test(pathname)) {
      const ids = feed.items.map(({ id }) => id).join(' ');
      this.#formats.set(origin, [...(this.#formats.get(origin) ?? []), ids]);
    }
  }

  async #sitemap(url: string, host: string, body: string): Promise<void> {
    this.sitemaps += 1;
    const entries = Xml.parse(body).one('urlset').all('url');
    const isNews = url.endsWith('/sitemap-berita.xml');
    for (const entry of entries) {
      const place = new URL(entry.one('loc').text);
      if (isNews) {
        const at = Date.parse(entry.one('news:news').one('news:publication_date').text);
        if (Date.now() - at > NEWS_MS) this.say(url, [`${place.href} is older than two days`]);
        const { body: robots } = await this.#reader.get(place.hostname, '/robots.txt');
        if (!robots.includes(`Sitemap: ${url}`)) {
          this.say(url, [`${place.hostname} does not allow it to name its pages`]);
        }
      } else if (place.hostname !== host) this.say(url, [`names ${place.href} of another host`]);
      this.say(url, await this.#missing([place.href]));
    }
  }

  async #missing(urls: readonly string[]): Promise<string[]> {
    const answers = await Promise.all(
      urls.map(async (url) => {
        const { hostname, pathname } = new URL(url);
        return { url, status: (await this.#reader.get(hostname, pathname)).status };
      }),
    );
    return answers
      .filter(({ status }) => status !== 200)
      .map((a) => `${a.url} answers ${a.status}`);
  }

  /** What can only be said when all files were read. */
  async conclude(): Promise<void> {
    for (const [kind, files] of Object.entries(this.#xml)) {
      this.findings.push(...(await schemaFaults(kind as SchemaName, files)));
    }
    for (const [origin, lists] of this.#formats) {
      if (new Set(lists).size > 1) this.say(origin, ['RSS, Atom and JSON Feed do not agree']);
    }
    for (const [url, length] of this.#enclosures) {
      const { hostname, pathname } = new URL(url);
      const { status, bytes } = await this.#reader.get(hostname, pathname);
      if (status !== 200) this.say(url, [`answers ${status}`]);
      else if (bytes.length !== length) this.say(url, [`has ${bytes.length} bytes, not ${length}`]);
    }
  }
}
