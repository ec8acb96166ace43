import type { Draft } from '../draft/draft.ts';
import type { Sending } from '../sending/sending.ts';
import type { Database, KeptPhoto } from './database.ts';

/** All drafts of this phone with what is known of their sending, last changed first. */
export async function allDrafts(
  db: Database,
): Promise<{ draft: Draft; sending: Sending | null }[]> {
  const [drafts, sendings] = await Promise.all([db.getAll('drafts'), db.getAll('sendings')]);
  const byDraft = new Map(sendings.map((sending) => [sending.draft, sending]));
  return drafts
    .sort((a, b) => b.changedAt - a.changedAt)
    .map((draft) => ({ draft, sending: byDraft.get(draft.id) ?? null }));
}

/** Keeps the draft and, in the same step, the new photos that it names. */
export async function keepDraft(
  db: Database,
  draft: Draft,
  photos: readonly KeptPhoto[] = [],
): Promise<void> {
  const work = db.transaction(['drafts', 'photos'], 'readwrite');
  // A photo file is read while the text is written: no text may wait for it.
  const puts = [
    work.objectStore('drafts').put(draft),
    ...photos.map((photo) => work.objectStore('photos').put(photo)),
  ];
  // Said at once: a page that is closed now gets no other turn to say it.
  work.commit();
  await Promise.all([...puts, work.done]);
}

/** Takes the draft, its photos and its sending from this phone. */
export async function removeDraft(db: Database, id: string): Promise<void> {
  const work = db.transaction(['drafts', 'photos', 'sendings'], 'readwrite');
  const photos = await work.objectStore('photos').index('draft').getAllKeys(id);
  await Promise.all([
    work.objectStore('drafts').delete(id),
    work.objectStore('sendings').delete(id),
    ...photos.map((key) => work.objectStore('photos').delete(key)),
    work.done,
  ]);
}

/** Takes away the bytes of these photos. */
export async function dropPhotos(db: Database, photos: readonly { key: string }[]): Promise<void> {
  const work = db.transaction('photos', 'readwrite');
  await Promise.all([...photos.map(({ key }) => work.store.delete(key)), work.done]);
}
