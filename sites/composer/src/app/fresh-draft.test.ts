import 'fake-indexeddb/auto';
import type { Me } from '@simpul/contract/authoring';
import { beforeEach, expect, it, vi } from 'vitest';
import { emptyFields, type Draft } from '../draft/draft.ts';
import { newSending } from '../sending/sending.ts';
import { standingOf } from '../sending/advance.ts';
import { authoredItem, postContent } from '../sending/testing/items.ts';
import { openDatabase } from '../store/database.ts';
import { keepDraft } from '../store/drafts.ts';
import { draftOf, freshDraft } from './fresh-draft.ts';
import { freshen } from './freshen.ts';
import type { Tulis } from './tulis.ts';
import { dropUnkept, holdUnkept, unkeptOf } from './unkept.ts';

vi.stubGlobal('navigator', { onLine: true });
vi.stubGlobal('addEventListener', () => {});
vi.stubGlobal('removeEventListener', () => {});

const draft: Draft = {
  ...{ id: 'd', member: { id: 'm', name: 'Sari' }, kim: 'tangkiling', type: 'post' },
  ...{ template: null, about: null, edition: 3, changedAt: 0, photos: [] },
  fields: { ...emptyFields, body: 'Dari HP ini' },
};
const elsewhere = authoredItem({ version: 'v2' }, postContent('Dari perangkat lain'));
let turn = 0;
let tulis: Tulis;

beforeEach(async () => {
  const db = await openDatabase(`segar-${(turn += 1)}`);
  await keepDraft(db, draft);
  const item = standingOf(authoredItem({ version: 'v1' }));
  await db.put('sendings', { ...newSending('d', 'm'), sent: { edition: 3, item } });
  tulis = {
    db,
    me: { member: { id: 'm' }, kim: { zone: 'Asia/Jakarta' } } as Me,
    out: false,
    call: async () => ({ is: 'answer', answer: elsewhere }),
    sender: { tell: async () => null },
  } as unknown as Tulis;
});

it('a draft that was not changed here is opened as the server has it now', async () => {
  expect(await freshDraft(tulis, 'd', () => true)).toMatchObject({
    fields: { body: 'Dari perangkat lain' },
  });
  expect(await tulis.db.get('drafts', 'd')).toMatchObject({ edition: 3 });
});

it('a draft that nobody waits for any more is left as it is: another may be writing on it', async () => {
  await freshDraft(tulis, 'd', () => false);
  expect(await tulis.db.get('drafts', 'd')).toEqual(draft);
});

it('what there was no room for is opened again with all that was typed, by its writer alone', async () => {
  const typed = { ...draft, edition: 4, fields: { ...draft.fields, body: 'Dan lagi' } };
  holdUnkept(typed);
  expect(unkeptOf('m')).toEqual(['d']);
  expect(unkeptOf('lain')).toEqual([]);
  expect(await draftOf(tulis, 'd')).toBe(typed);
  expect(await freshDraft(tulis, 'd', () => true)).toBe(typed);
  const other = { ...tulis, me: { ...tulis.me!, member: { id: 'lain' } } } as Tulis;
  expect(await draftOf(other, 'd')).toBeNull();
  await keepDraft(tulis.db, { ...draft, edition: 5 });
  expect(await draftOf(tulis, 'd')).toMatchObject({ edition: 5 });
  dropUnkept('d');
  expect(unkeptOf('m')).toEqual([]);
});

it('a text that waits to be judged is read as it was handed in again', async () => {
  const changes: string[] = [];
  await freshen({ ...tulis, changed: () => void changes.push('x') }, 'd', () => true);
  expect(await tulis.db.get('drafts', 'd')).toMatchObject({
    fields: { body: 'Dari perangkat lain' },
  });
  expect(changes).toEqual(['x']);
});

it('what another tab wrote meanwhile stays', async () => {
  const typed = { ...draft, edition: 4 };
  const meanwhile = async (): Promise<boolean> => {
    await keepDraft(tulis.db, typed);
    return true;
  };
  expect(await freshDraft(tulis, 'd', meanwhile)).toEqual(typed);
  expect(await tulis.db.get('drafts', 'd')).toEqual(typed);
});
