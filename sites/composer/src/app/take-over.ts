import type { Me } from '@simpul/contract/authoring';
import type { Draft } from '../draft/draft.ts';
import type { Sending } from '../sending/sending.ts';
import type { Tulis } from './tulis.ts';

/**
 * Did the same person leave this draft here before they were invited anew? A new invitation makes a new
 * member; the same KIM and the same name are asked for, so that nobody goes on with what another wrote.
 */
export const isEarlier = ({ member, kim }: Draft, me: Me | null): boolean =>
  me !== null &&
  member.id !== me.member.id &&
  member.name === me.member.name &&
  kim === me.kim.slug;

/** Makes those drafts the member's own; they say by a tap that it was them. Nothing is sent by this. */
export async function takeOverEarlier(tulis: Tulis): Promise<void> {
  const { db, me } = tulis;
  const work = db.transaction(['drafts', 'sendings'], 'readwrite');
  const [drafts, sendings] = [work.objectStore('drafts'), work.objectStore('sendings')];
  for (const draft of await drafts.getAll()) {
    if (!isEarlier(draft, me)) continue;
    const { id, name } = me!.member;
    await drafts.put({ ...draft, member: { id, name } });
    const sending = await sendings.get(draft.id);
    if (sending) await sendings.put(restingFor(sending, id));
  }
  await work.done;
  tulis.changed();
}

/** What was out under the earlier name may have arrived: it is not sent again until the writer looks. */
const restingFor = (sending: Sending, member: string): Sending => ({
  ...sending,
  member,
  wanted: null,
  write: null,
  pause: null,
  // The server has them for the whole KIM; this phone may not any more.
  photos: sending.photos.filter(({ hash }) => hash !== null),
});
