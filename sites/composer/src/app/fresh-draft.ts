import type { Draft } from '../draft/draft.ts';
import { standingOf } from '../sending/advance.ts';
import { adoptItem } from './adopt-item.ts';
import type { Tulis } from './tulis.ts';

/**
 * The draft as it is to be written on: where the writer changed nothing since it was sent, what the server
 * has now. Null when this phone has none that the one who is signed in may open.
 */
export async function freshDraft(tulis: Tulis, id: string): Promise<Draft | null> {
  const [draft, sending] = await Promise.all([
    tulis.db.get('drafts', id),
    tulis.db.get('sendings', id),
  ]);
  if (!draft || draft.member.id !== tulis.me?.member.id) return null;
  const sent = sending?.sent;
  if (!sent || sending.wanted || sending.write || sent.edition < draft.edition) return draft;
  if (!navigator.onLine || tulis.out) return draft;
  const told = await Promise.race([tulis.call('item', { id: sent.item.id, sent: {} }), tooLate()]);
  if (told.is !== 'answer' || told.answer.version === sent.item.version) return draft;
  const fresh = await adoptItem(tulis, draft, told.answer, draft.edition);
  const item = standingOf(told.answer);
  await tulis.sender.tell(id, { is: 'heard', item, edition: draft.edition });
  return fresh;
}

/** Nobody waits longer than this to write. */
const tooLate = (): Promise<{ is: 'line' }> =>
  new Promise((done) => setTimeout(() => done({ is: 'line' }), 4_000));
