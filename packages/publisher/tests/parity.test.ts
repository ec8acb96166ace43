import type { KimContent, Network } from '@simpul/contract';
import {
  coverCardPath,
  coverFamilies,
  coverPath,
  coversOfFamily,
  photoCardPath,
  photoPath,
  photoWidths,
  previewFile,
  attachmentPath,
} from '@simpul/domain';
import * as a from '@simpul/site-model/testing';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { astroBuild, buildTheme, publish, startPublisher } from '../src/index.ts';
import { foldersIn } from '../src/folders.ts';
import { FakeCms, TOKEN } from '../src/testing/index.ts';
import { until } from '../src/testing/stage.ts';

const REPOSITORY = resolve(import.meta.dirname, '../../..');
const photos = [a.aPhoto('panen'), a.aPhoto('pasar', { width: 640, height: 480 })];
const attachment = a.anAttachment();

const network: Network = a.aNetwork({
  announcements: [
    a.anAnnouncement({ slug: 'banjir', urgency: 'emergency', summary: 'Naik ke tempat tinggi.' }),
    a.anAnnouncement({
      slug: 'vaksin',
      picture: photos[0]!,
      attachments: [attachment],
      pinned: true,
    }),
  ],
  sharedEvents: [a.aSharedEvent()],
});

const kim: KimContent = a.aKimContent({
  profile: a.aProfile({ about: 'Kami menulis **kabar** & kisah.' }),
  posts: a.somePosts(30).map((post, at) => ({
    ...post,
    body: `${post.body}\n\n## Lanjutan\n\n- satu\n- <b>dua</b>\n\n[tautan](https://contoh.example/?a=1&b=2)`,
    cover: photos[at % 3] ?? null,
    photos: at === 0 ? photos : [],
    category: at % 2 === 0 ? ('budaya' as const) : ('pertanian' as const),
    corrections: at === 4 ? [{ at: a.daysAgo(1), text: 'Jumlahnya "lima", bukan <enam>.' }] : [],
  })),
  galleries: [a.aGallery({ photos })],
  events: [a.anEvent(), a.anEvent({ slug: 'lewat', starts: a.daysAgo(9) })],
});

let varDir: string;
let cms: FakeCms;
beforeAll(async () => {
  varDir = mkdtempSync(join(tmpdir(), 'simpul-parity-'));
  putMedia(foldersIn(varDir).media);
  cms = await FakeCms.start(network, (slug) => (slug === kim.slug ? kim : undefined));
});
afterAll(async () => {
  await cms.stop();
  rmSync(varDir, { recursive: true, force: true });
});

describe('one KIM, published by the publisher and by a plain astro build', () => {
  it('is the same folder, byte for byte', async () => {
    const folders = foldersIn(varDir);
    const address = { scheme: 'https', domain: 'kim.example', port: null } as const;
    const report = await publish({
      cms: cms.url,
      token: TOKEN,
      web: 'http://127.0.0.1:9',
      varDir,
      address,
      workers: 1,
      log: pino({ level: 'silent' }),
      now: () => a.NOW,
      theme: await buildTheme(folders.theme),
      kim: kim.slug,
    });
    expect(report.failed).toEqual([]);

    const out = join(varDir, 'static');
    await astroBuild(REPOSITORY, 'microsite', {
      KIM: kim.slug,
      KIM_DOMAIN: address.domain,
      PUBLIC_SCHEME: address.scheme,
      SIMPUL_CONTENT: folders.content,
      SIMPUL_MEDIA: folders.media,
      SIMPUL_NOW: new Date(a.NOW).toISOString(),
      SIMPUL_OUT: out,
    });

    const built = filesIn(
      out,
      (name) => name.startsWith('_astro/') || name.startsWith('.prerender/'),
    );
    const released = filesIn(join(folders.www, kim.slug, 'current'), (name) =>
      /\.(?:br|gz)$/.test(name),
    );
    expect(released.size).toBeGreaterThan(50);
    expect([...released.keys()].sort()).toEqual([...built.keys()].sort());
    for (const [name, bytes] of released) expect(bytes, name).toEqual(built.get(name));
  });

  it('is seen before as it will be: the page without the bar and open to search engines', async () => {
    const folders = foldersIn(varDir);
    const at = new Date(a.NOW).toISOString();
    const item = a.aPost({ slug: 'baru', publishedAt: at, updatedAt: at, cover: photos[0]! });
    const key = 'ab'.repeat(32);
    const expiresAt = new Date(a.NOW + 900_000).toISOString();
    const options = {
      ...{
        cms: cms.url,
        token: TOKEN,
        varDir,
        web: 'http://127.0.0.1:9',
        workers: 1,
        now: () => a.NOW,
      },
      address: { scheme: 'https', domain: 'kim.example', port: null } as const,
      log: pino({ level: 'silent' }),
      theme: await buildTheme(folders.theme),
    };
    const publisher = await startPublisher(options);
    const owner = `kim-${kim.slug}`;
    cms.order({ key, site: kim.slug, owner, at, expiresAt, subject: { type: 'post', item } });
    await until('it is made', () => cms.previews.length === 1);
    await publisher.stop();
    expect(cms.previews).toEqual([{ key, problem: null }]);

    const live = readFileSync(join(folders.www, kim.slug, 'current/berita.html'), 'utf8');
    expect(live).not.toContain('/berita/baru');
    kim.posts.unshift(item);
    kim.revision = network.revision += 1;
    network.kims.find(({ slug }) => slug === kim.slug)!.revision = kim.revision;
    expect((await publish(options)).failed).toEqual([]);

    const page = readFileSync(join(folders.www, kim.slug, 'current/berita/baru.html'), 'utf8');
    const file = join(folders.previews, kim.slug, previewFile(Date.parse(expiresAt), key));
    const preview = readFileSync(file, 'utf8');
    expect(preview).toContain('Pratinjau, belum tayang');
    const robots = '<meta name="robots" content="noindex">';
    expect(preview).toContain(robots);
    const bar = /<aside class="preview-bar".*?<\/aside>/s;
    expect(preview.replace(bar, '').replace(robots, '')).toBe(page);
  });
});

function filesIn(root: string, isAside: (name: string) => boolean): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((name) => !isAside(name));
  return new Map(files.map((name) => [name, readFileSync(join(root, name), 'latin1')]));
}

/** Stands in for pictures and covers, which are not the subject here. */
function putMedia(folder: string): void {
  const covers = coverFamilies.flatMap(coversOfFamily);
  const paths = [
    ...photos.flatMap(({ hash }) => photoWidths.map((width) => photoPath(hash, width))),
    ...photos.map(({ hash }) => photoCardPath(hash)),
    ...a.aGallery().photos.map(({ hash }) => photoCardPath(hash)),
    ...covers.flatMap((cover) => [coverPath(cover), coverCardPath(cover)]),
    attachmentPath(attachment.hash),
  ];
  for (const path of paths) {
    const file = join(folder, '..', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, path);
  }
}
