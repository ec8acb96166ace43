import 'fake-indexeddb/auto';
import type { Me } from '@simpul/contract/authoring';
import { expect, it } from 'vitest';
import { emptyFields, type Draft, type DraftPhoto } from '../draft/draft.ts';
import { newSending } from '../sending/sending.ts';
import { authoredItem, postContent } from '../sending/testing/items.ts';
import { openDatabase } from '../store/database.ts';
import { keepDraft } from '../store/drafts.ts';
import { unfinishedPhotos } from './add-photos.ts';
import { adoptItem } from './adopt-item.ts';
import type { Tulis } from './tulis.ts';

const hash = (letter: string): string => letter.repeat(32);
const photo = (key: string, trouble: DraftPhoto['trouble'] = null): DraftPhoto => ({
  ...{ key, trouble, alt: key, caption: '', credit: '', hash: null, bytes: 9 },
});

it('what was changed elsewhere takes the place of the draft, and each photo stays the one it was', async () => {
  const db = await openDatabase('ganti');
  const tulis = { db, me: { kim: { zone: 'Asia/Jakarta' } } as Me } as Tulis;
  const draft: Draft = {
    ...{ id: 'd', member: { id: 'm', name: 'Sari' }, kim: 'tangkiling', type: 'post' },
    ...{ template: null, about: null, edition: 3, changedAt: 0 },
    fields: { ...emptyFields, body: 'Lama' },
    photos: [photo('satu'), photo('dua'), photo('surat', 'not-a-picture')],
  };
  // The last was chosen when the page died: no draft names it yet.
  const files = ['satu', 'dua', 'surat', 'baru'].map((key) => ({
    ...{ key, draft: 'd', name: key, sent: new Blob([key]), original: null },
  }));
  await keepDraft(db, draft, files);
  await db.put('sendings', {
    ...newSending('d', 'm'),
    photos: [
      { key: 'satu', write: 'w1', hash: hash('a') },
      { key: 'dua', write: 'w2', hash: hash('b') },
    ],
  });
  const theirs = ['a', 'c'].map((one) => ({ hash: hash(one), alt: one, caption: '', credit: '' }));
  const item = authoredItem({}, postContent('Baru', theirs));

  for (const edition of [4, 5]) {
    const now = await adoptItem(tulis, (await db.get('drafts', 'd'))!, item, edition);
    expect(now).toMatchObject({ edition, fields: { body: 'Baru' } });
    expect(now.photos.map(({ key }) => key)).toEqual(['satu', hash('c'), 'surat']);
    expect((await db.getAllKeys('photos')).sort()).toEqual(['baru', 'satu', 'surat']);
    const known = new Set(now.photos.map(({ key }) => key));
    const unfinished = await unfinishedPhotos(tulis, 'd', (key) => known.has(key));
    expect(unfinished.map(({ key }) => key)).toEqual(['baru']);
    // Another round of sending knows of no photo that it brought there before.
    await db.put('sendings', newSending('d', 'm'));
  }
});
