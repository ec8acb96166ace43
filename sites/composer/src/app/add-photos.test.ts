import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../store/database.ts';
import { finishPhoto, newPhotoKey, unfinishedPhotos } from './add-photos.ts';
import type { Tulis } from './tulis.ts';

it('photos that the page had no time for are taken up in the order in which they were chosen', async () => {
  const db = await openDatabase('urutan');
  const names = Array.from({ length: 12 }, (_, index) => `IMG_${index}`);
  for (const name of names) {
    const original = new Blob([name]);
    await db.put('photos', { key: newPhotoKey(), draft: 'd', name, sent: null, original });
  }
  const found = await unfinishedPhotos({ db } as Tulis, 'd', () => false);
  expect(found.map(({ name }) => name)).toEqual(names);
});

it('a photo that ended the page again and again is left alone, and its file stays', async () => {
  const db = await openDatabase('besar');
  const key = newPhotoKey();
  await db.put('facts', { key, times: 3 }, 'shrinking');
  const kept = { key, draft: 'd', name: 'IMG.jpg', sent: null, original: new Blob(['x']) };
  expect(await finishPhoto({ db } as Tulis, kept)).toMatchObject({ trouble: 'too-small-phone' });
  expect((await db.get('photos', key))!.original).not.toBeNull();
});
