import { createHash, randomUUID } from 'node:crypto';
import { readPreviewPath } from '@simpul/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitPage } from '../src/previews/await-page.ts';
import { orderRows } from '../src/previews/order-row.ts';
import { authoringRefusals } from '../src/words/authoring-refusals.ts';
import { SOURCE_TO_COME } from '../src/words/previews.ts';
import { joinAs, type Phone } from './kit/members.ts';
import { phonePhoto } from './kit/pictures.ts';
import { publisherOf } from './kit/previewing.ts';
import { publicationOf } from './kit/publication.ts';
import { makeWorld, type World } from './kit/world.ts';
import { eventContent, galleryContent, photoForm, postContent, write } from './kit/writing.ts';

let world: World;
let publisher: ReturnType<typeof publisherOf>;
let kim: string;
let chair: Phone;
let contributor: Phone;
let stranger: Phone;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('pratinjau-satu', { publishing: 'direct' });
  const other = await world.makeKim('pratinjau-dua', { publishing: 'direct' });
  chair = (await joinAs(world.cms, kim, 'chair')).phone;
  contributor = (await joinAs(world.cms, kim, 'contributor')).phone;
  stranger = (await joinAs(world.cms, other, 'chair')).phone;
  publisher = publisherOf(world.cms);
  publisher.start();
});
afterAll(() => publisher.stop());

const preview = (phone: Phone, id: string, base: string, key: string = randomUUID()) =>
  phone.ask('POST', `/items/${id}/preview`, { body: { base }, key });

/** The answer itself, with what a phone does not keep of it. */
const raw = (phone: Phone, path: string, body: object): Promise<Response> =>
  fetch(`${world.cms.url}/api/authoring${path}`, {
    method: 'POST',
    headers: {
      ...{ origin: world.cms.url!, cookie: phone.cookie, 'simpul-authoring': '1' },
      ...{ 'idempotency-key': randomUUID(), 'content-type': 'application/json' },
    },
    body: JSON.stringify(body),
  });

const keyIn = (address: string): string =>
  createHash('sha256')
    .update(readPreviewPath(new URL(address).pathname)!.secret)
    .digest('hex');
const rowOf = (key: string) => orderRows(world.cms.strapi).findOne({ where: { key } });

