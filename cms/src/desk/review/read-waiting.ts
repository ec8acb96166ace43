import { dateAndTime, type TimeZone } from '@simpul/domain';
import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';
import { reviewedKinds, type ReviewedKind, type Waiting } from './views.ts';

/** Lines of one kind that are shown; the oldest first, so that nobody waits for ever. */
const SHOWN = 100;

export const uidOfKind = (kind: ReviewedKind) => `api::${kind}.${kind}` as UID.ContentType;

/** Rows that wait for review within a region. */
export const waitingIn = (region: string) => ({
  publishedAt: null,
  state: 'submitted',
  kim: { region: { $or: [{ code: region }, { code: { $startsWith: `${region}.` } }] } },
});

interface Row {
  documentId: string;
  title: string;
  updatedAt: string;
  kim: { documentId: string; name: string };
}

/** Every item that waits for an officer of this region, longest waiting first. */
export async function readWaiting(
  strapi: Core.Strapi,
  region: string,
  zone: TimeZone,
): Promise<Waiting[]> {
  const found = await Promise.all(
    reviewedKinds.map(async (kind) => {
      const rows = await rowsOf<Row>(strapi, uidOfKind(kind)).findMany({
        select: ['documentId', 'title', 'updatedAt'],
        where: waitingIn(region),
        populate: { kim: { select: ['documentId', 'name'] } },
        orderBy: { updatedAt: 'asc' },
        limit: SHOWN,
      });
      return rows.map((row) => ({ kind, row }));
    }),
  );
  return found
    .flat()
    .sort((a, b) => Date.parse(a.row.updatedAt) - Date.parse(b.row.updatedAt))
    .map(({ kind, row }) => ({
      kind,
      id: row.documentId,
      title: row.title,
      kim: { id: row.kim.documentId, name: row.kim.name },
      since: dateAndTime(new Date(row.updatedAt).toISOString(), zone),
    }));
}

/** How many items wait for an officer of this region. */
export async function countWaiting(strapi: Core.Strapi, region: string): Promise<number> {
  const counts = await Promise.all(
    reviewedKinds.map((kind) =>
      rowsOf(strapi, uidOfKind(kind)).count({ where: waitingIn(region) }),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
