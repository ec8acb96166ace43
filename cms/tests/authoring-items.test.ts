import { randomUUID } from 'node:crypto';
import type { AuthoredItem } from '@simpul/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { uidOfItem } from '../src/authoring/items/item-row.ts';
import { rowsOf } from '../src/database/rows.ts';
import { authoringRefusals, missingWords } from '../src/words/authoring-refusals.ts';
import { refusals } from '../src/words/refusals.ts';
import { joinAs, type Phone } from './kit/members.ts';
import { photo } from './kit/pictures.ts';
import { publicationOf } from './kit/publication.ts';
import { makeWorld, type World } from './kit/world.ts';
import { eventContent, galleryContent, photoForm, postContent, write } from './kit/writing.ts';

let world: World;
let kim: string;
let chair: Phone;
let editor: Phone;
let contributor: Phone;
let reviewed: { kim: string; chair: Phone; contributor: Phone };

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('tulis-satu', { publishing: 'direct' });
  chair = (await joinAs(world.cms, kim, 'chair')).phone;
  editor = (await joinAs(world.cms, kim, 'editor')).phone;
  contributor = (await joinAs(world.cms, kim, 'contributor')).phone;
  const other = await world.makeKim('tulis-dua', { publishing: 'review' });
  reviewed = {
    kim: other,
    chair: (await joinAs(world.cms, other, 'chair')).phone,
    contributor: (await joinAs(world.cms, other, 'contributor')).phone,
  };
});

const live = async (slug: string) => (await publicationOf(world.cms).kim(slug)).posts;
const act = async (phone: Phone, item: AuthoredItem, action: string, more: object = {}) => {
  const said = await phone.ask('POST', `/items/${item.id}/${action}`, {
    body: { base: item.version, ...more },
  });
  return said.status === 200
    ? (said.body as unknown as AuthoredItem)
    : [said.status, said.body.error!.code];
};

