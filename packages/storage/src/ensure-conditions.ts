import { randomUUID } from 'node:crypto';
import { StoreTrouble, type ObjectStore } from './object-store.ts';

/** Where the two questions are asked; nothing is ever read from there. */
export const CONDITIONS = 'conditions/';

/**
 * Asks a store whether it keeps conditions on writing, by writing twice what may stand only once. Servers
 * that pass conditions over in silence exist, and with them two publishers would both win: they are refused.
 */
export async function ensureConditions(store: ObjectStore): Promise<void> {
  const key = `${CONDITIONS}${randomUUID()}`;
  const first = await store.put(key, Buffer.from('first'), { ifAbsent: true });
  const second = await store.put(key, Buffer.from('second'), { ifAbsent: true });
  const other = await store.put(key, Buffer.from('third'), { ifMatch: '0'.repeat(32) });
  const kept = await store.get(key);
  await store.remove(key);
  if (first === null || second !== null || other !== null || kept?.bytes.toString() !== 'first') {
    throw new StoreTrouble(
      `The store at ${store.place} passes over conditions on writing (If-None-Match, If-Match). Choose one that keeps them, such as Amazon S3 or Ceph.`,
    );
  }
}
