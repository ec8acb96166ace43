import { PREVIEWS, previewFile, previewPath, previewSecret } from '@simpul/domain';
import * as a from '@simpul/site-model/testing';
import {
  BYTES,
  bytesKey,
  listingKey,
  pointerKey,
  previewKey,
  readListing,
  readPointer,
  sharedKey,
  sumOf,
} from '@simpul/storage';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { repair, resume, rollBack, verify, verifyStored } from '../src/index.ts';
import { Collector } from '../src/outlet/collector.ts';
import { Outlet } from '../src/outlet/outlet.ts';
import { Pointers } from '../src/outlet/pointers.ts';
import { takeRight } from '../src/outlet/right.ts';
import { writeShared } from '../src/release/shared-sums.ts';
import { BreakableStore, Stage, until } from '../src/testing/index.ts';

let stage: Stage;
const store = () => stage.store as BreakableStore;
afterEach(async () => {
  if (stage.store) store().isAway = false;
  await stage.strike();
});

/** Moments of a publication at which it is cut off. */
const CUTS = 6;
const SITES = ['portal', 'selat', 'tangkiling'];
/** One and the same item, under another title each time. */
const newsOf = (title: string) => a.aKimContent({ posts: [a.aPost({ slug: 'panen', title })] });

/** What a reader gets, unpacked. */
function get(site: string, path: string, encoding = 'identity') {
  const host = site === 'portal' ? 'kim.example' : `${site}.kim.example`;
  const headers = { host, 'accept-encoding': encoding };
  return new Promise<{ status: number; packed: boolean; text: string }>((done, fail) => {
    request({ port: stage.webPort, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const packed = answer.headers['content-encoding'] === 'gzip';
        const bytes = Buffer.concat(parts);
        const text = (packed ? gunzipSync(bytes) : bytes).toString();
        done({ status: answer.statusCode!, packed, text });
      });
      answer.on('error', fail);
    })
      .on('error', fail)
      .end();
  });
}

const pathOf = (file: string): string =>
  `/${file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '')}`;

/** Everything that is live in the folder is what readers get from the store. */
async function expectServed(sites: readonly string[] = SITES): Promise<void> {
  for (const site of sites) {
    for (const [file, text] of Object.entries(stage.served(site))) {
      if (file === '404.html') continue;
      // A web server believes a pointer for a moment.
      const isServed = async () => (await get(site, pathOf(file))).text === text;
      await untilAsync(`${site}/${file} is served as it is live`, isServed);
    }
  }
}

/** What stands on a site in the store at this moment, in the form of `Stage.served`. */
async function inStore(site: string): Promise<Record<string, string>> {
  const { pointer } = (await readPointer(store(), site))!;
  const { files } = (await readListing(store(), site, pointer!.listing!))!;
  const texts = await Promise.all(
    Object.keys(files)
      .sort()
      .map(async (file) => {
        const found = await store().get(bytesKey(files[file]!.sha256));
        return [file, found!.bytes.toString()] as const;
      }),
  );
  return Object.fromEntries(texts);
}

const faults = async (): Promise<string[]> =>
  [...(await verify(stage)).faults, ...(await verifyStored(stage)).faults].map(
    ({ sentence }) => sentence,
  );

const shownOn = async (site: string, text: string): Promise<boolean> =>
  (await get(site, '/')).text.includes(text);

