import { reaches } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';
import { audienceOf } from '../../publication/project/parts.ts';
import { populate } from '../../publication/project/populate.ts';
import type { AnnouncementRow } from '../../publication/project/rows.ts';
import { isLive } from '../../publication/what-is-public.ts';
import type { DeskKim } from '../read-kims.ts';
import type { Broadcast } from '../views.ts';
import { progressOf, type Sent } from './progress.ts';

/** Announcements looked through for those that reach the officer's KIM, and how many are shown. */
const LATEST = 50;
const SHOWN = 8;

interface Receipt {
  site: string;
  revision: number;
  servedAt: string;
}

/** The latest announcements that reach these KIM and still run, with their receipts. */
export async function readBroadcasts(
  strapi: Core.Strapi,
  kims: readonly DeskKim[],
  now: number,
): Promise<Broadcast[]> {
  const rows = await rowsOf<AnnouncementRow>(strapi, 'api::announcement.announcement').findMany({
    where: {
      ...isLive,
      withdrawnAt: null,
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
  const told = await rowsOf<Receipt>(strapi, 'api::publication.receipt').findMany({
    select: ['site', 'revision', 'servedAt'],
  });
  const receipts = new Map(told.map((receipt) => [receipt.site, receipt]));
  return reached.map(({ row, audience }) => {
    const { documentId: id, title, urgency, showFrom } = row;
    const sent: Sent = { id, title, urgency, audience, showFrom, revision: revisions.get(id) ?? 0 };
    return progressOf(sent, kims, receipts, now);
  });
}

/** The revision at which each of these announcements last changed. */
async function lastChanges(
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
