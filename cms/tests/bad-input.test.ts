import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../src/database/rows.ts';
import { expectRefusal } from './kit/refusal.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let kim: string;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('salah-satu');
});

const publish = (type: string, data: Record<string, unknown>) =>
  world.documents.create(type, data, 'published');

describe('the address of a KIM', () => {
  it.each([
    ['admin', 'site-slug-reserved'],
    ['../x', 'site-slug-malformed'],
    ['xn--x', 'site-slug-punycode'],
    ['Tangkiling', 'site-slug-malformed'],
    ['a', 'site-slug-malformed'],
  ] as const)('"%s" is refused: %s', async (slug, reason) => {
    await expectRefusal(world.makeKim(slug), reason, 'slug');
  });

  it('is refused when another KIM has it, archived or not', async () => {
    await expectRefusal(world.makeKim('salah-satu'), 'site-slug-taken', 'slug');
    await world.makeKim('salah-arsip', { kimStatus: 'archived' });
    await expectRefusal(world.makeKim('salah-arsip'), 'site-slug-taken', 'slug');
  });

  it('may change while the KIM is proposed, never once it was active', async () => {
    const fresh = await world.makeKim('salah-dua', { kimStatus: 'proposed' });
    await world.documents.update('kim', fresh, { slug: 'salah-tiga' });
    await world.documents.update('kim', fresh, { kimStatus: 'verified' });
    await world.documents.update('kim', fresh, { kimStatus: 'active' });
    const move = world.documents.update('kim', fresh, { slug: 'salah-empat' });
    await expectRefusal(move, 'site-slug-frozen', 'slug');
  });

  it('is not copied when a KIM is cloned', async () => {
    await expectRefusal(world.documents.clone('kim', kim), 'site-slug-taken', 'slug');
  });
});

describe('the status of a KIM', () => {
  it.each([
    ['proposed', 'active'],
    ['active', 'proposed'],
    ['archived', 'active'],
    ['suspended', 'verified'],
  ])('%s cannot become %s', async (from, to) => {
    const id = await world.makeKim(`status-${from}-${to}`, { kimStatus: from });
    const step = world.documents.update('kim', id, { kimStatus: to });
    await expectRefusal(step, 'kim-status-step', 'kimStatus');
    expect(await world.documents.live('kim', id)).toMatchObject({ kimStatus: from });
  });

  it('needs a region before there is a site', async () => {
    const made = world.makeKim('tanpa-wilayah', { region: null });
    await expectRefusal(made, 'kim-region-missing', 'region');
  });

  it('keeps a KIM that had a site from being deleted, and any KIM that owns items', async () => {
    await expectRefusal(world.documents.remove('kim', kim), 'kim-had-site');
    const fresh = await world.makeKim('salah-hapus', { kimStatus: 'proposed' });
    const { documentId } = await world.documents.create('post', world.post(fresh));
    await expectRefusal(world.documents.remove('kim', fresh), 'still-in-use');
    await world.documents.remove('post', documentId);
    await world.documents.remove('kim', fresh);
    expect(await world.documents.live('kim', fresh)).toBeNull();
  });
});

describe('an audience', () => {
  it.each([
    ['left out', undefined],
    ['empty', { everyone: false }],
    ['with empty lists', { everyone: false, regions: [], kinds: [], kims: [] }],
  ])('%s keeps an announcement from being published', async (_name, audience) => {
    const data = world.announcement({ audience });
    await expectRefusal(publish('announcement', data), 'audience-empty', 'audience');
  });

  it('may be empty in a draft, and stops the publication of that draft', async () => {
    const draft = await world.documents.create(
      'announcement',
      world.announcement({ audience: { everyone: false } }),
    );
    const attempt = world.documents.publish('announcement', draft.documentId);
    await expectRefusal(attempt, 'audience-empty', 'audience');
    expect(await world.documents.live('announcement', draft.documentId)).toBeNull();
  });

  it.each(['regions', 'kims'])('naming %s that do not exist is refused', async (part) => {
    for (const unknown of [['tidak-ada'], { connect: ['tidak-ada'] }, [987_654]]) {
      const data = world.announcement({ audience: { everyone: false, [part]: unknown } });
      await expectRefusal(publish('announcement', data), 'reference-unknown');
    }
  });

  it('naming a kind of KIM that does not exist is refused', async () => {
    const data = world.announcement({ audience: { everyone: false, kinds: ['robots'] } });
    await expectRefusal(publish('announcement', data), 'audience-kinds-unknown', 'audience');
  });

  it('and a KIM together leave the owner of an event unclear, neither leaves it without one', async () => {
    const both = world.event({ kim, audience: { everyone: true } });
    await expectRefusal(publish('event', both), 'event-owner-unclear', 'audience');
    await expectRefusal(publish('event', world.event()), 'event-owner-missing', 'kim');
  });
});

