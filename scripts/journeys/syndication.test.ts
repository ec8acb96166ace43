import { beforeAll, describe, expect, inject, it } from 'vitest';
import { auditFeeds } from '../audit/feeds/audit-feeds.ts';
import { readAtom, readJsonFeed, readRss, type ReadItem } from '../audit/feeds/feed-rules.ts';
import { Xml } from '../audit/feeds/xml.ts';
import { signIn, type Panel } from './panel.ts';
import { Reader, until } from './reader.ts';

// J4: a newspaper imports the list of subscriptions and reads every feed in it.
const { cms, web, officers } = inject('network');
const reader = new Reader(web);
const get = async (url: string) => {
  const { hostname, pathname } = new URL(url);
  return reader.get(hostname, pathname);
};

let subscriptions: { group: string; name: string; url: string }[];
let officer: Panel;

beforeAll(async () => {
  officer = await signIn(cms, 'palangkaraya@kim.example', officers['palangkaraya@kim.example']!);
  const groups = Xml.parse((await reader.get('localhost', '/opml.xml')).body)
    .one('opml')
    .one('body')
    .all('outline');
  subscriptions = groups.flatMap((group) =>
    group.all('outline').map((outline) => ({
      group: group.attribute('text'),
      name: outline.attribute('text'),
      url: outline.attribute('xmlUrl'),
    })),
  );
});

describe('a newspaper that imports the list of subscriptions', () => {
  it('has a feed for every active KIM, by regency, and those of the portal', () => {
    expect(subscriptions.length).toBeGreaterThanOrEqual(12);
    expect(new Set(subscriptions.map(({ group }) => group)).size).toBeGreaterThanOrEqual(5);
    expect(subscriptions.map(({ name }) => name)).toContain('KIM Tangkiling');
  });

  it('gets full text, absolute pictures that are there, author, place and licence with every item', async () => {
    for (const { url, name } of subscriptions.filter(({ group }) => /^K/.test(group))) {
      const { items, licence } = readRss((await get(url)).body);
      expect([name, items.length > 0]).toEqual([name, true]);
      for (const item of items) {
        expect(item.html.length, item.id).toBeGreaterThan(200);
        expect(item.author, item.id).not.toBe('');
        expect(item.html, item.id).toContain(licence);
        expect(item.html, item.id).toContain('Sumber:');
        const pictures = [...item.html.matchAll(/<img src="([^"]+)"/g)].map(([, src]) => src!);
        for (const picture of pictures) expect((await get(picture)).status, picture).toBe(200);
      }
    }
  });

  it('finds nothing in any file for machines that breaks its specification', async () => {
    const audit = await auditFeeds(web);
    expect(audit.findings).toEqual([]);
    expect(audit.feeds).toBeGreaterThan(80);
  });
});

describe('what changes after a newspaper has read it', () => {
  const path = '/pengumuman/pasar-zamrud-pindah';
  const portalItem = async (feed: string, read: (body: string) => { items: ReadItem[] }) =>
    read((await reader.get('localhost', feed)).body).items.find(({ url }) => url.endsWith(path));
  let id: string;
  let first: ReadItem;

  it('comes as a new item with an identity of its own', async () => {
    const region = await officer.find('region', 'code', '62.71.04');
    const agency = await officer.find('agency', 'shortName', 'Diskominfo Palangka Raya');
    id = await officer.create('announcement', {
      title: 'Pasar Zamrud pindah',
      summary: 'Pasar pindah ke halaman kelurahan.',
      body: 'Pasar pindah mulai Senin pukul 06.00 WIB.',
      urgency: 'routine',
      issuer: { set: [{ documentId: agency }] },
      audience: { everyone: false, regions: { connect: [{ documentId: region }] } },
    });
    await officer.publish('announcement', id);
    await until(async () => (await portalItem('/rss.xml', readRss)) !== undefined);
    first = (await portalItem('/rss.xml', readRss))!;
  });

  it('comes corrected under the same identity, in every format, and as an item among the corrections', async () => {
    await officer.publish('announcement', id, {
      corrections: [{ at: new Date().toISOString(), text: 'Pasar pindah mulai Selasa.' }],
    });
    for (const [feed, read] of [
      ['/rss.xml', readRss],
      ['/atom.xml', readAtom],
      ['/feed.json', readJsonFeed],
    ] as const) {
      await until(async () =>
        Boolean((await portalItem(feed, read))?.html.includes('Pasar pindah mulai Selasa.')),
      );
      const item = (await portalItem(feed, read))!;
      expect(item.id).toBe(first.id);
      expect(item.published).toBe(first.published);
    }
    const corrections = async () => readRss((await reader.get('localhost', '/ralat/rss.xml')).body);
    await until(async () => (await corrections()).items.some(({ id }) => id.includes(path)));
    const note = (await corrections()).items.find(({ id }) => id.includes(path))!;
    expect(note.title).toBe('Ralat: Pasar Zamrud pindah');
    const anchor = new URL(note.url).hash.slice(1);
    expect((await reader.get('localhost', path)).body).toContain(`id="${anchor}"`);
  });

  it('leaves every feed when it is withdrawn, its corrections too', async () => {
    await officer.update('announcement', id, {
      withdrawnAt: new Date().toISOString(),
      withdrawnReason: 'Pasar tidak jadi pindah.',
    });
    for (const feed of ['/rss.xml', '/atom.xml', '/feed.json', '/ralat/rss.xml']) {
      await until(async () => !(await reader.get('localhost', feed)).body.includes(path));
    }
    await until(
      async () => !(await reader.get('kalampangan.localhost', '/rss.xml')).body.includes(path),
    );
  });
});