async function untilAsync(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await isSo());) {
    if (Date.now() > end) throw new Error(`never so: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

describe('a store beside the folder', () => {
  it('has every byte of every site, its twins and what all share, and receipts come of it', async () => {
    stage = await Stage.setWithStore(new BreakableStore());
    const publisher = await stage.start();
    await until('all is told', () => stage.cms.receipts.length >= SITES.length);
    await until('all is done', () => publisher.status().backlog === 0);
    expect(publisher.status().problems).toEqual([]);
    await expectServed();
    expect(await faults()).toEqual([]);
    stage.publishKim(newsOf('Panen'));
    await untilAsync('the news is there', () => shownOn('tangkiling', 'Panen'));
    await untilAsync('packed as well', async () => (await get('tangkiling', '/', 'gzip')).packed);
    expect((await get('tangkiling', '/', 'gzip')).text).toBe(
      stage.read('tangkiling', 'index.html'),
    );
    await until('all is done', () => publisher.status().backlog === 0);
    await expectServed();
    expect(await faults()).toEqual([]);
  });

  it('that is away holds up receipts and nothing else, and is made good when it is back', async () => {
    stage = await Stage.setWithStore(new BreakableStore());
    await stage.publish();
    store().isAway = true;
    const publisher = await stage.start();
    stage.publishKim(newsOf('Panen'));
    const { revision } = stage.cms.network;
    await until('it is in the folder', () => stage.filesWith('tangkiling', 'Panen').length > 0);
    await until('it is told', () => publisher.status().problems.join().includes('it is away'));
    expect(stage.cms.receipts.some((one) => one.revision === revision)).toBe(false);
    // What readers had they still get.
    expect((await get('tangkiling', '/')).status).toBe(200);
    expect(await shownOn('tangkiling', 'Panen')).toBe(false);
    store().isAway = false;
    await until('all is told', () =>
      stage.cms.receipts.some((one) => one.site === 'tangkiling' && one.revision === revision),
    );
    await until('all is done', () => publisher.status().backlog === 0);
    await expectServed();
    expect(publisher.status().problems).toEqual([]);
  });

  it('shows a site whole, old or new, wherever a publisher was cut off', async () => {
    stage = await Stage.setWithStore(new BreakableStore());
    await stage.publish();
    // The item is new, and then it changes: so it does each time from here on.
    stage.publishKim(newsOf('Panen raya'));
    await stage.publish();
    const begun = store().writes;
    stage.publishKim(newsOf('Panen besar'));
    await stage.publish();
    const most = store().writes - begun;
    let cuts = 0;
    for (let cut = 0; cut < CUTS; cut++) {
      const before = stage.served('tangkiling');
      stage.publishKim(newsOf(`Panen ke ${cut}`));
      store().writesLeft = Math.floor((most * cut) / CUTS);
      const { problems } = await stage.publish();
      if (problems.length > 0) cuts++;
      store().isAway = false;
      store().writesLeft = Infinity;
      const after = stage.served('tangkiling');
      const seen = await inStore('tangkiling');
      const isOf = (release: Record<string, string>) =>
        JSON.stringify(seen) === JSON.stringify(release);
      expect(isOf(before) || isOf(after), `cut ${cut} of ${CUTS}`).toBe(true);
      await stage.publish();
      await untilAsync('made good', () => shownOn('tangkiling', `Panen ke ${cut}`));
    }
    expect(cuts).toBeGreaterThan(CUTS / 2);
    expect(await faults()).toEqual([]);
  }, 120_000);

  it('goes back to the release before, and on again', async () => {
    stage = await Stage.setWithStore(new BreakableStore());
    await stage.publish();
    stage.publishKim(newsOf('Panen'));
    await stage.publish();
    await untilAsync('the news is there', () => shownOn('tangkiling', 'Panen'));
    await rollBack(stage.options, ['tangkiling']);
    await untilAsync('it is gone', async () => !(await shownOn('tangkiling', 'Panen')));
    await expectServed();
    expect(await faults()).toEqual([]);
    await resume(stage.options, ['tangkiling']);
    await stage.publish();
    await untilAsync('it is back', () => shownOn('tangkiling', 'Panen'));
    const publisher = await stage.start();
    stage.publishKim(newsOf('Kemarau'));
    await untilAsync('it is another', () => shownOn('tangkiling', 'Kemarau'));
    await until('all is done', () => publisher.status().backlog === 0);
    await rollBack(stage.options, ['tangkiling']);
    await untilAsync('it is back', () => shownOn('tangkiling', 'Panen'));
  });

  it('no longer serves a site that was taken off', async () => {
    stage = await Stage.setWithStore(new BreakableStore());
    await stage.publish();
    expect((await get('selat', '/')).status).toBe(200);
    const [gone] = stage.cms.network.kims.filter(({ slug }) => slug === 'selat');
    stage.cms.publish({
      revision: stage.cms.network.revision + 1,
      kims: stage.cms.network.kims.filter((kim) => kim !== gone),
      removed: [{ type: 'kim', id: gone!.id, revision: 1, reason: 'deleted' }],
    });
    await stage.publish();
    await untilAsync('it is gone', async () => (await get('selat', '/')).status === 404);
  });

  it('has the pages for one reader beside the sites, until they are over', async () => {
    stage = await Stage.setWithStore(new BreakableStore());
    await stage.publish();
    const secret = previewSecret(Date.now() + 60_000, 'x'.repeat(43));
    const file = previewFile(Date.now() + 60_000, sumOf(Buffer.from(secret)));
    const folder = join(stage.varDir, 'www', PREVIEWS);
    mkdirSync(join(folder, 'selat'), { recursive: true });
    writeFileSync(join(folder, 'selat', file), '<p>belum tayang</p>');
    const outlet = new Outlet({
      ...{ store: store(), www: join(stage.varDir, 'www') },
      ...{ onShown: () => {}, onProblem: () => {} },
    });
    await outlet.putPreview(folder, 'selat', file);
    await outlet.close();
    expect((await get('selat', previewPath(secret))).text).toBe('<p>belum tayang</p>');
    expect((await get('tangkiling', previewPath(secret))).status).toBe(404);
    const pointers = await Pointers.take(store(), await takeRight(store()));
    expect(await new Collector(store()).collect(pointers, Date.now() + 120_000)).toBe(1);
    expect(await store().get(previewKey('selat', file))).toBeNull();
  });

  it('is compared byte by byte, and mended', async () => {
    stage = await Stage.setWithStore(new BreakableStore());
    writeShared(join(stage.varDir, 'www/_shared/media/a-480.webp'), Buffer.from('a picture'));
    await stage.publish();
    expect((await get('selat', '/media/a-480.webp')).text).toBe('a picture');
    const home = Buffer.from(stage.read('tangkiling', 'index.html')!);
    await store().put(bytesKey(sumOf(home)), Buffer.from('forged'));
    const pointer = JSON.parse((await store().get(pointerKey('selat')))!.bytes.toString()) as {
      listing: string;
    };
    await store().remove(listingKey('selat', pointer.listing));
    await store().put(pointerKey('portal'), Buffer.from('no pointer'));
    await store().put(sharedKey('media/a-480.webp'), Buffer.from('another picture'));
    const found = await verifyStored(stage);
    const sentences = found.faults.map(({ sentence }) => sentence).join('\n');
    expect(sentences).toMatch(
      /tangkiling, in the store: index\.html: bytes\/\w+ is missing or has/,
    );
    expect(sentences).toMatch(/selat, in the store: its listing is missing or damaged/);
    expect(sentences).toMatch(/portal, in the store: release none is served/);
    expect(sentences).toMatch(/the store: media\/a-480\.webp has other bytes than were published/);
    expect(await repair(stage.options, found)).toEqual([]);
    expect(await faults()).toEqual([]);
    expect((await store().get(sharedKey('media/a-480.webp')))!.bytes.toString()).toBe('a picture');
    await expectServed();
  });

  it('takes nothing from an older publisher once a newer one has taken over', async () => {
    stage = await Stage.setWithStore(new BreakableStore());
    await stage.publish();
    const www = join(stage.varDir, 'www');
    const problems: string[] = [];
    const outlet = () =>
      new Outlet({
        store: store(),
        www,
        onShown: () => {},
        onProblem: (one) => problems.push(one),
      });
    const older = outlet();
    await older.settled();
    const newer = outlet();
    await newer.settled();
    const standing = (await store().get(pointerKey('selat')))!.bytes.toString();
    // It slept, and never heard: its folder says something else by now.
    await rollBack({ varDir: stage.varDir }, null);
    stage.publishKim(a.aKimContent({ slug: 'selat', posts: [a.aPost()] }));
    older.want('selat', true);
    await older.settled();
    expect((await store().get(pointerKey('selat')))!.bytes.toString()).toBe(standing);
    await Promise.all([older.close(), newer.close()]);
    expect(problems.every((one) => one.includes('Another publisher has taken over'))).toBe(true);
  });

  it('is cleared of what nothing names any more, and of nothing else', async () => {
    stage = await Stage.setWithStore(new BreakableStore());
    await stage.publish();
    for (const title of ['Panen satu', 'Panen dua']) {
      stage.publishKim(newsOf(title));
      await stage.publish();
    }
    const left = bytesKey(sumOf(Buffer.from('left')));
    await store().put(left, Buffer.from('left'));
    const right = await takeRight(store());
    const pointers = await Pointers.take(store(), right);
    const collector = new Collector(store());
    expect(await collector.collect(pointers, Date.now())).toBe(0);
    const count = async () => {
      let all = 0;
      for await (const one of store().list(BYTES)) all += Number(one.size > 0);
      return all;
    };
    const before = await count();
    const later = Date.now() + 2 * 24 * 60 * 60 * 1000;
    expect(await collector.collect(pointers, later)).toBeGreaterThan(2);
    expect(await store().get(left)).toBeNull();
    expect(await count()).toBeLessThan(before);
    expect(await faults()).toEqual([]);
    await expectServed();
  });
});
