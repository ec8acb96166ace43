import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../src/database/rows.ts';
import { uidOfKind } from '../src/desk/review/read-waiting.ts';
import type { Reviewed, ReviewedKind, Waiting } from '../src/desk/review/views.ts';
import type { Desk } from '../src/desk/views.ts';
import { refusals } from '../src/words/refusals.ts';
import { makeRegencies, type TwoRegencies } from './kit/regencies.ts';
import { signIn } from './kit/panel.ts';
import { publicationOf } from './kit/publication.ts';
import { publishRead, readItem } from './kit/reviewing.ts';

type Officer = Awaited<ReturnType<typeof signIn>>;

let regencies: TwoRegencies;
let reviewer: Officer;

/** Hands in an item for review, as the authoring API leaves it. */
async function handIn(kind: ReviewedKind, kim: string, more: object = {}): Promise<string> {
  const { world } = regencies;
  const data = kind === 'event' ? world.event({ kim, ...more }) : world.post(kim, more);
  const { documentId } = await world.documents.create(kind, data);
  await rowsOf(world.cms.strapi, uidOfKind(kind)).updateMany({
    where: { documentId },
    data: { state: 'submitted', writer: 'member:7' },
  });
  return documentId;
}

const queueOf = async (who: Officer): Promise<Waiting[]> =>
  ((await (await who.ask('GET', '/desk/review')).json()) as { waiting: Waiting[] }).waiting;

const rowOf = (kind: ReviewedKind, documentId: string) =>
  rowsOf<{ state: string; reviewNote: string | null }>(
    regencies.world.cms.strapi,
    uidOfKind(kind),
  ).findOne({ where: { documentId, publishedAt: null } });

beforeAll(async () => {
  regencies = await makeRegencies();
  reviewer = await signIn(regencies.world.cms, 'reviewer', regencies.a.code);
});

describe('the queue of what waits for review', () => {
  it('shows an officer what KIM of the own region handed in, longest waiting first', async () => {
    const { a, b, province } = regencies;
    const first = await handIn('post', a.kim, { title: 'Kabar pertama' });
    const second = await handIn('event', a.kim, { title: 'Agenda kedua' });
    const far = await handIn('post', b.kim, { title: 'Kabar jauh' });
    const { documentId: draft } = await regencies.world.documents.create(
      'post',
      regencies.world.post(a.kim, { title: 'Masih ditulis' }),
    );
    const seen = async (who: Officer) => (await queueOf(who)).map(({ id }) => id);
    expect(await seen(a.officer)).toEqual([first, second]);
    expect(await seen(reviewer)).toEqual([first, second]);
    expect(await seen(province)).toEqual(expect.arrayContaining([first, second, far]));
    expect(await seen(province)).not.toContain(draft);

    const desk = (await (await a.officer.ask('GET', '/desk/home')).json()) as Desk;
    expect(desk.waiting).toBe(2);
  });

  it('opens an item to be read, and hides what lies elsewhere or was not handed in', async () => {
    const { a, b } = regencies;
    const id = await handIn('post', a.kim, { title: 'Dibaca', body: 'Satu.\n\nDua.' });
    const response = await a.officer.ask('GET', `/desk/review/post/${id}`);
    const item = (await response.json()) as Reviewed;
    expect(item).toMatchObject({
      title: 'Dibaca',
      html: '<p>Satu.</p>\n<p>Dua.</p>',
      isLive: false,
    });
    expect(item.facts).toContainEqual({ label: 'Dari mana kabar ini', value: 'Diliput langsung' });
    const { documentId: draft } = await regencies.world.documents.create(
      'post',
      regencies.world.post(a.kim),
    );
    for (const [who, address] of [
      [b.officer, `/desk/review/post/${id}`],
      [a.officer, `/desk/review/post/${draft}`],
      [a.officer, `/desk/review/event/${id}`],
      [a.officer, `/desk/review/kim/${a.kim}`],
      [a.officer, '/desk/review/post/tidak-ada'],
    ] as const) {
      expect((await who.ask('GET', address)).status, address).toBe(404);
    }
  });
});

