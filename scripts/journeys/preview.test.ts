import { photoUpload } from '@simpul/contract';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import sharp from 'sharp';
import { acceptInvitation, type Member } from './member.ts';
import { signIn, type Panel } from './panel.ts';
import { Reader, until, type Answer } from './reader.ts';

// A page is seen by who wrote it and by who reviews it, and by nobody else, before it is published.
const { cms, web, officers } = inject('network');
const reader = new Reader(web);
const site = 'gohong';
const host = `${site}.localhost`;
const path = '/berita/jembatan-wolframit-selesai';
let officer: Panel;
let member: Member;

const open = (address: string): Promise<Answer> => {
  const { hostname, pathname } = new URL(address);
  return reader.get(hostname, pathname);
};

/** What residents read, without what is a preview's alone and without the moments of publication. */
const essence = (html: string): string =>
  html
    .replace(/<aside class="preview-bar".*?<\/aside>/s, '')
    .replace('<meta name="robots" content="noindex">', '')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+0\d:00)/g, 'INSTANT')
    .replace(/pukul \d\d\.\d\d WIB/g, 'pukul JAM');

beforeAll(async () => {
  officer = await signIn(cms, 'provinsi@kim.example', officers['provinsi@kim.example']!);
  const kim = await officer.find('kim', 'slug', site);
  await officer.update('kim', kim, { publishing: 'review' });
  member = await acceptInvitation(cms, await officer.invite(kim, 'editor', 'Redaktur uji'));
});

async function sendPhoto(): Promise<string> {
  const bytes = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#3a6b4c' },
  })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  const file = new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
  form.append(photoUpload.field, file, 'jembatan.jpg');
  return (await member.ask('POST', '/photos', form))['hash'] as string;
}

describe('a post that a member has written', () => {
  let item: Record<string, unknown>;
  let seen: Answer;

  it('is a page for the holder of its address, with its photo, and for no search engine', async () => {
    const photos = [{ hash: await sendPhoto(), alt: 'Jembatan kayu', caption: '', credit: '' }];
    const content = {
      ...{ type: 'post', title: 'Jembatan wolframit selesai', summary: 'Bisa dilewati lagi.' },
      body: 'Jembatan kampung **selesai** diperbaiki.',
      ...{ category: 'kegiatan', source: 'Diliput langsung', place: 'Gohong', author: '' },
      ...{ photos, about: null },
    };
    item = await member.ask('POST', '/items', { content, then: 'keep' });
    const asked = performance.now();
    const body = { base: item['version'] };
    const made = await member.ask('POST', `/items/${String(item['id'])}/preview`, body);
    process.stdout.write(
      `preview: opened ${(performance.now() - asked).toFixed(0)} ms after it was asked for\n`,
    );
    const address = made['address'] as string;
    expect(new URL(address).hostname).toBe(host);
    seen = await open(address);
    expect(seen.status).toBe(200);
    expect(seen.headers).toMatchObject({
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(seen.body).toContain('Pratinjau, belum tayang');
    expect(seen.body).toContain('<strong>selesai</strong>');
    const photo = /\/media\/[0-9a-f]{32}-800\.webp/.exec(seen.body)![0];
    expect((await reader.get(host, photo)).status).toBe(200);

    const missing = await reader.get(host, '/tidak-ada');
    const guess = `${new URL(address).pathname.slice(0, -4)}AAAA`;
    for (const [at, where] of [
      [host, guess],
      [host, '/pratinjau'],
      [host, path],
    ] as const) {
      const { status, body: said } = await reader.get(at, where);
      expect([where, status, said]).toEqual([where, 404, missing.body]);
    }
    for (const other of ['tangkiling.localhost', 'localhost']) {
      expect((await reader.get(other, new URL(address).pathname)).status, other).toBe(404);
    }
  });

  it('stands nowhere else: not on the site, in feeds, sitemap, search or the portal', async () => {
    for (const where of [host, 'localhost', 'tangkiling.localhost']) {
      expect(await reader.mentions(where, 'wolframit'), where).toEqual([]);
    }
  });

  it('is reviewed as it will look, and looks as it was reviewed', async () => {
    const id = item['id'] as string;
    await expect(officer.preview('post', id, site)).rejects.toThrow();
    await member.ask('POST', `/items/${id}/submit`, { base: item['version'] });
    const reviewed = await open(await officer.preview('post', id, site));
    expect(essence(reviewed.body)).toBe(essence(seen.body));
    await expect(officer.preview('post', id, 'tangkiling')).rejects.toThrow(/situs/);

    await officer.publishReviewed('post', id);
    await until(async () => (await reader.get(host, path)).status === 200);
    const page = await reader.get(host, path);
    expect(essence(page.body)).toBe(essence(reviewed.body));
    expect(page.body).not.toContain('ratinjau');
    expect(page.body).not.toContain('noindex');
  });
});

describe('an announcement', () => {
  it('is seen as the residents of one KIM will see it, before anybody reads it', async () => {
    const kapuas = await signIn(cms, 'kapuas@kim.example', officers['kapuas@kim.example']!);
    const region = await kapuas.find('region', 'code', '62.03');
    const issuer = await kapuas.find('agency', 'shortName', 'Diskominfo Kapuas');
    const id = await kapuas.create('announcement', {
      title: 'Jadwal spodumen keliling',
      issuer: { set: [{ documentId: issuer }] },
      audience: { regions: { connect: [{ documentId: region }] } },
      urgency: 'important',
      body: 'Petugas datang hari Senin.',
    });
    const page = await open(await kapuas.preview('announcement', id, 'selat-hilir'));
    expect(page.status).toBe(200);
    expect(page.body).toContain('Jadwal spodumen keliling');
    expect(page.body).toContain('Pratinjau, belum tayang');
    await expect(kapuas.preview('announcement', id, 'tangkiling')).rejects.toThrow(/situs/);
    expect(await reader.mentions('selat-hilir.localhost', 'spodumen')).toEqual([]);
  });
});
