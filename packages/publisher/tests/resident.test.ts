import * as a from '@simpul/site-model/testing';
import { freePort } from '@simpul/web/testing';
import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readStatus, startPublisher } from '../src/index.ts';
import type { Mood } from '../src/testing/index.ts';
import { Stage, until } from '../src/testing/stage.ts';

let stage: Stage;
afterEach(() => stage.strike());

const flood = a.anAnnouncement({ slug: 'banjir', title: 'Banjir Kapuas', urgency: 'emergency' });
const sites = ['anjir', 'pahandut', 'portal', 'selat', 'tangkiling'];
const everything = () => sites.map((site) => stage.served(site));

describe('the resident publisher', () => {
  it('publishes by itself, and again as soon as the CMS rings', async () => {
    stage = await Stage.set();
    await stage.start();
    await until('all sites are served', () =>
      sites.every((site) => stage.read(site, 'index.html')),
    );
    stage.publishKim(a.aKimContent({ posts: [a.aPost({ title: 'Kabar baru' })] }));
    await until('the post is served', () => stage.filesWith('tangkiling', 'Kabar baru').length > 3);
    await until('the receipt is there', () =>
      stage.cms.receipts.some(({ site, revision }) => site === 'tangkiling' && revision === 2),
    );
  });

  it('shows an urgent announcement on every site before it does anything else on any', async () => {
    stage = await Stage.set();
    const publisher = await stage.start();
    await until('all is published', () => publisher.status().backlog === 0);
    // A site that is given its twins takes nothing else until it has them.
    await until('every site has its twins', () =>
      publisher
        .status()
        .sites.every(({ site, due }) => !due && stage.read(site, 'index.html.br') !== null),
    );
    stage.log.splice(0);
    stage.cms.publish({ announcements: [flood] });
    await until('all is published', () => stage.filesWith('anjir', 'Banjir').includes('rss.xml'));
    await until('all is published', () => publisher.status().backlog === 0);
    const order = stage.log.filter(({ msg }) => msg === 'published').map(({ site }) => site!);
    expect(order).toHaveLength(2 * sites.length);
    expect(order.slice(0, sites.length).sort()).toEqual(sites);
  });

  it('works in a folder alone', async () => {
    stage = await Stage.set();
    await stage.start();
    await expect(startPublisher(stage.options)).rejects.toThrow(
      `The publisher with process id ${process.pid} works in`,
    );
  });

  it('does what another process asks of it, and reports', async () => {
    stage = await Stage.set();
    const publisher = await stage.start();
    await until('all is published', () => publisher.status().backlog === 0);
    rmSync(join(stage.varDir, 'www/selat'), { recursive: true });
    const report = await stage.publish('selat');
    expect(report).toMatchObject({ failed: [], problems: [] });
    expect(report.published.map(({ site }) => site)).toEqual(['selat']);
    expect(stage.read('selat', 'index.html')).not.toBeNull();
  });

  it('says in its status what every site serves', async () => {
    stage = await Stage.set();
    const publisher = await stage.start();
    await until('all is published', () => readStatus(stage.options)?.backlog === 0);
    const status = readStatus(stage.options)!;
    expect(status).toMatchObject({ running: true, revision: 1, problems: [] });
    expect(status.sites.map(({ site }) => site)).toEqual(sites);
    expect(status.sites[0]).toMatchObject({ revision: 1, release: '00000001', error: null });
    await publisher.stop();
    expect(readStatus(stage.options)?.running).toBe(false);
  });

  it('tells of itself on loopback, to people and to Prometheus, and to no page of another host', async () => {
    stage = await Stage.set();
    const port = await freePort();
    const publisher = await startPublisher({ ...stage.options, statusPort: port });
    await until('all is published', () => publisher.status().backlog === 0);
    const at = `http://127.0.0.1:${port}`;
    const status = (await (await fetch(`${at}/status.json`)).json()) as { sites: unknown[] };
    expect(status).toMatchObject({ running: true, backlog: 0, oldestWaiting: null });
    expect(status.sites).toHaveLength(sites.length);
    const metrics = await (await fetch(`${at}/metrics`)).text();
    expect(metrics).toMatch(/^simpul_backlog 0$/m);
    expect(metrics).toMatch(/^simpul_sites 5$/m);
    expect(metrics).not.toContain('simpul_site_failed');
    const [status404] = await new Promise<[number]>((done) =>
      request(`${at}/status.json`, { headers: { host: 'evil.example' } }, (answer) =>
        done([answer.statusCode!]),
      ).end(),
    );
    expect(status404).toBe(404);
    await publisher.stop();
  });

  it('gives pages their compressed twins when nothing else is due', async () => {
    stage = await Stage.set();
    await stage.start();
    await until('twins are there', () => stage.read('selat', 'index.html.br') !== null);
  });

  it('gives a site of many pages its twins a stretch at a time, to the last page', async () => {
    stage = await Stage.set();
    await stage.start();
    const posts = a.somePosts(300);
    stage.publishKim(a.aKimContent({ posts }));
    await until('every post has its twins', () =>
      posts.every(({ slug }) => stage.read('tangkiling', `berita/${slug}.html.gz`) !== null),
    );
  });
});

