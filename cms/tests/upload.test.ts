import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { refusals, type Reason } from '../src/words/refusals.ts';
import { signIn } from './kit/panel.ts';
import { pdf, phonePhoto, photo, pixelBomb } from './kit/pictures.ts';
import { publicationOf } from './kit/publication.ts';
import { expectRefusal } from './kit/refusal.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let officer: Awaited<ReturnType<typeof signIn>>;
let kim: string;

beforeAll(async () => {
  world = await makeWorld();
  officer = await signIn(world.cms, 'regency');
  kim = await world.makeKim('unggah-satu');
});

interface File {
  id: number;
  url: string;
  hash: string;
  name: string;
  mime: string;
  width: number;
  height: number;
}

const stored = () => readdirSync(path.join(world.cms.folder, 'cms/public/uploads'));

async function send(bytes: Buffer, name: string, type: string): Promise<File> {
  const response = await officer.upload(bytes, name, type);
  const files = (await response.json()) as File[];
  expect(response.status).toBe(201);
  return files[0]!;
}

describe('an upload in the panel', () => {
  it('of a phone photo is stored upright, without a word of metadata, under its content hash', async () => {
    const file = await send(await phonePhoto(), 'Foto Warga.JPG', 'image/jpeg');
    expect(file).toMatchObject({
      width: 300,
      height: 400,
      mime: 'image/jpeg',
      name: 'Foto Warga.jpg',
    });
    expect(file.url).toMatch(/^\/uploads\/[0-9a-f]{32}\.jpg$/);
    const bytes = Buffer.from(await (await fetch(world.cms.url + file.url)).arrayBuffer());
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    expect(file.url).toBe(`/uploads/${hash}.jpg`);
    const { exif, orientation, icc, xmp } = await sharp(bytes).metadata();
    expect([exif, orientation, icc, xmp]).toEqual([undefined, undefined, undefined, undefined]);
    expect(bytes.includes('KameraRahasia')).toBe(false);
  });

  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  it.each<[string, () => Buffer | Promise<Buffer>, string, string, Reason]>([
    ['HTML called a photo', () => html, 'a.jpg', 'image/jpeg', 'photo-not-a-picture'],
    ['HTML as it is', () => html, 'a.html', 'text/html', 'photo-not-a-picture'],
    ['SVG called a photo', () => svg, 'a.png', 'image/png', 'photo-unsupported'],
    ['SVG as it is', () => svg, 'a.svg', 'image/svg+xml', 'photo-unsupported'],
    [
      'a photo cut off',
      async () => (await phonePhoto()).subarray(0, 700),
      'a.jpg',
      'image/jpeg',
      'photo-damaged',
    ],
    ['56 megapixels', pixelBomb, 'a.png', 'image/png', 'photo-too-many-pixels'],
    ['HTML called a PDF', () => html, 'a.pdf', 'application/pdf', 'photo-not-a-picture'],
    [
      'a PDF with a script',
      () => pdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'),
      'a.pdf',
      'application/pdf',
      'pdf-unsafe',
    ],
    [
      'a PDF that starts a program',
      () => pdf('/OpenAction<</S/Launch/F(cmd.exe)>>'),
      'a.pdf',
      'application/pdf',
      'pdf-unsafe',
    ],
  ])(
    'of %s is refused with a sentence, and nothing is stored',
    async (_what, make, name, type, reason) => {
      const before = stored();
      const response = await officer.upload(await make(), name, type);
      expect(response.status).toBe(400);
      const { error } = (await response.json()) as { error: { message: string } };
      expect(error.message).toBe(refusals[reason]);
      expect(stored()).toEqual(before);
    },
  );

  it('of more than 11 MB is cut off before it is read', async () => {
    const response = await officer.upload(Buffer.alloc(12_000_000), 'a.jpg', 'image/jpeg');
    expect(response.status).toBe(413);
  });

  it('of a PDF keeps its bytes, under their hash', async () => {
    const bytes = pdf('/Lang(id)');
    const file = await send(bytes, 'Surat edaran.pdf', 'application/pdf');
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    expect(file).toMatchObject({ url: `/uploads/${hash}.pdf`, mime: 'application/pdf' });
  });

  it('never changes afterwards: replacing, moving, fetching and folders have no address', async () => {
    const file = await send(await photo('#111'), 'tetap.jpg', 'image/jpeg');
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(await photo('#222'))]), 'lain.jpg');
    const replaced = await officer.ask('POST', `/upload?id=${file.id}`, form);
    expect(replaced.status).toBe(400);
    expect(await replaced.text()).toContain(refusals['file-stays']);
    const closed: [string, string][] = [
      ['POST', `/upload/files/${file.id}/replace`],
      ['POST', '/upload/actions/upload-from-urls'],
      ['POST', '/upload/actions/bulk-move'],
      ['POST', '/upload/folders'],
    ];
    for (const [method, address] of closed) {
      expect((await officer.ask(method, address, {})).status).toBeGreaterThanOrEqual(404);
    }
  });

  it('needs a signed-in officer', async () => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(await photo('#333'))]), 'a.jpg');
    for (const address of ['/upload', '/api/upload']) {
      const response = await fetch(world.cms.url + address, { method: 'POST', body: form });
      expect([401, 404, 405]).toContain(response.status);
    }
  });
});