describe('publishing what was handed in', () => {
  it('puts it on the site, takes it off the queue and leaves a row in the audit', async () => {
    const { a, world } = regencies;
    const id = await handIn('post', a.kim, { title: 'Terbit dari meja' });
    const response = await publishRead(reviewer, id);
    expect(response.status).toBe(204);
    const { posts } = await publicationOf(world.cms).kim(a.slug);
    expect(posts.map(({ title }) => title)).toContain('Terbit dari meja');
    expect(await rowOf('post', id)).toMatchObject({ state: 'published' });
    expect((await queueOf(a.officer)).map((item) => item.id)).not.toContain(id);
    const entries = rowsOf<{ action: string; actor: string }>(
      world.cms.strapi,
      'api::audit.audit-entry',
    );
    const [entry] = await entries.findMany({
      where: { subject: id },
      orderBy: { sequence: 'desc' },
      limit: 1,
    });
    expect(entry).toMatchObject({ action: 'publish' });
    expect(entry!.actor).toMatch(/^officer:/);
  });

  it('is refused with a sentence where something is missing, and it keeps waiting', async () => {
    const { a } = regencies;
    const id = await handIn('post', a.kim, { source: null });
    const response = await publishRead(a.officer, id);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).toBe(refusals['source-missing']);
    expect(await rowOf('post', id)).toMatchObject({ state: 'submitted' });
  });

  it('is refused for what was handed in anew after it was opened, and publishes nothing unread', async () => {
    const { a, world } = regencies;
    const id = await handIn('post', a.kim, { title: 'Dibaca dulu' });
    const address = `/desk/review/post/${id}`;
    const { version } = await readItem(a.officer, address);
    await rowsOf(world.cms.strapi, uidOfKind('post')).update({
      where: { documentId: id },
      data: { body: 'Belum pernah dibaca.' },
    });
    for (const body of [{ version }, {}]) {
      const response = await a.officer.ask('POST', `${address}/publish`, body);
      expect(response.status).toBe(400);
      const { error } = (await response.json()) as { error: { message: string } };
      expect(error.message).toBe(refusals['review-changed']);
    }
    expect(await rowOf('post', id)).toMatchObject({ state: 'submitted' });
    expect((await publishRead(a.officer, id)).status).toBe(204);
  });

  it('is closed to officers of other regions', async () => {
    const { a, b } = regencies;
    const id = await handIn('post', a.kim);
    const response = await publishRead(b.officer, id);
    expect(response.status).toBe(404);
    expect(await rowOf('post', id)).toMatchObject({ state: 'submitted' });
  });
});

describe('returning what was handed in', () => {
  const giveBack = (who: Officer, id: string, note: unknown) =>
    who.ask('POST', `/desk/review/post/${id}/return`, { note });

  it('keeps the note for the writer, takes it off the queue and is audited', async () => {
    const { a, world } = regencies;
    const id = await handIn('post', a.kim, { title: 'Kembali' });
    expect((await giveBack(reviewer, id, ' Sebutkan sumbernya. ')).status).toBe(204);
    expect(await rowOf('post', id)).toMatchObject({
      state: 'returned',
      reviewNote: 'Sebutkan sumbernya.',
    });
    expect((await queueOf(a.officer)).map((item) => item.id)).not.toContain(id);
    const acts = await rowsOf(world.cms.strapi, 'api::audit.audit-entry').count({
      where: { subject: id, action: 'return' },
    });
    expect(acts).toBe(1);
  });

  it('happens once: what is not waiting any more stays as it is', async () => {
    const { a } = regencies;
    const id = await handIn('post', a.kim);
    expect((await giveBack(a.officer, id, 'Pertama.')).status).toBe(204);
    expect((await giveBack(a.officer, id, 'Kedua.')).status).toBe(403);
    expect(await rowOf('post', id)).toMatchObject({ reviewNote: 'Pertama.' });
  });

  it('leaves the version on the site alone', async () => {
    const { a, world } = regencies;
    const data = world.post(a.kim, { title: 'Tetap tayang' });
    const { documentId } = await world.documents.create('post', data, 'published');
    await rowsOf(world.cms.strapi, 'api::post.post').updateMany({
      where: { documentId, publishedAt: null },
      data: { state: 'submitted' },
    });
    expect((await giveBack(a.officer, documentId, 'Ralatnya belum jelas.')).status).toBe(204);
    expect(await world.documents.live('post', documentId)).toMatchObject({ title: 'Tetap tayang' });
  });

  it.each([undefined, '', '   ', 'x'.repeat(1001), 7])(
    'needs a note that can be read, not %j',
    async (note) => {
      const id = await handIn('post', regencies.a.kim);
      const response = await giveBack(regencies.a.officer, id, note);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain(refusals['review-note-missing']);
      expect(await rowOf('post', id)).toMatchObject({ state: 'submitted', reviewNote: null });
    },
  );

  it('is closed to officers of other regions and to who is not signed in', async () => {
    const { a, b, world } = regencies;
    const id = await handIn('post', a.kim);
    expect((await giveBack(b.officer, id, 'Bukan KIM saya.')).status).toBe(404);
    const address = `${world.cms.url}/desk/review/post/${id}/return`;
    expect((await fetch(address, { method: 'POST' })).status).toBe(401);
    expect(await rowOf('post', id)).toMatchObject({ state: 'submitted' });
  });
});

it('a reviewer reads no figures and is told where the own work is', async () => {
  for (const address of ['/desk/home', '/desk/report', '/desk/report.csv']) {
    const response = await reviewer.ask('GET', address);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(refusals['desk-not-for-reviewers']);
  }
});
