import type { OwnActivity } from '@simpul/contract';
import { activityAt, isoDay, kimItemTypes, quieterAt, type TimeZone } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import type { MemberRow } from '../members/member.ts';
import { isPublic } from '../publication/what-is-public.ts';
import { uidOfItem } from './items/item-row.ts';
import { streakWeeks } from './streak-weeks.ts';

interface Setting {
  fadingDays: number;
  silentDays: number;
  timeZone: TimeZone;
}

const DAY = 86_400_000;
const LATELY = 30 * DAY;

/** How lively the member's KIM is, by the rule that officers and portal use. */
export async function activityOf(strapi: Core.Strapi, { kim }: MemberRow): Promise<OwnActivity> {
  const now = Date.now();
  const setting = await rowsOf<Setting>(strapi, 'api::setting.setting').findOne({});
  const { fadingDays, silentDays, timeZone } = setting!;
  const issued: string[] = [];
  const waiting = { drafts: 0, submitted: 0, returned: 0 };
  for (const type of kimItemTypes) {
    const own = { kim: { documentId: kim.documentId } };
    const rows = rowsOf<{ issuedAt: string }>(strapi, uidOfItem(type));
    const live = await rows.findMany({
      where: { ...isPublic, ...own },
      select: ['issuedAt'],
    });
    issued.push(...live.map(({ issuedAt }) => issuedAt));
    const inState = (state: string) => rows.count({ where: { ...own, publishedAt: null, state } });
    waiting.drafts += await inState('draft');
    waiting.submitted += await inState('submitted');
    waiting.returned += await inState('returned');
  }
  const lastItemAt = issued.sort().at(-1) ?? null;
  const rule = { fading: fadingDays, silent: silentDays, zone: timeZone };
  const quietAt = quieterAt(lastItemAt, now, rule);
  return {
    activity: activityAt(lastItemAt, now, rule),
    lastItemAt,
    streakWeeks: streakWeeks(
      issued.map((instant) => isoDay(instant, timeZone)),
      isoDay(new Date(now).toISOString(), timeZone),
    ),
    itemsLately: issued.filter((instant) => now - Date.parse(instant) < LATELY).length,
    quietAt: quietAt === null ? null : new Date(quietAt).toISOString(),
    waiting,
  };
}
