import * as a from '@simpul/site-model/testing';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startNginx } from '@simpul/web/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { Stage, until } from '../src/testing/index.ts';

let stage: Stage;
let between: Server | null = null;
afterEach(async () => {
  await stage.strike();
  between?.closeAllConnections();
  between?.close();
  between = null;
});

/** A server between publisher and web server that passes on, or answers something else for a site. */
async function standBetween(lyingFor: Set<string>): Promise<string> {
  between = createServer((asked, answer) => {
    const site = asked.headers.host!.split('.')[0]!;
    if (lyingFor.has(site)) return void answer.end('an older page');
    const { url: path, headers } = asked;
    request({ port: stage.webPort, path, headers }, (got) => {
      answer.writeHead(got.statusCode!, got.headers);
      got.pipe(answer);
    }).end();
  });
  await new Promise<void>((done) => between!.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
}

const flood = a.anAnnouncement({ slug: 'banjir', title: 'Banjir besar' });
const receiptsOf = (site: string) => stage.cms.receipts.filter((one) => one.site === site);

describe('a receipt', () => {
  it('is written only when the published address answers with the published bytes', async () => {
    stage = await Stage.set({}, a.aKimContent({ posts: [a.aPost()] }));
    const lyingFor = new Set(['tangkiling']);
    stage.web = await standBetween(lyingFor);
    const publisher = await stage.start();
    await until('the others have theirs', () => receiptsOf('selat').length > 0);
    await until('it is told of', () =>
      /tangkiling: its published address .* answers with other bytes/.test(
        publisher.status().problems.join('\n'),
      ),
    );
    expect(stage.read('tangkiling', 'index.html')).not.toBeNull();
    expect(receiptsOf('tangkiling')).toEqual([]);
    lyingFor.clear();
    await until('it is written', () => receiptsOf('tangkiling').length > 0);
    expect(publisher.status().problems).toEqual([]);
  });

  it('is read back through nginx where nginx serves, and waits while it is down', async () => {
    stage = await Stage.set({}, a.aKimContent({ posts: [a.aPost()] }));
    const nginx = await startNginx({
      root: join(stage.varDir, 'www'),
      domain: 'kim.example',
      scheme: 'https',
      web: `127.0.0.1:${stage.webPort}`,
      composer: null,
      panel: null,
    });
    try {
      stage.web = `http://127.0.0.1:${nginx.port}`;
      expect((await stage.publish()).problems).toEqual([]);
      expect(new Set(stage.cms.receipts.map(({ site }) => site)).size).toBe(5);
      const before = stage.cms.receipts.length;
      stage.publishKim(a.aKimContent({ posts: [a.aPost({ title: 'Kabar kedua' })] }));
      await stage.publish();
      expect(receiptsOf('tangkiling').length).toBe(2);
      expect(stage.cms.receipts.length).toBeGreaterThan(before);
    } finally {
      await nginx.stop();
    }
    stage.publishKim(a.aKimContent({ posts: [a.aPost({ title: 'Kabar ketiga' })] }));
    const { problems } = await stage.publish();
    expect(problems).toEqual([expect.stringContaining('could not be read back')]);
    expect(receiptsOf('tangkiling').length).toBe(2);
  });

  it('claims nothing of a KIM whose content cannot be had, though its site shows what else is new', async () => {
    stage = await Stage.set();
    await stage.publish();
    stage.publishKim(a.aKimContent({ posts: [a.aPost()] }));
    const { kims } = stage.cms;
    stage.cms.kims = (slug) => (slug === 'tangkiling' ? undefined : kims(slug));
    stage.cms.publish({ announcements: [flood] });
    await stage.publish();
    expect(stage.filesWith('tangkiling', 'Banjir')).toContain('index.html');
    expect(receiptsOf('tangkiling').at(-1)?.revision).toBe(1);
    expect(receiptsOf('selat').at(-1)?.revision).toBe(3);
    stage.cms.kims = kims;
    await stage.publish();
    expect(receiptsOf('tangkiling').at(-1)?.revision).toBe(3);
  });

  it('claims nothing of pages that come after a first lane', async () => {
    stage = await Stage.set();
    await stage.publish();
    stage.limits = { siteMs: 1500 };
    stage.publishKim(
      a.aKimContent({ profile: a.aProfile({ about: `${'Kami. '.repeat(2000)}MACET` }) }),
    );
    stage.cms.publish({ announcements: [{ ...flood, urgency: 'emergency' }] });
    const { failed } = await stage.publish();
    expect(failed.map(({ site }) => site)).toEqual(['tangkiling']);
    expect(stage.filesWith('tangkiling', 'Banjir')).toContain('index.html');
    expect(receiptsOf('tangkiling').at(-1)?.revision).toBe(1);
    expect(receiptsOf('selat').at(-1)?.revision).toBe(3);
  }, 30_000);

  it('waits while the web server is away; the sites are published all the same', async () => {
    stage = await Stage.set();
    stage.web = 'http://127.0.0.1:9';
    const { published, problems } = await stage.publish();
    expect(published).toHaveLength(5);
    expect(problems).toEqual([expect.stringContaining('could not be read back')]);
    expect(stage.cms.receipts).toEqual([]);
    stage.web = null;
    await stage.publish();
    expect(stage.cms.receipts.map(({ site }) => site).sort()).toEqual(
      ['anjir', 'pahandut', 'portal', 'selat', 'tangkiling'].sort(),
    );
  });
});