describe('time', () => {
  const HOUR = 3_600_000;
  const at = (hours: number) => new Date(a.NOW + hours * HOUR).toISOString();
  const window = { showFrom: at(1), showUntil: at(2) };

  it('brings an announcement at its first moment and takes it at its last, without anybody', async () => {
    const routine = { ...flood, urgency: 'routine' as const, ...window };
    stage = await Stage.set({ announcements: [routine] });
    const publisher = await stage.start();
    const isShown = () => stage.filesWith('selat', 'Banjir Kapuas').length > 0;
    await until('all is published', () => publisher.status().backlog === 0);
    expect(isShown()).toBe(false);
    stage.now = a.NOW + HOUR - 1;
    await new Promise((done) => setTimeout(done, 300));
    expect(isShown()).toBe(false);
    stage.now = a.NOW + HOUR;
    await until('it is shown', isShown);
    stage.now = a.NOW + 2 * HOUR;
    await until('it is gone', () => !isShown());
  });

  it('never shows what began and ended while the publisher was asleep', async () => {
    stage = await Stage.set({ announcements: [{ ...flood, ...window }] });
    await stage.start();
    await until('the site is served', () => stage.read('selat', 'index.html') !== null);
    await stage.stopPublisher();
    stage.now = a.NOW + 72 * HOUR;
    stage.log.splice(0);
    const publisher = await stage.start();
    await until('all is published', () => publisher.status().backlog === 0);
    expect(stage.filesWith('selat', 'Banjir Kapuas')).toEqual([]);
  });

  it('is taken back when the clock is set back', async () => {
    stage = await Stage.set({ announcements: [{ ...flood, ...window }] });
    stage.now = a.NOW + 1.5 * HOUR;
    await stage.start();
    const isShown = () => stage.filesWith('selat', 'Banjir Kapuas').length > 0;
    await until('it is shown', isShown);
    stage.now = a.NOW;
    await until('it is not shown', () => !isShown());
  });
});

describe('a CMS that is', () => {
  it.each<[Mood, RegExp]>([
    ['error', /the CMS answered 500/],
    ['half', /:/],
    ['html', /not whole JSON/],
    ['other-version', /contract version 2/],
    ['empty', /missing from the answer without a tombstone/],
  ])('"%s" changes nothing that is served, and is told of', async (mood, words) => {
    const kim = a.aKimContent({ posts: [a.aPost()] });
    stage = await Stage.set({ announcements: [flood] }, kim);
    const publisher = await stage.start();
    await until('all is published', () => publisher.status().backlog === 0);
    const before = everything();
    stage.cms.mood = mood;
    stage.publishKim(a.aKimContent({ posts: [a.aPost({ title: 'Sesudahnya' })] }));
    const isTold = () => {
      const { problems, cms } = publisher.status();
      return words.test([...problems, cms.problem ?? ''].join('\n'));
    };
    await until('it is told of', isTold);
    await new Promise((done) => setTimeout(done, 200));
    expect(everything()).toEqual(before);

    stage.cms.mood = 'well';
    stage.publishKim(a.aKimContent({ posts: [a.aPost({ title: 'Pulih kembali' })] }));
    await until(
      'it goes on',
      () => stage.filesWith('tangkiling', 'Pulih kembali').length > 0,
      20_000,
    );
  });

  it('away is done without: a restart begins with the last good content', async () => {
    stage = await Stage.set({ announcements: [flood] }, a.aKimContent({ posts: [a.aPost()] }));
    await stage.start();
    await until('all is published', () => readStatus(stage.options)?.backlog === 0);
    await stage.stopPublisher();
    const before = everything();
    rmSync(join(stage.varDir, 'www'), { recursive: true });
    stage.cms.mood = 'error';
    await stage.start();
    await until('all sites are served', () => sites.every((site) => stage.read(site, 'rss.xml')));
    expect(everything()).toEqual(before);
  });

  it('older than what is published is refused', async () => {
    stage = await Stage.set({ revision: 7, announcements: [flood] });
    const publisher = await stage.start();
    await until('all is published', () => publisher.status().backlog === 0);
    const before = everything();
    stage.cms.publish({ revision: 3, announcements: [] });
    await until(
      'it is told of',
      () => /older than 7/.test(publisher.status().problems.join()),
      15_000,
    );
    expect(everything()).toEqual(before);
  });
});
