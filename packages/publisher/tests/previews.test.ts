import type { PreviewOrder, Previewed } from '@simpul/contract';
import { PREVIEWS, photoPath, previewFile } from '@simpul/domain';
import { makeMaster } from '@simpul/media';
import * as a from '@simpul/site-model/testing';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Stage, until } from '../src/testing/stage.ts';

// The smallest PNG there is: one grey pixel.
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);
const MINUTES = 60_000;

let stage: Stage;
afterEach(() => stage.strike());

const fresh = {
  publishedAt: new Date(a.NOW).toISOString(),
  updatedAt: new Date(a.NOW).toISOString(),
};
const draft = (over: Parameters<typeof a.aPost>[0] = {}): Previewed => ({
  type: 'post',
  item: a.aPost({ slug: 'rahasia-turmalin', title: 'Rahasia turmalin', ...fresh, ...over }),
});

let orders = 0;
const order = (over: Partial<PreviewOrder> = {}): PreviewOrder => ({
  key: String(++orders).padStart(64, '0'),
  site: 'tangkiling',
  owner: 'kim-tangkiling',
  at: new Date(a.NOW).toISOString(),
  expiresAt: new Date(a.NOW + 15 * MINUTES).toISOString(),
  subject: draft(),
  ...over,
});

const fileOf = ({ site, key, expiresAt }: PreviewOrder) =>
  join(stage.varDir, 'www', PREVIEWS, site, previewFile(Date.parse(expiresAt), key));
const pageOf = (asked: PreviewOrder): string | null =>
  existsSync(fileOf(asked)) ? readFileSync(fileOf(asked), 'utf8') : null;

/** Asks, and answers with what the CMS is told of it: null when the page stands. */
async function ask(asked: PreviewOrder): Promise<string | null> {
  stage.cms.order(asked);
  const receipt = () => stage.cms.previews.find(({ key }) => key === asked.key);
  await until('there is a receipt', () => receipt() !== undefined);
  return receipt()!.problem;
}

async function open(...set: Parameters<typeof Stage.set>): Promise<void> {
  stage = await Stage.set(...set);
  await stage.start();
}

describe('a preview', () => {
  it('is the page of its item, in a place of its own', async () => {
    await open();
    const asked = order();
    expect(await ask(asked)).toBeNull();
    const page = pageOf(asked)!;
    expect(page).toContain('Rahasia turmalin');
    expect(page).toContain('Pratinjau, belum tayang');
    expect(page).toContain('"indexed":false');
  });

  it('leaves no trace on any site, in feeds, sitemap, search or the portal', async () => {
    await open();
    expect(await ask(order())).toBeNull();
    // Whatever is published next is made from content without it.
    stage.publishKim(a.aKimContent({ posts: [a.aPost({ slug: 'biasa' })] }));
    await until(
      'the next post is served',
      () => stage.read('tangkiling', 'berita/biasa.html') !== null,
    );
    await until(
      'the portal shows it',
      () => stage.read('portal', 'berita.html')?.includes('/berita/biasa') ?? false,
    );
    for (const site of ['tangkiling', 'selat', 'portal']) {
      expect(stage.filesWith(site, 'turmalin'), site).toEqual([]);
      expect(stage.filesWith(site, 'ratinjau'), site).toEqual([]);
    }
  });

  it('stands with its photos, which were never published before', async () => {
    const made = await makeMaster(PIXEL);
    if (!made.ok) throw new Error(made.reason);
    const { hash, width, height, bytes } = made.master;
    const cover = a.aPhoto('x', { hash, width, height, master: `/uploads/${hash}.jpg` });
    await open();
    stage.cms.files.set(cover.master, bytes);
    const asked = order({ subject: draft({ cover }) });
    expect(await ask(asked)).toBeNull();
    expect(pageOf(asked)).toContain(photoPath(hash, 480));
    expect(existsSync(join(stage.varDir, 'www/_shared', photoPath(hash, 480)))).toBe(true);
  });

  it('stands without a photo that cannot be had, as the site would', async () => {
    await open();
    const asked = order({ subject: draft({ cover: a.aPhoto('hilang') }) });
    expect(await ask(asked)).toBeNull();
    expect(pageOf(asked)).not.toContain('/media/' + a.aPhoto('hilang').hash);
  });

  it('of an announcement is the page on a site that its audience names', async () => {
    await open();
    const item = a.anAnnouncement({
      slug: 'siaga',
      audience: { ...a.nobodyAudience(), kims: ['selat'] },
    });
    const asked = order({ site: 'selat', owner: null, subject: { type: 'announcement', item } });
    expect(await ask(asked)).toBeNull();
    expect(pageOf(asked)).toContain('Jadwal vaksin keliling');
  });

  it('is taken away when it is over', async () => {
    await open();
    const [short, long] = [
      order({ expiresAt: new Date(a.NOW + 5 * MINUTES).toISOString() }),
      order(),
    ];
    expect([await ask(short), await ask(long)]).toEqual([null, null]);
    stage.now = a.NOW + 5 * MINUTES;
    await until('it is gone', () => pageOf(short) === null);
    expect(pageOf(long)).not.toBeNull();
  });

  it('that was being written when the publisher was killed is cleared up', async () => {
    await open();
    const asked = order();
    await ask(asked);
    await stage.stopPublisher();
    writeFileSync(`${fileOf(asked)}.12-3.tmp`, 'half');
    await stage.start();
    expect(readdirSync(join(fileOf(asked), '..'))).toEqual([fileOf(asked).split('/').pop()]);
    expect(stage.log.filter(({ msg }) => msg.includes(PREVIEWS))).toEqual([]);
  });
});

