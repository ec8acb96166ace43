import { draftOfItem } from '../draft/draft-of-item.ts';
import { advance, standingOf } from '../sending/advance.ts';
import { newSending } from '../sending/sending.ts';
import { world } from '../sender/browser-tools.ts';
import { keepDraft } from '../store/drafts.ts';
import { changeSending } from '../store/sendings.ts';
import type { Tulis } from './tulis.ts';
import { problemOf } from './use-asked.ts';

/** Brings an item of the server to this phone once; its draft, or a sentence why not. */
export async function openItem(tulis: Tulis, item: string): Promise<{ draft: string } | string> {
  const { db, me } = tulis;
  const known = (await db.getAll('sendings')).find(
    ({ member, sent }) => member === me!.member.id && sent?.item.id === item,
  );
  if (known) return { draft: known.draft };
  const told = await tulis.call('item', { id: item, sent: {} });
  if (told.is !== 'answer') return problemOf(told);
  const { id: member, name } = me!.member;
  const draft = draftOfItem(told.answer, {
    id: crypto.randomUUID(),
    member: { id: member, name },
    kim: me!.kim.slug,
    now: Date.parse(told.answer.savedAt),
    zone: me!.kim.zone,
  });
  await keepDraft(db, draft);
  const heard = { is: 'heard', item: standingOf(told.answer), edition: draft.edition } as const;
  await changeSending(db, draft.id, () => advance(newSending(draft.id, member), heard, world()));
  return { draft: draft.id };
}
