import { cleanPaste } from '../draft/clean-text.ts';
import { titleFrom } from '../draft/title.ts';
import { keepDraft } from '../store/drafts.ts';
import type { KeptPhoto } from '../store/database.ts';
import { clearShelf, fromShelf, onShelf } from '../store/shelf.ts';
import { newPhotoKey } from './add-photos.ts';
import { newDraft } from './new-draft.ts';
import type { Tulis } from './tulis.ts';

/** Did it fail since this page began? Home stays open then, however full the phone is. */
let hasFailed = false;

export const waitsOnShelf = async (): Promise<boolean> =>
  !hasFailed && (await onShelf()).length > 0;

/**
 * Turns everything that was shared and waits into one draft; its id, or null when nothing waits. Fails when
 * the phone has no room; what was shared waits on.
 */
export async function takeShared(tulis: Tulis): Promise<string | null> {
  hasFailed = true;
  const addresses = await onShelf();
  if (addresses.length === 0 || !tulis.me) {
    hasFailed = false;
    return null;
  }
  const all = (await Promise.all(addresses.map(fromShelf))).filter((shared) => shared !== null);
  const body = cleanPaste(all.flatMap(({ texts }) => texts).join('\n\n'));
  const files = all.flatMap(({ files: shared }) => shared);
  const empty = newDraft(tulis, { type: files.length > 10 ? 'gallery' : 'post', body });
  const draft = { ...empty, fields: { ...empty.fields, title: titleFrom(body) } };
  // The editor shrinks what lies there unfinished.
  const photos = files.map((file): KeptPhoto => ({
    key: newPhotoKey(),
    draft: draft.id,
    name: file.name,
    sent: null,
    original: file,
  }));
  await keepDraft(tulis.db, draft, photos);
  await clearShelf(addresses);
  hasFailed = false;
  tulis.changed();
  return draft.id;
}
