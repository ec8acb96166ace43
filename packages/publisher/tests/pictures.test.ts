import { attachmentPath, photoCardPath, photoPath } from '@simpul/domain';
import { makeMaster } from '@simpul/media';
import * as a from '@simpul/site-model/testing';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Stage, until } from '../src/testing/stage.ts';

// The smallest PNG there is: one grey pixel.
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n…');
const pdfHash = createHash('sha256').update(PDF).digest('hex').slice(0, 32);

let stage: Stage;
let photo: ReturnType<typeof a.aPhoto>;
let bytes: Buffer;
beforeAll(async () => {
  const made = await makeMaster(PIXEL);
  if (!made.ok) throw new Error(made.reason);
  const { hash, width, height } = made.master;
  bytes = made.master.bytes;
  photo = a.aPhoto('x', { hash, width, height, master: `/uploads/${hash}.jpg` });
});
afterEach(() => stage.strike());

const isThere = (path: string) => existsSync(join(stage.varDir, 'www/_shared', path));
const withCover = () => a.aKimContent({ posts: [a.aPost({ cover: photo })] });

describe('pictures of a site', () => {
  it('are made before it is published, once for all sites', async () => {
    stage = await Stage.set({}, withCover(), { ...withCover(), slug: 'selat' });
    stage.cms.files.set(photo.master, bytes);
    const { problems } = await stage.publish();
    expect(problems).toEqual([]);
    expect([photoPath(photo.hash, 480), photoCardPath(photo.hash)].map(isThere)).toEqual([
      true,
      true,
    ]);
    for (const site of ['tangkiling', 'selat']) {
      expect(stage.filesWith(site, photoPath(photo.hash, 480))).not.toEqual([]);
    }
    expect(stage.cms.asked.filter((path) => path === photo.master)).toHaveLength(1);
  });

  it('that cannot be had leave the item to its cover, are named, and come at a later sweep', async () => {
    stage = await Stage.set({}, withCover());
    const publisher = await stage.start();
    await until(
      'it is served',
      () => stage.read('tangkiling', 'berita/panen-perdana.html') !== null,
    );
    expect(stage.filesWith('tangkiling', photo.hash)).toEqual([]);
    await until('it is named', () => publisher.status().problems.join().includes(photo.master));
    stage.cms.files.set(photo.master, bytes);
    stage.now += 60_000;
    await until('it is shown', () => stage.filesWith('tangkiling', photo.hash).length > 0);
  });

  it('is fetched from where it is by now, when it could not be had before', async () => {
    stage = await Stage.set({}, withCover());
    const publisher = await stage.start();
    await until('it is named', () => publisher.status().problems.join().includes(photo.master));
    const moved = { ...photo, master: '/uploads/elsewhere.jpg' };
    stage.cms.files.set(moved.master, bytes);
    stage.publishKim(a.aKimContent({ posts: [a.aPost({ cover: moved })] }));
    await until('it is shown', () => {
      stage.now += 1000;
      return stage.filesWith('tangkiling', photo.hash).length > 0;
    });
  });

  it('that nothing shows any more are no longer asked for, nor told of', async () => {
    stage = await Stage.set({}, withCover());
    const publisher = await stage.start();
    const { id } = a.aPost();
    const gone = { type: 'post', id, revision: 2, reason: 'deleted' } as const;
    await until('it is named', () => publisher.status().problems.join().includes(photo.master));
    stage.publishKim(a.aKimContent({ posts: [], removed: [gone] }));
    await until('it is gone', () => publisher.status().lacking === 0);
    await until('all is published', () => publisher.status().backlog === 0);
    const before = stage.cms.asked.filter((path) => path === photo.master);
    for (let sweep = 1; sweep <= 3; sweep++) {
      stage.now += 60_000;
      const at = new Date(stage.now).toISOString();
      await until('it looked again', () => publisher.status().lastSweep === at);
    }
    expect(stage.cms.asked.filter((path) => path === photo.master)).toEqual(before);
    expect(publisher.status().problems).toEqual([]);
  });

  it('of a KIM that is gone are no longer asked for, nor told of', async () => {
    stage = await Stage.set({}, withCover());
    const publisher = await stage.start();
    const { kims } = stage.cms.network;
    const { id, slug } = kims.find((kim) => kim.slug === 'tangkiling')!;
    const gone = { type: 'kim', id, revision: 2, reason: 'deleted' } as const;
    await until('it is named', () => publisher.status().problems.join().includes(photo.master));
    stage.cms.publish({ kims: kims.filter((kim) => kim.slug !== slug), removed: [gone] });
    await until('nothing is wrong', () => {
      stage.now += 1000;
      const { problems, lacking } = publisher.status();
      return problems.length === 0 && lacking === 0;
    });
  });

  it('whose bytes are not what their name says are never served', async () => {
    stage = await Stage.set({}, withCover());
    stage.cms.files.set(photo.master, Buffer.concat([bytes, Buffer.from('x')]));
    const { problems } = await stage.publish();
    expect(problems.join()).toMatch(/its bytes have the hash/);
    expect(isThere(photoCardPath(photo.hash))).toBe(false);
    expect(stage.read('tangkiling', 'berita/panen-perdana.html')).not.toBeNull();
  });
});

describe('documents of an announcement', () => {
  const withDocument = () => {
    const attachment = a.anAttachment('jadwal', { hash: pdfHash });
    return { attachment, announcement: a.anAnnouncement({ attachments: [attachment] }) };
  };

  it('are served under a name made of their content', async () => {
    const { attachment, announcement } = withDocument();
    stage = await Stage.set({ announcements: [announcement] });
    stage.cms.files.set(attachment.file, PDF);
    await stage.publish();
    expect(isThere(attachmentPath(pdfHash))).toBe(true);
    expect(stage.filesWith('selat', attachmentPath(pdfHash))).toContain(
      'pengumuman/jadwal-vaksin.html',
    );
  });

  it('never keep the announcement from being shown', async () => {
    stage = await Stage.set({ announcements: [withDocument().announcement] });
    await stage.publish();
    expect(stage.read('selat', 'pengumuman/jadwal-vaksin.html')).not.toBeNull();
    expect(stage.filesWith('selat', attachmentPath(pdfHash))).toEqual([]);
  });
});