describe('a draft', () => {
  it('is kept as it was written, for the KIM of the session, and is on no site', async () => {
    const item = await write(contributor, postContent({ title: '', body: 'Baru mulai' }));
    expect(item).toMatchObject({ state: 'draft', live: false, mine: true, address: null });
    const { body } = await contributor.ask('GET', `/items/${item.id}`);
    expect(body).toEqual(item);
    const row = (await world.cms.strapi.db
      .query('api::post.post')
      .findOne({ where: { documentId: item.id }, populate: ['kim'] })) as {
      kim: { documentId: string };
    };
    expect(row.kim.documentId).toBe(kim);
    expect((await live('tulis-satu')).map(({ id }) => id)).not.toContain(item.id);
  });

  it('of every type comes back as it was sent', async () => {
    for (const content of [
      postContent({ summary: 'Inti', author: 'Ibu Sri' }),
      galleryContent({ place: 'Balai desa' }),
      eventContent({ ends: '2026-12-01T03:00:00.000Z', mapLink: 'https://peta.example/x' }),
    ]) {
      expect((await write(editor, content)).content).toEqual(content);
    }
  });

  it('is saved from the version it began from; from an older one both are kept', async () => {
    const item = await write(editor);
    const save = (base: string, title: string) =>
      editor.ask('PUT', `/items/${item.id}`, {
        body: { base, content: postContent({ title }), then: 'keep' },
      });
    const first = await save(item.version, 'Judul satu');
    expect(first.status).toBe(200);
    const response = await save(item.version, 'Judul dua');
    expect(response.status).toBe(409);
    expect(response.body).toMatchObject({
      error: { code: 'conflict', message: authoringRefusals.conflict },
      yours: { base: item.version, content: { title: 'Judul dua' } },
      stored: { version: first.body['version'], content: { title: 'Judul satu' } },
    });
    const { body } = await editor.ask('GET', `/items/${item.id}`);
    expect(body).toMatchObject({ title: 'Judul satu' });
  });

  it('sent twice with one number is one item', async () => {
    const key = randomUUID();
    const body = { content: postContent({ title: 'Sekali saja' }), then: 'keep' };
    const [one, two] = await Promise.all([
      contributor.ask('POST', '/items', { body, key }),
      contributor.ask('POST', '/items', { body, key }),
    ]);
    expect(one).toEqual(two);
    const again = { body: { ...body, then: 'send' }, key };
    expect(await contributor.refusal('POST', '/items', again)).toEqual([
      422,
      'idempotency-key-reused',
    ]);
    const rows = await world.cms.strapi.db
      .query('api::post.post')
      .count({ where: { title: 'Sekali saja' } });
    expect(rows).toBe(1);
  });

  it('sent again when its answer is long forgotten is still one item', async () => {
    const forget = () =>
      rowsOf(world.cms.strapi, 'api::authoring.idempotency').deleteMany({ where: {} });
    for (const [type, content] of [
      ['post', postContent({ title: 'Lama di jalan' })],
      ['gallery', galleryContent({ title: 'Lama di jalan' })],
      ['event', eventContent({ title: 'Lama di jalan', ends: '2026-12-01T03:00:00.000Z' })],
    ] as const) {
      const key = randomUUID();
      const body = { content, then: 'keep' };
      const first = await contributor.ask('POST', '/items', { body, key });
      await forget();
      expect(await contributor.ask('POST', '/items', { body, key })).toEqual(first);
      const { id, version: base } = first.body as unknown as AuthoredItem;
      const later = { base, content: { ...content, body: 'Diubah' }, then: 'keep' };
      const save = { body: later, key: randomUUID() };
      const saved = await contributor.ask('PUT', `/items/${id}`, save);
      await forget();
      const { version } = saved.body;
      expect((await contributor.ask('PUT', `/items/${id}`, save)).body).toMatchObject({
        id,
        version,
      });
      const stale = await contributor.ask('POST', '/items', { body, key });
      expect([stale.status, stale.body]).toMatchObject([
        409,
        { stored: { id, content: later.content } },
      ]);
      const uid = uidOfItem(type);
      expect(await rowsOf(world.cms.strapi, uid).count({ where: { title: 'Lama di jalan' } })).toBe(
        1,
      );
      // The same number from another member is another write.
      const other = await editor.ask('POST', '/items', { body, key });
      expect(other.body['id']).not.toBe(id);
      await rowsOf(world.cms.strapi, uid).deleteMany({ where: { title: 'Lama di jalan' } });
    }
  });

  it('is deleted by its version', async () => {
    const item = await write(contributor);
    const stale = await contributor.refusal('DELETE', `/items/${item.id}?base=abc`);
    expect(stale).toEqual([409, 'conflict']);
    const { status } = await contributor.ask('DELETE', `/items/${item.id}?base=${item.version}`);
    expect(status).toBe(200);
    expect(await contributor.refusal('GET', `/items/${item.id}`)).toEqual([404, 'not-found']);
  });
});