describe('times', () => {
  it('a window that ends before or when it begins is refused', async () => {
    const showFrom = '2026-12-02T00:00:00.000Z';
    for (const showUntil of ['2026-12-01T00:00:00.000Z', showFrom]) {
      const data = world.announcement({ showFrom, showUntil });
      await expectRefusal(publish('announcement', data), 'window-backwards', 'showUntil');
    }
  });

  it('an event that ends before it starts is refused', async () => {
    const data = world.event({ kim, ends: '2026-11-30T00:00:00.000Z' });
    await expectRefusal(publish('event', data), 'event-ends-early', 'ends');
  });
});

describe('a post', () => {
  it.each([
    ['kim', 'kim-missing'],
    ['body', 'body-missing'],
    ['source', 'source-missing'],
  ] as const)('without %s is not published', async (field, reason) => {
    const data = { ...world.post(kim), [field]: null };
    await expectRefusal(publish('post', data), reason, field);
  });

  it('with a blank source or body is not published either', async () => {
    await expectRefusal(publish('post', world.post(kim, { source: '  ' })), 'source-missing');
    await expectRefusal(publish('post', world.post(kim, { body: '\n' })), 'body-missing');
  });

  it('of 200 KB is refused, as a draft too; one of 59 KB is taken', async () => {
    const long = world.post(kim, { body: 'kata '.repeat(40 * 1024) });
    await expectRefusal(world.documents.create('post', long), 'body-too-long', 'body');
    const { documentId } = await world.documents.create('post', world.post(kim));
    const grow = world.documents.update('post', documentId, { body: 'x'.repeat(200 * 1024) });
    await expectRefusal(grow, 'body-too-long', 'body');
    await publish('post', world.post(kim, { body: 'x'.repeat(59 * 1024) }));
  });
});

describe('an announcement', () => {
  it('without an issuing agency is not published', async () => {
    const data = world.announcement({ issuer: null });
    await expectRefusal(publish('announcement', data), 'issuer-missing', 'issuer');
  });

  it('with a link that is no web address is refused in words that name the field', async () => {
    for (const sourceLink of ['bukan alamat', 'javascript:alert(1)', 'ftp://contoh.id']) {
      await expect(publish('announcement', world.announcement({ sourceLink }))).rejects.toThrow(
        'Isian "Tautan sumber" belum benar. Isi dengan alamat web lengkap yang diawali https://.',
      );
    }
  });
});

describe('a gallery', () => {
  it('without photos is not published', async () => {
    const data = { title: 'Galeri kosong', kim };
    await expectRefusal(publish('gallery', data), 'photos-missing', 'photos');
  });
});

describe('the network', () => {
  it('keeps regions and agencies that are in use', async () => {
    await expectRefusal(world.documents.remove('region', world.region), 'still-in-use');
    await publish('announcement', world.announcement());
    await expectRefusal(world.documents.remove('agency', world.agency), 'still-in-use');
  });

  it('takes no region code of another shape', async () => {
    const made = world.documents.create('region', { code: '6271', name: 'Salah' });
    await expectRefusal(made, 'region-code-malformed', 'code');
  });

  it('keeps its setting', async () => {
    const { strapi } = world.cms;
    const setting = await rowsOf<{ documentId: string }>(strapi, 'api::setting.setting').findOne(
      {},
    );
    const removal = world.documents.remove('setting', setting!.documentId);
    await expectRefusal(removal, 'setting-stays');
  });
});
