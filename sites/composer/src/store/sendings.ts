import type { Sending } from '../sending/sending.ts';
import type { Database } from './database.ts';

/**
 * Changes what is known of a sending, in one step: two that change it at the same time both count. `change`
 * answers null to leave it as it is.
 */
export async function changeSending(
  db: Database,
  draft: string,
  change: (sending: Sending | null) => Sending | null,
): Promise<Sending | null> {
  // On the disk before it goes over the line: a phone that dies must know the number of what it sent.
  const work = db.transaction('sendings', 'readwrite', { durability: 'strict' });
  const before = (await work.store.get(draft)) ?? null;
  const after = change(before);
  if (after) await work.store.put(after);
  await work.done;
  return after ?? before;
}
