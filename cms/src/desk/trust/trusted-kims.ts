import { hasEarnedTrust, TRUST_AFTER } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';
import { isPublic } from '../../publication/what-is-public.ts';
import { ownKinds } from '../activity/tally-items.ts';
import type { DeskKim } from '../read-kims.ts';
import { uidOfKind } from '../review/read-waiting.ts';
import type { TrustedKim } from '../views.ts';

interface Item {
  documentId: string;
  issuedAt: string;
}

/** KIM whose items are read before they go live and that have earned it to publish by themselves. */
export async function trustedKims(
  strapi: Core.Strapi,
  running: readonly DeskKim[],
): Promise<TrustedKim[]> {
  const found: TrustedKim[] = [];
  for (const { documentId: id, name, regency, publishing } of running) {
    if (publishing !== 'review') continue;
    const latest = await latestItems(strapi, id);
    const returned = await returnedOnce(
      strapi,
      latest.map(({ documentId }) => documentId),
    );
    const read = latest.map(({ documentId }) => ({ returned: returned.has(documentId) }));
    if (hasEarnedTrust(read)) found.push({ id, name, regency: regency.name });
  }
  return found;
}

/** The latest items of members that an officer published, newest first. */
async function latestItems(strapi: Core.Strapi, kim: string): Promise<Item[]> {
  const found = await Promise.all(
    ownKinds.map((kind) =>
      rowsOf<Item>(strapi, uidOfKind(kind)).findMany({
        select: ['documentId', 'issuedAt'],
        where: { ...isPublic, kim: { documentId: kim }, writer: { $startsWith: 'member:' } },
        orderBy: { issuedAt: 'desc' },
        limit: TRUST_AFTER,
      }),
    ),
  );
  return found
    .flat()
    .sort((a, b) => Date.parse(b.issuedAt) - Date.parse(a.issuedAt))
    .slice(0, TRUST_AFTER);
}

/** Which of these were ever given back: the audit remembers what the item itself forgets. */
async function returnedOnce(strapi: Core.Strapi, ids: readonly string[]): Promise<Set<string>> {
  const rows = await rowsOf<{ subject: string }>(strapi, 'api::audit.audit-entry').findMany({
    select: ['subject'],
    where: { action: 'return', subject: { $in: ids } },
  });
  return new Set(rows.map(({ subject }) => subject));
}
