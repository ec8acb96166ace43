import { reaches } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';
import { audienceOf } from '../../publication/project/parts.ts';
import { populate } from '../../publication/project/populate.ts';
import type { AnnouncementRow } from '../../publication/project/rows.ts';
import { isPublic } from '../../publication/what-is-public.ts';
import type { DeskKim } from '../read-kims.ts';
import type { Broadcast } from '../views.ts';
import { progressOf, type Sent } from './progress.ts';
import { lastChanges, readReceipts } from './receipts.ts';

/** Announcements looked through for those that reach the officer's KIM, and how many are shown. */
const LATEST = 50;
const SHOWN = 8;

/** The latest announcements that reach these KIM and still run, with their receipts. */
export async function readBroadcasts(
  strapi: Core.Strapi,
  kims: readonly DeskKim[],
  now: number,
): Promise<Broadcast[]> {
  const rows = await rowsOf<AnnouncementRow>(strapi, 'api::announcement.announcement').findMany({
    where: {
      ...isPublic,
      $or: [{ showUntil: null }, { showUntil: { $gt: new Date(now) } }],
    },
    populate: { audience: populate.announcement.audience },
    orderBy: { issuedAt: 'desc' },
    limit: LATEST,
  });
  const reached = rows
    .map((row) => ({ row, audience: audienceOf(row.audience) }))
    .filter(({ audience }) => kims.some((kim) => reaches(audience, kim)))
    .slice(0, SHOWN);
  const revisions = await lastChanges(
    strapi,
    reached.map(({ row }) => row.documentId),
  );
  const receipts = await readReceipts(strapi);
  return reached.map(({ row, audience }) => {
    const { documentId: id, title, urgency, showFrom } = row;
    const sent: Sent = { id, title, urgency, audience, showFrom, revision: revisions.get(id) ?? 0 };
    return progressOf(sent, kims, receipts, now);
  });
}
