import { dateAndTime, mayDo, reach, type Officer, type TimeZone } from '@simpul/domain';
import { renderMarkup } from '@simpul/markup';
import type { Core } from '@strapi/strapi';
import { factsOf } from '../../authority/facts.ts';
import { rowsOf } from '../../database/rows.ts';
import { audienceOf } from '../../publication/project/parts.ts';
import { populate } from '../../publication/project/populate.ts';
import type { AnnouncementRow } from '../../publication/project/rows.ts';
import { isPublic } from '../../publication/what-is-public.ts';
import type { DeskKim } from '../read-kims.ts';
import type { BroadcastPage } from '../views.ts';
import { isServed, type Sent } from './progress.ts';
import { lastChanges, readReceipts } from './receipts.ts';

const UID = 'api::announcement.announcement';

type Row = Omit<AnnouncementRow, 'issuer'> & { issuer: { name: string } | null };

/**
 * An announcement as it is published, of whatever office, with the sites of these KIM that it reaches;
 * null for one that this officer may not read. Working copies of other offices are never shown.
 */
export async function readBroadcast(
  strapi: Core.Strapi,
  officer: Officer,
  kims: readonly DeskKim[],
  { documentId, zone }: { documentId: string; zone: TimeZone },
): Promise<BroadcastPage | null> {
  const facts = await factsOf(strapi, UID, documentId);
  if (!facts || !mayDo(officer, 'read', facts.thing).allowed) return null;
  const row = await rowsOf<Row>(strapi, UID).findOne({
    where: { ...isPublic, documentId },
    populate: { ...populate.announcement, issuer: { select: ['name'] } },
  });
  if (!row) return null;
  const told = (instant: string | null) => (instant === null ? null : dateAndTime(instant, zone));
  const audience = audienceOf(row.audience);
  const revision = (await lastChanges(strapi, [documentId])).get(documentId) ?? 0;
  const { title, urgency, showFrom, showUntil } = row;
  const sent: Sent = { id: documentId, title, urgency, audience, showFrom, revision };
  const receipts = await readReceipts(strapi);
  return {
    id: documentId,
    title,
    urgency,
    issuer: row.issuer?.name ?? '',
    published: told(row.issuedAt ?? row.publishedAt)!,
    showFrom: told(showFrom),
    showUntil: told(showUntil),
    summary: row.summary ?? '',
    html: renderMarkup(row.body ?? '', { headingBase: 3 }).html,
    corrections: row.corrections.map(({ at, text }) => ({ at: told(at)!, text })),
    isOwn: mayDo(officer, 'read-draft', facts.thing).allowed,
    sites: reach(audience, kims).map(({ slug, name }) => ({
      name,
      served: isServed(sent, receipts.get(slug)),
    })),
  };
}
