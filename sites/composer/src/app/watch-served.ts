import { standingOf } from '../sending/advance.ts';
import type { Tulis } from './tulis.ts';

/** Seconds between looks: a release takes one or two, a slow line or a busy publisher longer. */
const LOOKS = [1.5, 2, 3, 5, 8, 15, 30, 60];

/** Asks how the item of a draft stands until a site was seen serving it. Answers how to stop. */
export function watchServed(tulis: Tulis, draft: string): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let isOver = false;
  const look = async (turn: number): Promise<void> => {
    const sent = (await tulis.db.get('sendings', draft))?.sent;
    if (isOver || !sent || sent.item.served) return;
    if (document.visibilityState === 'visible') {
      const told = await tulis.call('item', { id: sent.item.id, sent: {} });
      if (told.is === 'answer') {
        const item = { ...standingOf(told.answer), version: sent.item.version };
        await tulis.sender.tell(draft, { is: 'heard', item });
      }
    }
    wait(turn + 1);
  };
  const wait = (turn: number): void => {
    if (isOver) return;
    timer = setTimeout(() => void look(turn), (LOOKS[turn] ?? 60) * 1000);
  };
  wait(0);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
