import { draftOfItem } from '../draft/draft-of-item.ts';
import { ZONE } from '../draft/zone.ts';
import { advance, standingOf } from '../sending/advance.ts';
import { newSending } from '../sending/sending.ts';
import { world } from '../sender/browser-tools.ts';
import { keepDraft } from '../store/drafts.ts';
import { changeSending } from '../store/sendings.ts';
import { words } from '../words/common.ts';
import type { Tulis } from './tulis.ts';

/** Brings an item of the server to this phone once; its draft, or a sentence why not. */
export async function openItem(tulis: Tulis, item: string): Promise<{ draft: string } | string> {
  const { db, me } = tulis;
  const known = (await db.getAll('sendings')).find(
    ({ member, sent }) => member === me!.member.id && sent?.item.id === item,
  );
  if (known) return { draft: known.draft };
  const told = await tulis.call('item', { id: item, sent: {} });
  if (told.is !== 'answer') return told.is === 'refused' ? told.message : words.noLine;
  const { id: member, name } = me!.member;
  const draft = draftOfItem(told.answer, {
    id: crypto.randomUUID(),
    member: { id: member, name },
    kim: me!.kim.slug,
    now: Date.parse(told.answer.savedAt),
    zone: ZONE,
  });
  await keepDraft(db, draft);
  const heard = { is: 'heard', item: standingOf(told.answer), edition: draft.edition } as const;
  await changeSending(db, draft.id, () => advance(newSending(draft.id, member), heard, world()));
  return { draft: draft.id };
}