describe('the second lock', () => {
  const everyone = { ...a.nobodyAudience(), everyone: true };
  it.each<[string, Partial<PreviewOrder>]>([
    ['an item of another KIM', { owner: 'kim-selat' }],
    ['an item of nobody', { owner: null }],
    ['a site that does not exist', { site: 'tidak-ada' }],
    ['the portal', { site: 'portal', owner: 'portal' }],
    ['a name that is no site', { site: '../tangkiling' }],
    [
      'an announcement whose audience does not name the site',
      {
        owner: null,
        subject: {
          type: 'announcement',
          item: a.anAnnouncement({ audience: { ...a.nobodyAudience(), kims: ['selat'] } }),
        },
      },
    ],
    [
      'an announcement that a KIM is said to own',
      { subject: { type: 'announcement', item: a.anAnnouncement({ audience: everyone }) } },
    ],
    ['what is over', { expiresAt: new Date(a.NOW).toISOString() }],
    ['what would stand for a day', { expiresAt: new Date(a.NOW + 1440 * MINUTES).toISOString() }],
    ['what cannot be rendered', { subject: draft({ title: 'RUSAK' }) }],
  ])('refuses %s and says why', async (_, over) => {
    stage = await Stage.set();
    // A site that is not known yet may become known.
    stage.rhythm = { previews: 300 };
    await stage.start();
    await until('the KIM is known', () => stage.read('tangkiling', 'index.html') !== null);
    const asked = order(over);
    expect(await ask(asked)).toMatch(/\S/);
    const folder = join(stage.varDir, 'www', PREVIEWS);
    expect(existsSync(folder) ? readdirSync(folder, { recursive: true }) : []).toEqual([]);
    // And goes on with what may be made.
    expect(await ask(order())).toBeNull();
  });

  it('shows nothing on the site of a KIM that is suspended', async () => {
    const kims = a.aNetwork().kims.map((kim) => ({ ...kim, status: 'suspended' as const }));
    await open({ kims });
    expect(await ask(order())).toMatch(/shows no items/);
  });
});

it('a CMS that knows no previews keeps nothing from being published', async () => {
  stage = await Stage.set({}, a.aKimContent({ posts: [a.aPost()] }));
  stage.cms.knowsPreviews = false;
  await stage.start();
  await until('it is served', () => stage.read('tangkiling', 'berita/panen-perdana.html') !== null);
});