describe('a file in the library', () => {
  it('that an item uses cannot be deleted, one by one or in bulk', async () => {
    const { id } = await send(await photo('#444'), 'a.jpg', 'image/jpeg');
    const gallery = { title: 'Dipakai', kim, photos: [{ file: id, alt: 'Sungai' }] };
    const { documentId } = await world.documents.create('gallery', gallery, 'published');
    const one = await officer.ask('DELETE', `/upload/files/${id}`);
    expect(await one.text()).toContain(refusals['file-in-use']);
    await officer.ask('POST', '/upload/actions/bulk-delete', { fileIds: [id] });
    expect(
      await world.cms.strapi.db.query('plugin::upload.file').findOne({ where: { id } }),
    ).not.toBeNull();
    await world.documents.remove('gallery', documentId);
    expect((await officer.ask('DELETE', `/upload/files/${id}`)).status).toBe(200);
  });

  it('uploaded twice is stored once, and stays while one of the two is there', async () => {
    const bytes = await photo('#555');
    const first = await send(bytes, 'satu.jpg', 'image/jpeg');
    const second = await send(bytes, 'dua.jpg', 'image/jpeg');
    expect(second.url).toBe(first.url);
    expect(second.id).not.toBe(first.id);
    await officer.ask('DELETE', `/upload/files/${first.id}`);
    expect((await fetch(world.cms.url + first.url)).status).toBe(200);
    await officer.ask('DELETE', `/upload/files/${second.id}`);
    expect(stored()).not.toContain(path.basename(first.url));
  });
});

describe('photos of an item', () => {
  it('leave by the API with hash, size and words', async () => {
    const file = await world.cms.upload({ bytes: await phonePhoto(), name: 'b.jpg' });
    const cover = { file: file.id, alt: 'Warga di dermaga', caption: 'Dermaga', credit: 'Redaksi' };
    const data = world.post(kim, { title: 'Berfoto', cover, photos: [cover] });
    const { documentId } = await world.documents.create('post', data, 'published');
    const { posts } = await publicationOf(world.cms).kim('unggah-satu');
    const published = posts.find((post) => post.id === documentId)!;
    const expected = {
      hash: file.hash,
      width: 300,
      height: 400,
      master: file.url,
      alt: 'Warga di dermaga',
      caption: 'Dermaga',
      credit: 'Redaksi',
    };
    expect(published.cover).toEqual(expected);
    expect(published.photos).toEqual([expected]);
  });

  it('need words for those who cannot see them, and a file', async () => {
    const { id } = await world.cms.upload({ bytes: await photo('#666'), name: 'c.jpg' });
    const publish = (photos: object[]) =>
      world.documents.create('gallery', { title: 'Galeri', kim, photos }, 'published');
    await expectRefusal(publish([{ file: id }]), 'photo-alt-missing', 'photos');
    await expectRefusal(publish([{ file: id, alt: ' ' }]), 'photo-alt-missing', 'photos');
    await expectRefusal(publish([{ alt: 'Tanpa berkas' }]), 'photo-file-missing', 'photos');
    const data = world.post(kim, { cover: { file: id } });
    const post = world.documents.create('post', data, 'published');
    await expectRefusal(post, 'photo-alt-missing', 'cover');
  });

  it('are thirty at most', async () => {
    const { id } = await world.cms.upload({ bytes: await photo('#777'), name: 'd.jpg' });
    const photos = (count: number) =>
      Array.from({ length: count }, () => ({ file: id, alt: 'Foto' }));
    const gallery = (count: number) => ({ title: 'Banyak', kim, photos: photos(count) });
    await world.documents.create('gallery', gallery(30), 'published');
    const more = world.documents.create('gallery', gallery(31), 'published');
    await expectRefusal(more, 'photos-too-many', 'photos');
  });

  it('a PDF in the place of a photo, or a photo in the place of a PDF, is refused', async () => {
    const document = await world.cms.upload({ bytes: pdf('/Lang(en)'), name: 'e.pdf' });
    const picture = await world.cms.upload({ bytes: await photo('#888'), name: 'f.jpg' });
    const announce = (more: object) =>
      world.documents.create('announcement', world.announcement(more), 'published');
    await expectRefusal(
      announce({ picture: { file: document.id, alt: 'PDF' } }),
      'photo-file-missing',
      'picture',
    );
    await expectRefusal(
      announce({ attachments: [{ file: picture.id, title: 'Foto' }] }),
      'attachment-not-pdf',
      'attachments',
    );
    const { documentId } = await announce({
      title: 'Berlampiran',
      attachments: [{ file: document.id, title: 'Surat edaran' }],
    });
    const { announcements } = await publicationOf(world.cms).network();
    expect(announcements.find(({ id }) => id === documentId)?.attachments).toEqual([
      {
        hash: document.hash,
        title: 'Surat edaran',
        bytes: pdf('/Lang(en)').length,
        file: document.url,
      },
    ]);
  });
});
