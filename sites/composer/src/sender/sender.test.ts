import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../api/client.ts';
import type { Outcome } from '../api/outcome.ts';
import { emptyFields, type Draft } from '../draft/draft.ts';
import { advance, type World } from '../sending/advance.ts';
import { newSending } from '../sending/sending.ts';
import { authoredItem } from '../sending/testing/items.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { keepDraft, removeDraft } from '../store/drafts.ts';
import { changeSending } from '../store/sendings.ts';
import { createSender } from './sender.ts';

type Call = { name: string; key: string | undefined; sent: unknown };

let db: Database;
let calls: Call[];
let answers: ((call: Call) => Outcome<unknown> | null)[];
let waits: number[];
let turn = 0;

beforeEach(async () => {
  turn += 1;
  db = await openDatabase(`uji-${turn}`);
  calls = [];
  answers = [];
  waits = [];
});

const world = (): World => ({ now: 1_000, random: () => 0, newKey: () => crypto.randomUUID() });
const line: Outcome<unknown> = { is: 'line', after: null, said: null };

/** A server that stores what comes, unless a test has put another answer in front. */
const call = (async (name: string, { sent, key }: { sent: unknown; key?: string }) => {
  const one = { name, key, sent };
  calls.push(one);
  const other = answers.shift()?.(one);
  if (other) return other;
  if (name === 'sendPhoto') {
    return {
      is: 'answer',
      answer: { hash: `${calls.length}`.padStart(32, '0'), width: 1, height: 1 },
    };
  }
  const { content } = sent as { content: ReturnType<typeof authoredItem>['content'] };
  return { is: 'answer', answer: authoredItem({ state: 'published' }, content) };
}) as unknown as Client;

const senderFor = (member: string, other: Partial<Parameters<typeof createSender>[0]> = {}) =>
  createSender({
    db,
    call,
    world,
    member: async () => member,
    zone: () => 'Asia/Jakarta',
    alone: (work) => work(),
    later: (ms) => void waits.push(ms),
    changed: () => {},
    ...other,
  });

async function wanted(id: string, member: string, photos: number): Promise<void> {
  const keys = Array.from({ length: photos }, (_, index) => `${id}-${index}`);
  const draft: Draft = {
    id,
    member: { id: member, name: member },
    kim: 'tangkiling',
    type: 'post',
    template: null,
    about: null,
    fields: { ...emptyFields, title: id, body: `Isi ${id}`, category: 'kegiatan' },
    photos: keys.map((key) => ({
      key,
      alt: key,
      caption: '',
      credit: '',
      hash: null,
      bytes: 9,
      trouble: null,
    })),
    edition: 1,
    changedAt: 0,
  };
  const kept = keys.map((key) => ({
    key,
    draft: id,
    name: '',
    sent: new Blob([key]),
    original: null,
  }));
  await keepDraft(db, draft, kept);
  const asked = { is: 'asked', intent: 'send', edition: 1, photos: keys } as const;
  await changeSending(db, id, () => advance(newSending(id, member), asked, world()));
}

describe('the sender', () => {
  it('sends photos one by one and then the text that names them', async () => {
    await wanted('a', 'sari', 3);
    await senderFor('sari').look();
    expect(calls.map(({ name }) => name)).toEqual([
      'sendPhoto',
      'sendPhoto',
      'sendPhoto',
      'createItem',
    ]);
    expect(calls[3]!.sent).toMatchObject({
      then: 'send',
      content: { photos: [{ alt: 'a-0' }, {}, {}] },
    });
    expect((await db.get('sendings', 'a'))!.sent).toMatchObject({ edition: 1 });
  });

  it('goes on after a broken line at the photo where it broke, with the same numbers', async () => {
    await wanted('a', 'sari', 2);
    answers = [() => null, () => line];
    await senderFor('sari').look();
    expect(waits).toEqual([1_000]);
    await senderFor('sari').look(true);
    const names = calls.map(({ name }) => name);
    expect(names).toEqual(['sendPhoto', 'sendPhoto', 'sendPhoto', 'createItem']);
    expect(calls[2]!.key).toBe(calls[1]!.key);
    expect(calls[0]!.key).not.toBe(calls[1]!.key);
  });

  it('sends a text whose answer was lost again word by word, though it was changed since', async () => {
    await wanted('a', 'sari', 0);
    answers = [() => line];
    await senderFor('sari').look();
    const draft = (await db.get('drafts', 'a'))!;
    await keepDraft(db, { ...draft, fields: { ...draft.fields, body: 'Lain' }, edition: 2 });
    await senderFor('sari').look(true);
    expect(calls[1]).toEqual(calls[0]);
    expect((await db.get('sendings', 'a'))!.sent).toMatchObject({ edition: 1 });
  });

  it('sends nothing of another member', async () => {
    await wanted('a', 'sari', 1);
    await wanted('b', 'budi', 0);
    await senderFor('budi').look(true);
    expect(calls.map(({ sent }) => sent)).toMatchObject([{ content: { title: 'b' } }]);
  });

  it('stops between two steps when somebody else signs in, in another tab', async () => {
    await wanted('a', 'sari', 2);
    const sender = senderFor('sari', { member: async () => (calls.length > 0 ? 'budi' : 'sari') });
    await sender.look();
    expect(calls.map(({ name }) => name)).toEqual(['sendPhoto']);
  });

  it('sends nothing that was changed since it was asked for', async () => {
    await wanted('a', 'sari', 0);
    const draft = (await db.get('drafts', 'a'))!;
    await keepDraft(db, { ...draft, fields: { ...draft.fields, body: 'Separuh' }, edition: 2 });
    await senderFor('sari').look();
    expect(calls).toEqual([]);
    expect(await db.get('sendings', 'a')).toMatchObject({ wanted: null, write: null });
  });

  it('sends what is asked for at the moment at which it comes to rest', async () => {
    await wanted('a', 'sari', 0);
    let turns = 0;
    const sender = senderFor('sari', {
      async alone(work) {
        await work();
        if (turns++ > 0) return;
        await wanted('b', 'sari', 0);
        void sender.look();
      },
    });
    await sender.look();
    expect(calls.map(({ sent }) => sent)).toMatchObject([
      { content: { title: 'a' } },
      { content: { title: 'b' } },
    ]);
  });

  it('lets one text that is refused hold up no other', async () => {
    await wanted('a', 'sari', 0);
    await wanted('b', 'sari', 0);
    answers = [() => ({ is: 'refused', code: 'not-complete', message: 'Judul.' })];
    await senderFor('sari').look();
    expect(calls).toHaveLength(2);
    expect((await db.get('sendings', 'a'))!.pause).toMatchObject({ why: 'refused' });
    expect((await db.get('sendings', 'b'))!.sent).not.toBeNull();
  });

  it('forgets a draft that was removed, with its photos', async () => {
    await wanted('a', 'sari', 2);
    await wanted('b', 'sari', 1);
    await removeDraft(db, 'a');
    expect(await db.getAllKeys('photos')).toEqual(['b-0']);
    expect(await db.getAllKeys('sendings')).toEqual(['b']);
  });
});
