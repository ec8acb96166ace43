import { activityAt, dateAndTime, kimStatusLabels } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { lastItemOf, readOwnItems } from '../activity/own-items.ts';
import { tallyOf } from '../activity/tally.ts';
import { isRunning, readSetting } from '../read-desk.ts';
import { readDeskKims } from '../read-kims.ts';
import type { Area, Report } from '../views.ts';
import { monthAt, monthName, sheetDay, spanOf } from './month.ts';

/**
 * What the KIM of an area did in one month (the running one when none is named), as of its end or, while
 * it runs, of `now` (ms). Status and members are those of today: the past is not kept.
 */
export async function readReport(
  strapi: Core.Strapi,
  area: Area,
  asked: string | null,
  now: number,
): Promise<Report> {
  const { fadingDays: fading, silentDays: silent, timeZone: zone } = await readSetting(strapi);
  const month = asked ?? monthAt(now, zone);
  const span = spanOf(month, zone);
  const at = Math.min(now, span.until.getTime());
  const items = await readOwnItems(strapi, { from: span.from, until: new Date(at) });
  const rows = (await readDeskKims(strapi, area)).map((kim) => {
    const last = lastItemOf(items, kim.id);
    return {
      id: kim.documentId,
      regency: kim.regency.name,
      name: kim.name,
      status: kimStatusLabels[kim.status],
      members: kim.memberCount,
      posts: items.post.get(kim.id)?.inSpan ?? 0,
      galleries: items.gallery.get(kim.id)?.inSpan ?? 0,
      events: items.event.get(kim.id)?.inSpan ?? 0,
      lastItem: last === null ? null : sheetDay(last, zone),
      activity: isRunning(kim) ? activityAt(last, at, { fading, silent, zone }) : null,
    };
  });
  return {
    area,
    month,
    monthName: monthName(month),
    asOf: dateAndTime(new Date(at).toISOString(), zone),
    tally: tallyOf(rows.flatMap(({ activity }) => activity ?? [])),
    rows,
  };
}
