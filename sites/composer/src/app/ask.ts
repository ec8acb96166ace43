import type { Draft } from '../draft/draft.ts';
import { advance } from '../sending/advance.ts';
import { newSending, type Intent, type Sending } from '../sending/sending.ts';
import { world } from '../sender/browser-tools.ts';
import { changeSending } from '../store/sendings.ts';
import { askToPersist } from '../store/space.ts';
import type { Tulis } from './tulis.ts';

/** Puts the draft on its way: kept with the KIM, or sent. Works without a line; it goes when there is one. */
export async function ask(
  tulis: Tulis,
  { id, member, edition, photos }: Draft,
  intent: Intent,
  note = '',
): Promise<Sending> {
  const keys = photos
    .filter(({ hash, trouble }) => hash === null && trouble === null)
    .map(({ key }) => key);
  const asked = await changeSending(tulis.db, id, (sending) =>
    advance(
      sending ?? newSending(id, member.id),
      { is: 'asked', intent, edition, photos: keys, note },
      world(),
    ),
  );
  tulis.changed();
  void askToPersist();
  void tulis.sender.look();
  return asked!;
}
