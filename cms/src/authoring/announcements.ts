import { authoringLimits, type ReachingAnnouncements } from '@simpul/contract';
import { isShownAt, mayDo, paths, reaches, urgencies, type Addressee } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { actorOf, type MemberRow } from '../members/member.ts';
import { populate } from '../publication/project/populate.ts';
import { audienceOf } from '../publication/project/parts.ts';
import type { AnnouncementRow } from '../publication/project/rows.ts';
import { isPublic } from '../publication/what-is-public.ts';
import { siteOf } from './views/me.ts';

interface Row extends Omit<AnnouncementRow, 'issuer'> {
  issuer: { name: string; region: { code: string } | null } | null;
}

/** What the member's site shows of the government at this moment: emergencies first, then the newest. */
export async function reachingAnnouncements(
  strapi: Core.Strapi,
  member: MemberRow,
): Promise<ReachingAnnouncements['announcements']> {
  const site = siteOf(strapi, member);
  return (await reachingRows(strapi, member, {}))
    .sort(
      (a, b) =>
        Number(b.urgency === 'emergency') - Number(a.urgency === 'emergency') ||
        (issuedOf(a) < issuedOf(b) ? 1 : -1),
    )
    .slice(0, authoringLimits.announcements)
    .map((row) => ({
      id: row.documentId,
      title: row.title,
      summary: row.summary || null,
      urgency: urgencies.find((urgency) => urgency === row.urgency)!,
      issuer: row.issuer?.name ?? '',
      publishedAt: issuedOf(row),
      showUntil: row.showUntil,
      address: `${site}${paths.announcement(row.slug)}`,
    }));
}

/** Does this announcement reach the member's KIM now? */
export const announcementReaches = async (
  strapi: Core.Strapi,
  member: MemberRow,
  documentId: string,
): Promise<boolean> => (await reachingRows(strapi, member, { documentId })).length > 0;

const issuedOf = (row: Row): string => row.issuedAt ?? row.publishedAt;

async function reachingRows(strapi: Core.Strapi, member: MemberRow, where: object): Promise<Row[]> {
  const actor = actorOf(member);
  const rows = await rowsOf<Row>(strapi, 'api::announcement.announcement').findMany({
    where: { ...isPublic, ...where },
    populate: {
      audience: populate.announcement.audience,
      issuer: { select: ['name'], populate: { region: { select: ['code'] } } },
    },
  });
  return rows.filter((row) => {
    const audience = audienceOf(row.audience);
    const kim: Addressee = actor.kim;
    if (!reaches(audience, kim) || !isShownAt(row, Date.now())) return false;
    return mayDo(actor, 'list', {
      type: 'announcement',
      region: row.issuer?.region?.code ?? '',
      audience,
      author: null,
      state: 'published',
      live: true,
      shown: true,
    }).allowed;
  });
}
