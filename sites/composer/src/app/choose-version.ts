import type { AuthoredItem } from '@simpul/contract/authoring';
import type { Draft } from '../draft/draft.ts';
import { keepDraft } from '../store/drafts.ts';
import type { KeptPhoto } from '../store/database.ts';
import type { Sending } from '../sending/sending.ts';
import { sendWords } from '../words/send.ts';
import { adoptItem, servedDraft } from './adopt-item.ts';
import type { Tulis } from './tulis.ts';

/** Goes on with one of two versions; the other stays on this phone as a copy of its own. */
export async function chooseVersion(
  tulis: Tulis,
  draft: Draft,
  stored: AuthoredItem,
  version: 'mine' | 'theirs',
): Promise<void> {
  const { id } = draft;
  const sending = (await tulis.db.get('sendings', id)) ?? null;
  const theirs = servedDraft(tulis, draft, sending, stored);
  const photos = await tulis.db.getAllFromIndex('photos', 'draft', id);
  const stays = version === 'mine' ? theirs : withHashes(draft, sending, photos);
  const copy = asCopy(stays);
  const copied = copy.photos.flatMap(({ key }, index) => {
    const from = stays.photos[index]!.key;
    const kept = photos.find((photo) => photo.key === from);
    return kept ? [{ ...kept, key, draft: copy.id } satisfies KeptPhoto] : [];
  });
  await keepDraft(tulis.db, copy, copied);
  const edition = draft.edition + 1;
  if (version === 'theirs') await adoptItem(tulis, draft, stored, edition);
  await tulis.sender.tell(id, {
    is: 'chosen',
    version,
    edition: version === 'mine' ? draft.edition : edition,
  });
  void tulis.sender.look(true);
}

/** The draft with the server's names for photos whose bytes are no longer on this phone. */
const withHashes = (draft: Draft, sending: Sending | null, kept: readonly KeptPhoto[]): Draft => ({
  ...draft,
  photos: draft.photos.map((photo) => {
    if (kept.some(({ key }) => key === photo.key)) return photo;
    const stored = sending?.photos.find(({ key }) => key === photo.key);
    return { ...photo, hash: photo.hash ?? stored?.hash ?? null };
  }),
});

const asCopy = (draft: Draft): Draft => ({
  ...draft,
  id: crypto.randomUUID(),
  edition: 1,
  fields: { ...draft.fields, title: `${sendWords.copyOf}: ${draft.fields.title}`, ownTitle: true },
  photos: draft.photos.map((photo) => ({ ...photo, key: crypto.randomUUID() })),
});
