import type { PreviewOrder, PreviewReceipts, Previewed } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { bellsOf, untold } from './bells.ts';
import { orderOf, orderRows, type OrderRow } from './order-row.ts';

/** Orders told at a time. */
const TOGETHER = 50;

/** What the publisher should make now; it is told to nobody else while the publisher is at it. */
export async function takeOrders(strapi: Core.Strapi): Promise<PreviewOrder[]> {
  const now = Date.now();
  const found = await orderRows(strapi).findMany({
    where: untold(now),
    orderBy: { id: 'asc' },
    limit: TOGETHER,
  });
  if (found.length === 0) return [];
  await orderRows(strapi).updateMany({
    where: { id: { $in: found.map(({ id }) => id) } },
    data: { toldAt: new Date(now).toISOString() },
  });
  return found.filter(hasSubject).map(orderOf);
}

const hasSubject = (row: OrderRow): row is OrderRow & { subject: Previewed } =>
  row.subject !== null;

/** Notes what became of previews, forgets their drafts and tells who waits for them. */
export async function settleOrders(
  strapi: Core.Strapi,
  receipts: PreviewReceipts['previews'],
): Promise<void> {
  const settledAt = new Date().toISOString();
  for (const { key, problem } of receipts) {
    await orderRows(strapi).updateMany({
      where: { key },
      data: { settledAt, problem, subject: null },
    });
    if (problem !== null) strapi.log.warn(`A preview could not be made: ${problem}`);
    bellsOf(strapi).settled.get(key)?.ring();
  }
}
