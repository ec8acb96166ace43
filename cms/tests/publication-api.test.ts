import { createHash } from 'node:crypto';
import { KimContentSchema } from '@simpul/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicationOf } from './kit/publication.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let kim: string;
let api: ReturnType<typeof publicationOf>;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('api-satu', {
    about: 'Tentang kami',
    coordinatorName: 'Rahasia Nama',
    coordinatorPhone: '0811-rahasia',
    notes: 'catatan rahasia',
    members: [{ name: 'Ketua', role: 'Ketua' }],
    contacts: [{ kind: 'email', value: 'kim@contoh.id' }],
  });
  api = publicationOf(world.cms);
});

const publish = (more: object = {}) =>
  world.documents.create('post', world.post(kim, more), 'published');

describe('the publication API', () => {
  it.each<Record<string, string>>([
    {},
    { authorization: 'Bearer salah' },
    { authorization: 'Basic x' },
  ])('answers 401 with a sentence to a stranger (%o)', async (headers) => {
    for (const path of ['/network', '/kims', '/kims/api-satu', '/changes']) {
      const response = await fetch(`${world.cms.url}/api/publication${path}`, { headers });
      expect(response.status).toBe(401);
      expect(await response.text()).toContain('PUBLICATION_TOKEN');
    }
  });

  it('answers 304 to who already has the content, and 200 after a change', async () => {
    await publish({ title: 'Sebelum' });
    for (const path of ['/network', '/kims/api-satu']) {
      const first = await api.ask(path);
      const etag = first.headers.get('etag')!;
      const again = await api.ask(path, { headers: { 'if-none-match': etag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      await publish({ title: `Sesudah ${path}` });
      const changed = await api.ask(path, { headers: { 'if-none-match': etag } });
      expect(changed.status).toBe(200);
    }
  });

  it('gives equal bytes for equal content', async () => {
    const bytes = async () => (await api.ask('/kims/api-satu')).text();
    expect(await bytes()).toBe(await bytes());
  });

  it('never lets a private field out', async () => {
    const bodies = await Promise.all(
      ['/network', '/kims', '/kims/api-satu'].map(async (path) => (await api.ask(path)).text()),
    );
    for (const body of bodies) expect(body.toLowerCase()).not.toContain('rahasia');
  });

  it('exports every KIM, one line each, equal to the single answers', async () => {
    const lines = (await (await api.ask('/kims')).text()).trimEnd().split('\n');
    const all = lines.map((line) => KimContentSchema.parse(JSON.parse(line)));
    const slugs = all.map(({ slug }) => slug);
    expect(slugs).toEqual([...slugs].sort());
    expect(slugs).toEqual((await api.network()).kims.map(({ slug }) => slug));
    expect(all.find(({ slug }) => slug === 'api-satu')).toEqual(await api.kim('api-satu'));
  });

  it('knows no KIM that is proposed or verified, by whatever road', async () => {
    await world.makeKim('api-usulan', { kimStatus: 'proposed' });
    await world.makeKim('api-verifikasi', { kimStatus: 'verified' });
    const network = JSON.stringify(await api.network());
    for (const slug of ['api-usulan', 'api-verifikasi']) {
      expect((await api.ask(`/kims/${slug}`)).status).toBe(404);
      expect(network).not.toContain(slug);
    }
  });

  it('keeps drafts to itself', async () => {
    await world.documents.create('post', world.post(kim, { title: 'Masih konsep' }));
    const { documentId } = await publish({ title: 'Sudah terbit' });
    await world.documents.update('post', documentId, { title: 'Perubahan belum terbit' });
    const titles = (await api.kim('api-satu')).posts.map(({ title }) => title);
    expect(titles).toContain('Sudah terbit');
    expect(titles).not.toContain('Masih konsep');
    expect(titles).not.toContain('Perubahan belum terbit');
  });

  it('keeps the moment of the first publication when an item is published again', async () => {
    const { documentId } = await publish({ title: 'Pertama kali' });
    const item = async () => (await api.kim('api-satu')).posts.find(({ id }) => id === documentId)!;
    const first = await item();
    await world.documents.unpublish('post', documentId);
    await world.documents.update('post', documentId, { title: 'Kedua kali' }, 'published');
    const second = await item();
    expect(second.publishedAt).toBe(first.publishedAt);
    expect(Date.parse(second.updatedAt)).toBeGreaterThan(Date.parse(first.updatedAt));
  });

  it('takes the moment of publication along from a script', async () => {
    const issuedAt = '2026-01-02T03:04:05.000Z';
    const { documentId } = await publish({ title: 'Lama', issuedAt, updatedAt: issuedAt });
    const item = (await api.kim('api-satu')).posts.find(({ id }) => id === documentId)!;
    expect(item.publishedAt).toBe(issuedAt);
    expect(item.updatedAt).toBe(issuedAt);
  });

  it('carries what an announcement says, with its audience in codes and slugs', async () => {
    await world.documents.create(
      'announcement',
      world.announcement({
        title: 'Banjir di Bukit Batu',
        urgency: 'emergency',
        audience: {
          everyone: false,
          regions: [world.region],
          kinds: ['women', 'farmers'],
          kims: [kim],
        },
        showUntil: '2026-12-31T05:00:00.000Z',
        corrections: [{ at: '2026-11-21T05:00:00.000Z', text: 'Tanggal diperbaiki.' }],
        sourceLink: 'https://contoh.id/banjir',
      }),
      'published',
    );
    const found = (await api.network()).announcements.find(
      ({ slug }) => slug === 'banjir-di-bukit-batu',
    );
    expect(found).toMatchObject({
      issuer: world.agency,
      urgency: 'emergency',
      audience: {
        everyone: false,
        regions: [world.regionCode],
        kinds: ['farmers', 'women'],
        kims: ['api-satu'],
      },
      showFrom: null,
      showUntil: '2026-12-31T05:00:00.000Z',
      corrections: [{ at: '2026-11-21T05:00:00.000Z', text: 'Tanggal diperbaiki.' }],
      sourceLink: 'https://contoh.id/banjir',
      pinned: false,
    });
  });

  it('keeps one receipt per site and refuses what is no receipt', async () => {
    const receipt = {
      site: 'api-satu',
      revision: 1,
      release: 'r1',
      servedAt: '2026-11-21T05:00:00.000Z',
      pages: 3,
      bytes: 5_000_000_000,
    };
    const send = (body: object) =>
      api.ask('/receipts', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await send({ contract: 1, receipts: [receipt] })).status).toBe(204);
    const newer = { ...receipt, revision: 2, release: 'r2' };
    expect((await send({ contract: 1, receipts: [receipt, newer] })).status).toBe(204);
    const rows = await world.cms.strapi.db
      .query('api::publication.receipt')
      .findMany({ where: { site: 'api-satu' } });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ revision: 2, release: 'r2' });
    expect((await send({ contract: 1, receipts: [{ site: 'x' }] })).status).toBe(400);
  });

  it('is the only API: Strapi’s own has no address', async () => {
    for (const path of ['/api/posts', '/api/kims', '/api/upload/files', '/api/i18n/locales']) {
      expect((await fetch(`${world.cms.url}${path}`)).status).toBe(404);
    }
  });

  it('stores no token, only its hash', async () => {
    const { strapi, publicationToken } = world.cms;
    const publication = JSON.stringify(strapi.config.get('publication'));
    expect(publication).not.toContain(publicationToken);
    expect(publication).toContain(createHash('sha256').update(publicationToken).digest('hex'));
  });
});
