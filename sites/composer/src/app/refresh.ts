import type { ItemSummary } from '@simpul/contract/authoring';
import { remember } from '../store/remembered.ts';
import { dropPhotos } from '../store/drafts.ts';
import { checkSession } from './session.ts';
import type { Tulis } from './tulis.ts';

/** Hears from the server what the home page shows, and remembers it for when there is no signal. */
export async function refresh(tulis: Tulis): Promise<void> {
  await checkSession(tulis);
  const member = tulis.me?.member.id;
  if (member === undefined || tulis.out) return;
  const [items, announcements, activity, members] = await Promise.all([
    tulis.call('items', { sent: {} }),
    tulis.call('announcements', { sent: {} }),
    tulis.call('activity', { sent: {} }),
    tulis.call('members', { sent: {} }),
  ]);
  const { db } = tulis;
  if (items.is === 'answer') {
    await remember(db, member, 'items', items.answer.items);
    await hearOf(tulis, items.answer.items);
  }
  if (announcements.is === 'answer') {
    await remember(db, member, 'announcements', announcements.answer.announcements);
  }
  if (activity.is === 'answer') await remember(db, member, 'activity', activity.answer);
  if (members.is === 'answer') await remember(db, member, 'members', members.answer.members);
  tulis.changed();
}

/** Tells the drafts of this phone how their items stand. */
async function hearOf(tulis: Tulis, items: readonly ItemSummary[]): Promise<void> {
  const known = new Map(items.map((item) => [item.id, item]));
  for (const { draft, sent } of await tulis.db.getAll('sendings')) {
    if (!sent) continue;
    const item = known.get(sent.item.id);
    if (!item) continue;
    if (item.served && sent.item.served) await keepCover(tulis, draft);
    // What stands under another version was changed elsewhere: the next write will say so.
    const heard = { ...item, version: sent.item.version };
    await tulis.sender.tell(draft, { is: 'heard', item: heard });
  }
}

/** Of what readers see already the phone needs one photo more: for the card that is shared. */
async function keepCover({ db }: Tulis, id: string): Promise<void> {
  const [draft, sending] = await Promise.all([db.get('drafts', id), db.get('sendings', id)]);
  const isAtRest = draft && sending && !sending.wanted && !sending.write;
  if (!isAtRest || sending.sent?.edition !== draft.edition) return;
  // What could not be read, and what the draft does not name yet, is nowhere else.
  const [, ...others] = draft.photos.filter(({ trouble }) => trouble === null);
  await dropPhotos(db, others);
}