describe('a KIM that publishes directly', () => {
  it('is live at once when chair or editor send', async () => {
    const item = await write(editor, postContent({ title: 'Langsung tayang' }), 'send');
    expect(item).toMatchObject({ state: 'published', live: true, held: [] });
    expect(item.address).toBe(`http://tulis-satu.localhost/berita/${item.slug}`);
    expect((await live('tulis-satu')).map(({ id }) => id)).toContain(item.id);
  });

  it('lets a contributor hand in, and chair or editor publish or return it with a note', async () => {
    const item = await write(contributor, postContent({ title: 'Dari kontributor' }), 'send');
    expect(item).toMatchObject({ state: 'submitted', live: false });
    expect(await act(contributor, item, 'publish')).toEqual([403, 'role']);
    const returned = await act(editor, item, 'return', { note: 'Tambahkan tanggalnya' });
    expect(returned).toMatchObject({ state: 'returned', note: { text: 'Tambahkan tanggalnya' } });
    const content = postContent({ title: 'Dari kontributor', body: 'Sabtu, 21 November.' });
    const sent = await contributor.ask('PUT', `/items/${item.id}`, {
      body: { base: item.version, content, then: 'send' },
    });
    expect(sent.body).toMatchObject({ state: 'submitted', note: null });
    const published = await act(chair, sent.body as unknown as AuthoredItem, 'publish');
    expect(published).toMatchObject({ state: 'published', mine: false });
  });

  it.each([
    ['gambling words', { body: 'Main slot gacor hari ini' }, 'gambling'],
    ['a link to an unknown host', { body: 'Lihat https://asing.example/x' }, 'unknown-domain'],
    ['no source', { source: '' }, 'source-missing'],
  ])('holds what has %s for an officer, and says why', async (_what, more, reason) => {
    const item = await write(chair, postContent({ title: `Tahan ${reason}`, ...more }), 'send');
    expect(item).toMatchObject({ state: 'submitted', live: false, held: [{ reason }] });
    expect(await act(chair, item, 'publish')).toMatchObject({ state: 'submitted' });
    expect((await live('tulis-satu')).map(({ id }) => id)).not.toContain(item.id);
  });

  it('links again to a host that was let pass once', async () => {
    const body = 'Lihat https://dikenal.example/a';
    const first = await write(chair, postContent({ title: 'Tautan satu', body }), 'send');
    expect(first.state).toBe('submitted');
    await world.documents.publish('post', first.id);
    const second = await write(chair, postContent({ title: 'Tautan dua', body }), 'send');
    expect(second.state).toBe('published');
  });

  it('corrects what is live: readers see the note', async () => {
    const item = await write(editor, postContent({ title: 'Jadwal' }), 'send');
    const content = postContent({ title: 'Jadwal', body: 'Mulai Senin.' });
    const corrected = await act(editor, item, 'correct', { content, note: 'Hari diperbaiki' });
    expect(corrected).toMatchObject({
      state: 'published',
      corrections: [{ text: 'Hari diperbaiki' }],
    });
    // Sent again with a number that is forgotten: readers see the note once.
    expect(await act(editor, item, 'correct', { content, note: 'Hari diperbaiki' })).toMatchObject({
      corrections: [{ text: 'Hari diperbaiki' }],
    });
    const shown = (await live('tulis-satu')).find(({ id }) => id === item.id);
    expect(shown).toMatchObject({
      body: 'Mulai Senin.',
      corrections: [{ text: 'Hari diperbaiki' }],
    });
  });

  it('keeps the published version while a change of it is a draft, or is held', async () => {
    const item = await write(editor, postContent({ title: 'Tetap tayang' }), 'send');
    const save = (base: string, body: string, then: string) =>
      editor.ask('PUT', `/items/${item.id}`, {
        body: { base, content: postContent({ title: 'Tetap tayang', body }), then },
      });
    const draft = await save(item.version, 'Perubahan', 'keep');
    expect(draft.body).toMatchObject({ state: 'draft', live: true });
    const held = await save(draft.body['version'] as string, 'togel', 'send');
    expect(held.body).toMatchObject({ state: 'submitted', live: true });
    const shown = (await live('tulis-satu')).find(({ id }) => id === item.id);
    expect(shown?.body).toBe('Panen raya dimulai pekan ini.');
  });

  it.each([
    ['post', postContent({ title: 'Ditarik' })],
    ['event', eventContent({ title: 'Agenda ditarik' })],
    ['gallery', galleryContent({ title: 'Galeri ditarik' })],
  ] as const)('withdraws a %s at once, and keeps why', async (type, content) => {
    const sent = await editor.ask('POST', '/photos', { body: photoForm(await photo('#d82')) });
    const photos = [{ hash: sent.body['hash'], alt: 'Sungai', caption: '', credit: '' }];
    const item = await write(editor, { ...content, photos }, 'send');
    expect(item.live).toBe(true);
    const said = await editor.ask('POST', `/items/${item.id}/withdraw`, {
      body: { reason: 'Salah tanggal' },
    });
    expect(said.body).toMatchObject({ state: 'withdrawn', live: false });
    const content2 = await publicationOf(world.cms).kim('tulis-satu');
    const { posts, events, galleries, removed } = content2;
    expect([...posts, ...events, ...galleries].map(({ id }) => id)).not.toContain(item.id);
    expect(removed.find(({ id }) => id === item.id)?.reason).toBe('withdrawn');
    const rows = rowsOf<object>(world.cms.strapi, uidOfItem(type));
    const where = { documentId: item.id };
    expect(await rows.findMany({ where, orderBy: { id: 'asc' } })).toEqual([
      expect.objectContaining({ withdrawnReason: 'Salah tanggal', state: 'withdrawn' }),
      expect.objectContaining({ withdrawnReason: 'Salah tanggal' }),
    ]);
    expect(await act(editor, item, 'publish')).toEqual([409, 'wrong-state']);
    expect(type).toBe(item.type);
  });
});

