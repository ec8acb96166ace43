import type { Draft } from '../draft/draft.ts';
import { standingOf } from '../sending/advance.ts';
import { adoptItem } from './adopt-item.ts';
import { unkeptDraft } from './unkept.ts';
import type { Tulis } from './tulis.ts';

/** The draft as this phone has it; null when it has none that the one who is signed in may open. */
export async function draftOf({ db, me }: Tulis, id: string): Promise<Draft | null> {
  const kept = await db.get('drafts', id);
  const unkept = unkeptDraft(id);
  const draft = unkept && unkept.edition > (kept?.edition ?? 0) ? unkept : kept;
  return draft && draft.member.id === me?.member.id ? draft : null;
}

/**
 * The draft as it is to be written on: where the writer changed nothing since it was sent, what the server
 * has now. `isWaited` is asked before it is replaced: does the writer still wait for it? Null as `draftOf` answers it.
 */
export async function freshDraft(
  tulis: Tulis,
  id: string,
  isWaited: () => boolean | Promise<boolean>,
): Promise<Draft | null> {
  const [draft, sending] = await Promise.all([draftOf(tulis, id), tulis.db.get('sendings', id)]);
  if (!draft) return null;
  const sent = sending?.sent;
  if (!sent || sending.wanted || sending.write || sent.edition < draft.edition) return draft;
  if (!navigator.onLine || tulis.out) return draft;
  const told = await Promise.race([tulis.call('item', { id: sent.item.id, sent: {} }), tooLate()]);
  if (told.is !== 'answer' || told.answer.version === sent.item.version) return draft;
  if (!(await isWaited())) return draft;
  const now = await draftOf(tulis, id);
  if (now?.edition !== draft.edition) return now;
  const fresh = await adoptItem(tulis, draft, told.answer, draft.edition);
  const item = standingOf(told.answer);
  await tulis.sender.tell(id, { is: 'heard', item, edition: draft.edition });
  return fresh;
}

/** Nobody waits longer than this to write. */
const tooLate = (): Promise<{ is: 'line' }> =>
  new Promise((done) => setTimeout(() => done({ is: 'line' }), 4_000));
