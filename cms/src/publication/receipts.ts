import type { Receipt } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../database/in-transaction.ts';
import { rowsOf } from '../database/rows.ts';

/** Rows written by one statement. */
const TOGETHER = 500;

/** Keeps the latest receipt of each site; of two for one site in the same list, the last. */
export async function keepReceipts(
  strapi: Core.Strapi,
  receipts: readonly Receipt[],
): Promise<void> {
  const latest = new Map(receipts.map((receipt) => [receipt.site, receipt]));
  const kept = rowsOf(strapi, 'api::publication.receipt');
  await inTransaction(strapi, async () => {
    const rows = [...latest.values()];
    for (let at = 0; at < rows.length; at += TOGETHER) {
      const data = rows.slice(at, at + TOGETHER);
      const sites = data.map((receipt) => receipt.site);
      await kept.deleteMany({ where: { site: { $in: sites } } });
      await kept.createMany({ data });
    }
  });
}
