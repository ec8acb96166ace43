import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { AuthoredItem } from '@simpul/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinAs, makePhone, type Phone } from './kit/members.ts';
import { pdf, phonePhoto, photo } from './kit/pictures.ts';
import { makeWorld, type World } from './kit/world.ts';
import { galleryContent, photoForm, postContent, write } from './kit/writing.ts';

let world: World;
let kim: string;
let chair: Phone;
let editor: Phone;
let stranger: Phone;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('kelompok-satu', { publishing: 'direct' });
  chair = (await joinAs(world.cms, kim, 'chair')).phone;
  editor = (await joinAs(world.cms, kim, 'editor')).phone;
  const other = await world.makeKim('kelompok-dua', { publishing: 'direct' });
  stranger = (await joinAs(world.cms, other, 'editor')).phone;
});

/** Was a transaction open whenever a file was put in its place? */
async function openWhileStoring(run: () => Promise<unknown>): Promise<boolean[]> {
  const { strapi } = world.cms;
  const provider = strapi.service('plugin::upload.provider') as unknown as {
    upload: (file: object) => Promise<void>;
  };
  const { upload } = provider;
  const seen: boolean[] = [];
  provider.upload = (file) => {
    seen.push(strapi.db.inTransaction());
    return upload.call(provider, file);
  };
  try {
    await run();
  } finally {
    provider.upload = upload;
  }
  return seen;
}

const sendPhoto = async (phone: Phone, bytes: Buffer, key: string = randomUUID()) =>
  phone.ask('POST', '/photos', { body: photoForm(bytes), key });
const stored = () => readdirSync(path.join(world.cms.folder, 'cms/public/uploads')).length;
const photosOf = (hash: string) => [{ hash, alt: 'Warga', caption: '', credit: '' }];