describe('the preview of a draft', () => {
  it('is asked of the publisher, and answered with an address that ends', async () => {
    const item = await write(chair, postContent({ title: 'Rahasia azurit' }));
    const begun = Date.now();
    const { status, body } = await preview(chair, item.id, item.version);
    expect(status).toBe(200);
    const address = new URL(body['address'] as string);
    expect(address.hostname).toBe('pratinjau-satu.localhost');
    const endsAt = Date.parse(body['expiresAt'] as string);
    expect(readPreviewPath(address.pathname)).toMatchObject({ endsAt });
    expect((endsAt - begun) / 60_000).toBeGreaterThan(14);
    expect((endsAt - begun) / 60_000).toBeLessThanOrEqual(16);

    const order = publisher.orders.find(({ key }) => key === keyIn(address.href))!;
    expect(order).toMatchObject({
      ...{ site: 'pratinjau-satu', owner: kim, expiresAt: body['expiresAt'] },
      subject: { type: 'post', item: { id: item.id, slug: item.slug, title: 'Rahasia azurit' } },
    });
    expect(order.subject.item.publishedAt).toBe(order.at);
  });

  it('leaves nothing of the address or of the draft behind, and publishes nothing', async () => {
    const item = await write(chair, postContent({ title: 'Rahasia malakit' }));
    const { revision } = await publicationOf(world.cms).network();
    const { body } = await preview(chair, item.id, item.version);
    const address = body['address'] as string;
    const row = await rowOf(keyIn(address));
    expect(row).toMatchObject({ subject: null, problem: null, site: 'pratinjau-satu' });
    expect(JSON.stringify(row)).not.toContain(address.slice(-43));
    const { ask } = publicationOf(world.cms);
    expect(await publicationOf(world.cms).revision()).toBe(revision);
    for (const path of ['/network', '/kims/pratinjau-satu', '/kims']) {
      expect(await (await ask(path)).text(), path).not.toContain('Rahasia malakit');
    }
    expect(await write(chair, postContent())).toMatchObject({ state: 'draft' });
  });

  it('is the same preview however often the line repeats the request', async () => {
    const item = await write(chair);
    const key = randomUUID();
    const first = await preview(chair, item.id, item.version, key);
    const rows = await orderRows(world.cms.strapi).count({ where: {} });
    expect((await preview(chair, item.id, item.version, key)).body).toEqual(first.body);
    expect(await orderRows(world.cms.strapi).count({ where: {} })).toBe(rows);
    const other = await preview(chair, item.id, item.version);
    expect(other.body['address']).not.toBe(first.body['address']);
  });

  it('can be had of every type, with photos that were never published', async () => {
    const sent = await chair.ask('POST', '/photos', { body: photoForm(await phonePhoto()) });
    const hash = sent.body['hash'] as string;
    const photos = [{ hash, alt: 'Perahu di sungai', caption: '', credit: '' }];
    for (const content of [
      postContent({ photos }),
      galleryContent({ photos }),
      eventContent({ photos }),
    ]) {
      const item = await write(chair, content);
      const { status, body } = await preview(chair, item.id, item.version);
      expect(status).toBe(200);
      const order = publisher.orders.find(({ key }) => key === keyIn(body['address'] as string))!;
      expect(order.subject.type).toBe(content.type);
      expect(JSON.stringify(order.subject)).toContain(`/uploads/${hash}`);
    }
  });

  it('shows a post without a source, and says that it is still to come', async () => {
    const item = await write(chair, postContent({ source: '' }));
    expect((await preview(chair, item.id, item.version)).status).toBe(200);
    expect(publisher.orders.at(-1)!.subject.item).toMatchObject({ source: SOURCE_TO_COME });
  });

  it('of a live item shows the working copy', async () => {
    const live = await write(chair, postContent(), 'send');
    expect(live.state).toBe('published');
    const { body } = await chair.ask('PUT', `/items/${live.id}`, {
      body: {
        base: live.version,
        content: postContent({ title: 'Judul yang diusulkan' }),
        then: 'keep',
      },
    });
    expect((await preview(chair, live.id, body['version'] as string)).status).toBe(200);
    expect(publisher.orders.at(-1)!.subject.item).toMatchObject({
      ...{ title: 'Judul yang diusulkan', slug: live.slug, publishedAt: live.publishedAt },
    });
  });
});

describe('a preview is refused', () => {
  it('to members of other KIM, to contributors who did not write it, and to nobody in particular', async () => {
    const item = await write(chair);
    const told = publisher.orders.length;
    const ask = { body: { base: item.version } };
    const path = `/items/${item.id}/preview`;
    expect(await stranger.refusal('POST', path, ask)).toEqual([404, 'not-found']);
    expect(await stranger.refusal('POST', '/items/tidak-ada/preview', ask)).toEqual([
      404,
      'not-found',
    ]);
    expect(await contributor.refusal('POST', path, ask)).toEqual([403, 'not-author']);
    const nobody = chair.copy();
    nobody.cookie = '';
    expect(await nobody.refusal('POST', path, ask)).toEqual([401, 'signed-out']);
    expect(publisher.orders).toHaveLength(told);
  });

  it('for a version that is not the stored one, with both', async () => {
    const item = await write(chair);
    const body = { base: item.version, content: postContent({ title: 'Lain' }), then: 'keep' };
    await chair.ask('PUT', `/items/${item.id}`, { body });
    const response = await raw(chair, `/items/${item.id}/preview`, { base: item.version });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      error: { code: 'conflict' },
      stored: { content: { title: 'Lain' } },
    });
  });

  it('for what could not be published, with what is missing', async () => {
    for (const content of [
      postContent({ title: '' }),
      postContent({ category: null }),
      postContent({ body: '' }),
      galleryContent(),
      eventContent({ place: '' }),
    ]) {
      const item = await write(chair, content);
      const { status, body } = await preview(chair, item.id, item.version);
      expect([status, body.error?.code]).toEqual([422, 'not-complete']);
    }
  });

  it('for what was withdrawn', async () => {
    const live = await write(chair, postContent(), 'send');
    const { body } = await chair.ask('POST', `/items/${live.id}/withdraw`, {
      body: { reason: 'Salah.' },
    });
    const ask = { body: { base: body['version'] } };
    expect(await chair.refusal('POST', `/items/${live.id}/preview`, ask)).toEqual([
      409,
      'wrong-state',
    ]);
  });

  it('when the page cannot be made, in plain words', async () => {
    const item = await write(chair);
    publisher.fail('/berita/x cannot be rendered: secret of ours');
    const { status, body } = await preview(chair, item.id, item.version);
    publisher.fail(null);
    expect(status).toBe(500);
    expect(body.error).toEqual({
      code: 'preview-failed',
      message: authoringRefusals['preview-failed'],
    });
  });

  it('to who has thirty open', async () => {
    const someone = (await joinAs(world.cms, kim, 'editor')).phone;
    const item = await write(someone);
    for (let n = 0; n < 30; n++) {
      expect((await preview(someone, item.id, item.version)).status).toBe(200);
    }
    const response = await raw(someone, `/items/${item.id}/preview`, { base: item.version });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await preview(chair, item.id, item.version)).status).toBe(200);
  });
});

