import type { Receipt } from '@simpul/contract';
import type { Core } from '@strapi/strapi';

/** Rows written by one statement. */
const TOGETHER = 500;
const UID = 'api::publication.receipt';

/** Keeps the latest receipt of each site; of two for one site in the same list, the last. */
export async function keepReceipts(
  strapi: Core.Strapi,
  receipts: readonly Receipt[],
): Promise<void> {
  const latest = new Map(receipts.map((receipt) => [receipt.site, receipt]));
  await strapi.db.transaction(async () => {
    const rows = [...latest.values()];
    for (let at = 0; at < rows.length; at += TOGETHER) {
      const data = rows.slice(at, at + TOGETHER);
      const sites = data.map((receipt) => receipt.site);
      await strapi.db.query(UID).deleteMany({ where: { site: { $in: sites } } });
      await strapi.db.query(UID).createMany({ data });
    }
  });
}