describe('a photo', () => {
  it('is stored upright and stripped, and stands in an item by its hash', async () => {
    const { status, body } = await sendPhoto(editor, await phonePhoto());
    expect(status).toBe(200);
    expect(body).toMatchObject({ width: 300, height: 400 });
    const photos = photosOf(body['hash'] as string);
    const item = await write(editor, galleryContent({ photos }), 'send');
    expect(item).toMatchObject({ state: 'published', content: { photos } });
    const post = await write(editor, postContent({ title: 'Berfoto', photos }), 'send');
    expect(post.content.photos).toEqual(photos);
  });

  it('keeps nobody else from writing while it is decoded', async () => {
    const bytes = await photo('#268');
    const seen = await openWhileStoring(async () => {
      expect((await sendPhoto(editor, bytes)).status).toBe(200);
    });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain(true);
  });

  it('sent again with the same number is stored once; other bytes under that number are refused', async () => {
    const key = randomUUID();
    const bytes = await photo('#a11');
    const first = await sendPhoto(editor, bytes, key);
    const files = () => world.cms.strapi.db.query('plugin::upload.file').count({});
    const before = await files();
    expect(await sendPhoto(editor, bytes, key)).toEqual(first);
    expect(await files()).toBe(before);
    const other = await sendPhoto(editor, await photo('#b22'), key);
    expect([other.status, other.body.error?.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('that is none is refused, and nothing is stored', async () => {
    const before = stored();
    const html = Buffer.from('<!doctype html><script>alert(1)</script>');
    const cut = (await phonePhoto()).subarray(0, 700);
    for (const [bytes, code] of [
      [html, 'photo-not-a-picture'],
      [pdf(), 'photo-not-a-picture'],
      [cut, 'photo-damaged'],
      [Buffer.alloc(0), 'photo-empty'],
    ] as const) {
      const { body } = await sendPhoto(editor, bytes);
      expect(body.error?.code).toBe(code);
    }
    expect(stored()).toBe(before);
  });

  it('comes alone, under its name, from a member, within its size', async () => {
    const bytes = await photo('#c33');
    const ask = async (form: FormData, phone = editor) =>
      phone.refusal('POST', '/photos', { body: form });
    expect(await ask(photoForm(bytes, 'berkas'))).toEqual([400, 'not-valid']);
    const two = photoForm(bytes);
    two.append('photo', new Blob([new Uint8Array(bytes)]), 'dua.jpg');
    expect(await ask(two)).toEqual([400, 'not-valid']);
    const extra = photoForm(bytes);
    extra.append('kim', 'lain');
    expect(await ask(extra)).toEqual([400, 'not-valid']);
    expect(await ask(photoForm(bytes), makePhone(world.cms))).toEqual([401, 'signed-out']);
    const json = await editor.refusal('POST', '/photos', { body: {} });
    expect(json).toEqual([415, 'wrong-content-type']);
    expect(await ask(photoForm(Buffer.alloc(10_100_000)))).toEqual([413, 'photo-too-large']);
  });

  it('of another KIM is as unknown as one that was never sent', async () => {
    const { body } = await sendPhoto(editor, await photo('#d44'));
    for (const hash of [body['hash'] as string, 'a'.repeat(32)]) {
      const content = galleryContent({ photos: photosOf(hash) });
      const answer = await stranger.refusal('POST', '/items', { body: { content, then: 'keep' } });
      expect(answer).toEqual([422, 'photo-unknown']);
    }
  });
});

describe('announcements', () => {
  const announce = (more: object) =>
    world.documents.create('announcement', world.announcement(more), 'published');

  it('are those that the site shows now: reached, in their window, not withdrawn', async () => {
    const shown = await announce({ title: 'Tampil' });
    await announce({ title: 'Lewat', showUntil: '2020-01-01T00:00:00.000Z' });
    await announce({ title: 'Nanti', showFrom: '2099-01-01T00:00:00.000Z' });
    const elsewhere = await world.makeKim('kelompok-tiga');
    await announce({ title: 'Lain', audience: { everyone: false, kims: [elsewhere] } });
    const gone = await announce({ title: 'Ditarik' });
    await world.documents.update('announcement', gone.documentId, {
      withdrawnAt: '2026-11-01T00:00:00.000Z',
      withdrawnReason: 'Batal.',
    });
    await world.documents.create('announcement', world.announcement({ title: 'Konsep' }));
    const { body } = await editor.ask('GET', '/announcements');
    const mine = body['announcements'] as { id: string; title: string; address: string }[];
    const titles = mine.map(({ title }) => title);
    expect(titles).toContain('Tampil');
    for (const title of ['Lewat', 'Nanti', 'Lain', 'Ditarik', 'Konsep']) {
      expect(titles).not.toContain(title);
    }
    const one = mine.find(({ id }) => id === shown.documentId)!;
    expect(one.address).toMatch(/^http:\/\/kelompok-satu\.localhost\/pengumuman\//);
  });

  it('can be added to by a post, when they reach the KIM', async () => {
    const { documentId } = await announce({ title: 'Info vaksin' });
    const item = await write(editor, postContent({ about: documentId }));
    expect(item.content).toMatchObject({ about: documentId });
    const content = postContent({ about: 'tidakada' });
    const answer = await editor.refusal('POST', '/items', { body: { content, then: 'keep' } });
    expect(answer).toEqual([400, 'not-valid']);
  });
});

describe('the profile', () => {
  it('is changed by the chair alone, from the version that was looked at', async () => {
    const { body } = await chair.ask('GET', '/profile');
    const { version, ...profile } = body as { version: string };
    const put = (phone: Phone, more: object) =>
      phone.refusal('PUT', '/profile', { body: { base: version, ...profile, ...more } });
    expect(await put(editor, { tagline: 'Baru' })).toEqual([403, 'role']);
    expect(await put(chair, { name: 'KIM Lain' })).toEqual([400, 'not-valid']);
    expect(await put(chair, { tagline: 'Dari warga' })).toEqual([200, undefined]);
    expect(await put(chair, { tagline: 'Basi' })).toEqual([409, 'conflict']);
    const { body: after } = await editor.ask('GET', '/profile');
    expect(after).toMatchObject({ tagline: 'Dari warga' });
  });
});

describe('the activity', () => {
  it('counts own items by the network’s rule', async () => {
    const fresh = await world.makeKim('kelompok-empat', { publishing: 'direct' });
    const { phone } = await joinAs(world.cms, fresh, 'editor');
    expect((await phone.ask('GET', '/activity')).body).toMatchObject({
      activity: 'not-started',
      lastItemAt: null,
      streakWeeks: 0,
    });
    await write(phone, postContent(), 'send');
    await write(phone, postContent({ title: 'Draf' }));
    expect((await phone.ask('GET', '/activity')).body).toMatchObject({
      activity: 'active',
      streakWeeks: 1,
      itemsLately: 1,
      waiting: { drafts: 1, submitted: 0, returned: 0 },
    });
  });
});

describe('an item on the site', () => {
  it('is said to be served once the site was seen serving it', async () => {
    const item = await write(editor, postContent({ title: 'Bukti tayang' }), 'send');
    expect(item.served).toBeNull();
    const { revision } = (await world.cms.strapi.db
      .query('api::publication.change')
      .findOne({ where: { subject: item.id } })) as { revision: number };
    const receipt = (seen: number) => ({
      site: 'kelompok-satu',
      revision: seen,
      release: 'r',
      servedAt: '2026-11-21T12:00:00.000Z',
      pages: 1,
      bytes: 1,
    });
    const receipts = world.cms.strapi.db.query('api::publication.receipt');
    await receipts.create({ data: receipt(revision - 1) });
    const look = async () =>
      ((await editor.ask('GET', `/items/${item.id}`)).body as unknown as AuthoredItem).served;
    expect(await look()).toBeNull();
    await receipts.update({ where: { site: 'kelompok-satu' }, data: receipt(revision) });
    expect(await look()).toEqual({ revision, at: '2026-11-21T12:00:00.000Z' });
    await receipts.delete({ where: { site: 'kelompok-satu' } });
  });
});
