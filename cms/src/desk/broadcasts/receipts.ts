import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';

interface Receipt {
  site: string;
  revision: number;
  servedAt: string;
}

/** What every site was last seen serving, by slug. */
export async function readReceipts(strapi: Core.Strapi): Promise<Map<string, Receipt>> {
  const told = await rowsOf<Receipt>(strapi, 'api::publication.receipt').findMany({
    select: ['site', 'revision', 'servedAt'],
  });
  return new Map(told.map((receipt) => [receipt.site, receipt]));
}

/** The revision at which each of these announcements last changed. */
export async function lastChanges(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const changes = await rowsOf<{ subject: string; revision: number }>(
    strapi,
    'api::publication.change',
  ).findMany({
    select: ['subject', 'revision'],
    where: { type: 'announcement', subject: { $in: ids } },
    orderBy: { revision: 'asc' },
  });
  return new Map(changes.map(({ subject, revision }) => [subject, revision]));
}
