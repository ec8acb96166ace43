import type { Draft, DraftPhoto } from '../draft/draft.ts';
import { shrinkPhoto } from '../photos/shrink-photo.ts';
import type { KeptPhoto } from '../store/database.ts';
import type { Tulis } from './tulis.ts';

/** Files above this are shrunk without being kept first: a cheap phone has no room for both. */
const KEEP_BYTES = 25_000_000;

/**
 * Takes a file into a draft: kept as it is, then as it will be sent. A file that cannot be read stays, with
 * the reason, until the writer removes it. Fails when the phone has no room.
 */
export async function addPhoto(
  tulis: Tulis,
  draft: string,
  file: File | Blob,
): Promise<DraftPhoto> {
  const key = crypto.randomUUID();
  const name = file instanceof File ? file.name : '';
  const kept: KeptPhoto = { key, draft, name, sent: null, original: file };
  if (file.size <= KEEP_BYTES) await tulis.db.put('photos', kept);
  return finishPhoto(tulis, kept);
}

/** Shrinks what was kept. Also for a photo during whose shrinking the page was closed. */
export async function finishPhoto(tulis: Tulis, kept: KeptPhoto): Promise<DraftPhoto> {
  const empty = { key: kept.key, alt: '', caption: '', credit: '', hash: null };
  const shrunk = await shrinkPhoto(kept.original!);
  if ('trouble' in shrunk) {
    await tulis.db.put('photos', kept);
    return { ...empty, bytes: 0, trouble: shrunk.trouble };
  }
  await tulis.db.put('photos', { ...kept, sent: shrunk.blob, original: null });
  return { ...empty, bytes: shrunk.blob.size, trouble: null };
}

/** Photos that were being shrunk when the page went away, and that the draft does not name yet. */
export async function unfinishedPhotos(tulis: Tulis, { id, photos }: Draft): Promise<KeptPhoto[]> {
  const named = new Set(photos.map(({ key }) => key));
  const all = await tulis.db.getAllFromIndex('photos', 'draft', id);
  return all.filter(({ key }) => !named.has(key));
}