describe('orders of previews', () => {
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

  it('are told to one publisher at a time, until there is a receipt', async () => {
    publisher.stop();
    const item = await write(chair);
    const waiting = preview(chair, item.id, item.version);
    const [order] = await publisher.take();
    const told = { where: { key: order!.key } };
    expect(await orderRows(world.cms.strapi).findOne(told)).toMatchObject({ settledAt: null });
    // The first publisher died; its turn is over.
    await orderRows(world.cms.strapi).updateMany({ ...told, data: { toldAt: later(-1) } });
    expect((await publisher.take()).map(({ key }) => key)).toEqual([order!.key]);
    expect(await publisher.settle([{ key: order!.key, problem: null }])).toBe(204);
    expect((await waiting).status).toBe(200);
    publisher.start();
  });

  it('that are over are told to nobody and forgotten', async () => {
    publisher.stop();
    const item = await write(chair);
    const waiting = preview(chair, item.id, item.version);
    const [order] = await publisher.take();
    await orderRows(world.cms.strapi).updateMany({
      where: { key: order!.key },
      data: { toldAt: null, expiresAt: later(-1) },
    });
    const next = await write(chair);
    const other = preview(chair, next.id, next.version);
    const [told] = await publisher.take();
    expect(told!.key).not.toBe(order!.key);
    expect(await rowOf(order!.key)).toBeNull();
    await publisher.settle([{ key: told!.key, problem: null }]);
    expect((await other).status).toBe(200);
    await waiting;
    publisher.start();
  });

  it('that no publisher hears of are refused for now, and found when they are asked for again', async () => {
    publisher.stop();
    const item = await write(chair);
    const key = randomUUID();
    const late = await preview(chair, item.id, item.version, key);
    expect([late.status, late.body.error]).toEqual([
      503,
      { code: 'preview-late', message: authoringRefusals['preview-late'] },
    ]);
    publisher.start();
    expect((await preview(chair, item.id, item.version, key)).status).toBe(200);
  });

  it('that nobody makes are waited for a while only', async () => {
    const data = {
      ...{ key: 'cd'.repeat(32), askedBy: 'member:7', site: 'pratinjau-satu', about: 'x' },
      ...{ at: later(0), expiresAt: later(15), toldAt: later(0) },
    };
    await orderRows(world.cms.strapi).create({ data });
    expect(await awaitPage(world.cms.strapi, data.key, 50)).toBe('late');
  });

  it('and their receipts have a shape', async () => {
    const { ask } = publicationOf(world.cms);
    for (const body of ['{}', '[]', '{"contract":1,"previews":[{"key":"x","problem":null}]}']) {
      const { status } = await ask('/previews', {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
      });
      expect(status, body).toBe(400);
    }
  });
});