describe('a KIM that is reviewed', () => {
  it('hands in: nothing goes to the site without an officer', async () => {
    const item = await write(reviewed.chair, postContent({ title: 'Tunggu petugas' }), 'send');
    expect(item).toMatchObject({ state: 'submitted', live: false, held: [] });
    expect(await act(reviewed.chair, item, 'publish')).toEqual([403, 'needs-review']);
    expect(await live('tulis-dua')).toEqual([]);
    await world.documents.publish('post', item.id);
    const { body } = await reviewed.chair.ask('GET', `/items/${item.id}`);
    expect(body).toMatchObject({ state: 'published', live: true });
  });

  it('corrects through review too', async () => {
    const item = await write(reviewed.chair, postContent({ title: 'Ralat ditinjau' }), 'send');
    await world.documents.publish('post', item.id);
    const answer = await act(reviewed.chair, item, 'correct', {
      content: postContent({ title: 'Ralat ditinjau' }),
      note: 'Diperbaiki',
    });
    expect(answer).toEqual([403, 'needs-review']);
  });

  it('takes a handed-in item back when it is saved', async () => {
    const item = await write(reviewed.chair, postContent(), 'send');
    const { body } = await reviewed.chair.ask('PUT', `/items/${item.id}`, {
      body: { base: item.version, content: postContent({ title: 'Lain' }), then: 'keep' },
    });
    expect(body).toMatchObject({ state: 'draft' });
  });
});

describe('what is not complete', () => {
  it.each([
    ['no title', postContent({ title: ' ' }), missingWords.title],
    ['no topic', postContent({ category: null }), missingWords.category],
    ['no text', postContent({ body: '' }), refusals['body-missing']],
    ['a gallery without a photo', galleryContent(), refusals['photos-missing']],
    ['an event without a start', eventContent({ starts: null }), missingWords.starts],
    ['an event without a place', eventContent({ place: '' }), missingWords.place],
    [
      'an event that ends before it starts',
      eventContent({ ends: '2026-11-01T00:00:00.000Z' }),
      refusals['event-ends-early'],
    ],
  ])('(%s) is refused with its sentence and nothing is stored', async (_what, content, message) => {
    const before = await world.cms.strapi.db.query('api::post.post').count({});
    for (const phone of [chair, contributor]) {
      const { status, body } = await phone.ask('POST', '/items', {
        body: { content, then: 'send' },
      });
      expect([status, body.error]).toEqual([422, { code: 'not-complete', message }]);
    }
    expect(await world.cms.strapi.db.query('api::post.post').count({})).toBe(before);
  });
});

