import type { DraftPhoto } from '../draft/draft.ts';
import { shrinkPhoto } from '../photos/shrink-photo.ts';
import type { Shrunk } from '../photos/shrink.ts';
import type { KeptPhoto } from '../store/database.ts';
import { factOf, keepFact } from '../store/remembered.ts';
import { isFull } from '../store/space.ts';
import type { Tulis } from './tulis.ts';

let count = 0;
/** A name for a photo, behind all that were taken before: what is taken up later comes in the order chosen. */
export const newPhotoKey = (): string =>
  `${String(Date.now()).padStart(14, '0')}-${String(count++).padStart(6, '0')}-${crypto.randomUUID()}`;

/**
 * Takes a file into a draft as it is, at once: whatever happens to the page, the photo is there. Where there is
 * no room for the whole file it is only held, until it is small.
 */
export async function keepOriginal(tulis: Tulis, draft: string, file: File): Promise<KeptPhoto> {
  const key = newPhotoKey();
  const kept: KeptPhoto = { key, draft, name: file.name, sent: null, original: file };
  await tulis.db.put('photos', kept).catch((error: unknown) => {
    if (!isFull(error)) throw error;
  });
  return kept;
}

/**
 * Makes what was kept as it will be sent. A file that cannot be read stays, with the reason, until the writer
 * removes it. Fails when the phone has no room.
 */
export async function finishPhoto(tulis: Tulis, kept: KeptPhoto): Promise<DraftPhoto> {
  const empty = { key: kept.key, alt: '', caption: '', credit: '', hash: null };
  if (kept.sent) return { ...empty, bytes: kept.sent.size, trouble: null };
  const shrunk = await shrinkWithCare(tulis, kept);
  if ('trouble' in shrunk) {
    await tulis.db.put('photos', kept);
    return { ...empty, bytes: 0, trouble: shrunk.trouble };
  }
  await tulis.db.put('photos', { ...kept, sent: shrunk.blob, original: null });
  return { ...empty, bytes: shrunk.blob.size, trouble: null };
}

/** So often a photo may end the page, or the writer close it, before it is left alone. */
const TRIES = 3;

/** A photo too large for this phone ends the page each time; the draft has to open all the same. */
async function shrinkWithCare({ db }: Tulis, { key, original }: KeptPhoto): Promise<Shrunk> {
  const before = await factOf(db, 'shrinking');
  const times = before?.key === key ? before.times : 0;
  if (times >= TRIES) return { trouble: 'too-small-phone' };
  await keepFact(db, 'shrinking', { key, times: times + 1 }).catch(() => undefined);
  const shrunk = await shrinkPhoto(original!);
  await db.delete('facts', 'shrinking');
  return shrunk;
}

/** Photos of the draft that it does not name yet: the page went away while they were made small. */
export async function unfinishedPhotos(
  tulis: Tulis,
  draft: string,
  isKnown: (key: string) => boolean,
): Promise<KeptPhoto[]> {
  // In the order of their names.
  const all = await tulis.db.getAllFromIndex('photos', 'draft', draft);
  return all.filter(({ key }) => !isKnown(key));
}
