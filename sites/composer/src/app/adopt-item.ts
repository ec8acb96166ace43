import type { AuthoredItem } from '@simpul/contract/authoring';
import { draftOfItem } from '../draft/draft-of-item.ts';
import type { Draft } from '../draft/draft.ts';
import type { Sending } from '../sending/sending.ts';
import { keepDraft } from '../store/drafts.ts';
import type { Tulis } from './tulis.ts';

/**
 * The draft with what the server has of it. Photos whose bytes lie on this phone keep their names here, and
 * files that could not be sent stay.
 */
export function servedDraft(
  { me }: Pick<Tulis, 'me'>,
  draft: Draft,
  sending: Sending | null,
  item: AuthoredItem,
): Draft {
  const { id, member, kim } = draft;
  const names = new Map(
    [...draft.photos, ...(sending?.photos ?? [])].map(({ hash, key }) => [hash, key]),
  );
  const served = draftOfItem(item, {
    ...{ id, member, kim, now: Date.now(), zone: me!.kim.zone },
    keyOf: (hash) => names.get(hash) ?? hash,
  });
  const unsent = draft.photos.filter(({ trouble }) => trouble !== null);
  return { ...served, photos: [...served.photos, ...unsent] };
}

/**
 * Puts what the server has in the place of the draft, as this edition. Bytes of photos that only the draft
 * named go with it: they would be taken for photos that were just chosen.
 */
export async function adoptItem(
  tulis: Pick<Tulis, 'db' | 'me'>,
  draft: Draft,
  item: AuthoredItem,
  edition: number,
): Promise<Draft> {
  const { db } = tulis;
  const sending = (await db.get('sendings', draft.id)) ?? null;
  const served = { ...servedDraft(tulis, draft, sending, item), edition };
  await keepDraft(db, served);
  const named = new Set(served.photos.map(({ key }) => key));
  for (const { key } of draft.photos) if (!named.has(key)) await db.delete('photos', key);
  return served;
}