describe('a stranger’s item', () => {
  it('is as unknown as one that does not exist, draft and published, for every action', async () => {
    const draft = await write(editor, postContent({ title: 'Rahasia' }));
    const shown = await write(editor, postContent({ title: 'Umum' }), 'send');
    const before = await world.cms.strapi.db
      .query('api::post.post')
      .findMany({ where: { documentId: { $in: [draft.id, shown.id] } } });
    const content = postContent();
    for (const id of [draft.id, shown.id, 'tidakadatidakadatidakada1']) {
      const base = 'abc';
      const tries: [string, string, unknown?][] = [
        ['GET', `/items/${id}`],
        ['PUT', `/items/${id}`, { base, content, then: 'keep' }],
        ['DELETE', `/items/${id}?base=${base}`],
        ['POST', `/items/${id}/submit`, { base }],
        ['POST', `/items/${id}/return`, { base, note: 'x' }],
        ['POST', `/items/${id}/withdraw`, { reason: 'x' }],
        ['POST', `/items/${id}/publish`, { base }],
        ['POST', `/items/${id}/correct`, { base, content, note: 'x' }],
      ];
      for (const [method, path, body] of tries) {
        const answer = await reviewed.chair.refusal(method, path, { body });
        expect([method, path, ...answer]).toEqual([method, path, 404, 'not-found']);
      }
    }
    const after = await world.cms.strapi.db
      .query('api::post.post')
      .findMany({ where: { documentId: { $in: [draft.id, shown.id] } } });
    expect(after).toEqual(before);
  });

  it('of the same KIM is not a contributor’s either, unless they wrote it', async () => {
    const item = await write(editor, postContent({ title: 'Milik redaktur' }));
    expect(await contributor.refusal('GET', `/items/${item.id}`)).toEqual([403, 'not-author']);
    const body = { base: item.version, content: postContent(), then: 'keep' };
    expect(await contributor.refusal('PUT', `/items/${item.id}`, { body })).toEqual([
      403,
      'not-author',
    ]);
    const { body: list } = await contributor.ask('GET', '/items');
    const items = list['items'] as AuthoredItem[];
    expect(items.every(({ mine }) => mine)).toBe(true);
  });

  it('stays its KIM’s, whatever is sent along', async () => {
    const extras = [
      { kim: reviewed.kim },
      { state: 'published' },
      { publishedAt: '2020-01-01T00:00:00.000Z' },
      { createdBy: 1 },
      { id: 1 },
      { writer: 'member:x' },
      { documentId: 'x' },
      { kim: { set: [{ documentId: reviewed.kim }] } },
      { slug: 'lain' },
    ];
    const before = await world.cms.strapi.db.query('api::post.post').count({});
    for (const extra of extras) {
      const inside = { content: postContent(extra), then: 'keep' };
      const beside = { content: postContent(), then: 'keep', ...extra };
      for (const body of [inside, beside]) {
        expect(await editor.refusal('POST', '/items', { body })).toEqual([400, 'not-valid']);
      }
    }
    expect(await world.cms.strapi.db.query('api::post.post').count({})).toBe(before);
  });

  it('is listed to nobody else, and no filter reaches it', async () => {
    const { body } = await reviewed.contributor.ask('GET', '/items');
    expect(body['items']).toEqual([]);
    for (const query of [
      'filters[kim]=1',
      'populate=kim',
      'sort=writer',
      'kim=tulis-satu',
      'after=!',
    ]) {
      const answer = await reviewed.chair.refusal('GET', `/items?${query}`);
      expect(answer).toEqual([400, 'not-valid']);
    }
  });
});

describe('the list of items', () => {
  it('comes newest first, in pages that neither miss nor repeat', async () => {
    const many = await world.makeKim('tulis-banyak', { publishing: 'direct' });
    const { phone, id } = await joinAs(world.cms, many, 'editor');
    const all: string[] = [];
    for (let at = 0; at < 55; at += 1) {
      const type = at % 2 ? 'post' : 'event';
      const data = { title: `Isi ${at}`, kim: many, writer: `member:${id}` };
      const { documentId } = await world.documents.create(type, data);
      all.unshift(documentId);
    }
    const first = await phone.ask('GET', '/items');
    const page = first.body['items'] as AuthoredItem[];
    expect(page).toHaveLength(50);
    const second = await phone.ask('GET', `/items?after=${first.body['next'] as string}`);
    expect(second.body['next']).toBeNull();
    const rest = second.body['items'] as AuthoredItem[];
    expect([...page, ...rest].map((item) => item.id).sort()).toEqual([...all].sort());
    const saved = [...page, ...rest].map(({ savedAt }) => savedAt);
    expect(saved).toEqual([...saved].sort().reverse());
    const posts = await phone.ask('GET', '/items?type=post&state=draft');
    expect(posts.body['items']).toHaveLength(27);
  });
});

describe('a suspended KIM', () => {
  it('reads and withdraws, and writes nothing', async () => {
    const paused = await world.makeKim('tulis-jeda', { publishing: 'direct' });
    const { phone } = await joinAs(world.cms, paused, 'editor');
    const item = await write(phone, postContent({ title: 'Sebelum jeda' }), 'send');
    await world.documents.update('kim', paused, { kimStatus: 'suspended' });
    const body = { content: postContent(), then: 'keep' };
    expect(await phone.refusal('POST', '/items', { body })).toEqual([403, 'kim-not-active']);
    expect((await phone.ask('GET', `/items/${item.id}`)).status).toBe(200);
    const reason = { body: { reason: 'Diminta warga' } };
    expect((await phone.ask('POST', `/items/${item.id}/withdraw`, reason)).status).toBe(200);
  });
});
