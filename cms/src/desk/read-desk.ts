import { activityAt, siteStateOf, type KimStatus } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import type { SettingRow } from '../publication/project/rows.ts';
import { lastItemOf, readOwnItems } from './activity/own-items.ts';
import { quietKims, type Standing } from './activity/quiet-kims.ts';
import { tallyOf } from './activity/tally.ts';
import { readBroadcasts } from './broadcasts/read-broadcasts.ts';
import { readDeskKims } from './read-kims.ts';
import { countWaiting } from './review/read-waiting.ts';
import { trustedKims } from './trust/trusted-kims.ts';
import type { Area, Desk } from './views.ts';

/** Per cent of the KIM that the province wants active. */
const TARGET = 80;

export const isRunning = ({ status }: { status: KimStatus }): boolean =>
  siteStateOf(status) === 'full';

export async function readSetting(strapi: Core.Strapi): Promise<SettingRow> {
  const setting = await rowsOf<SettingRow>(strapi, 'api::setting.setting').findOne({});
  if (!setting) throw new Error('The setting is missing; boot the CMS once');
  return setting;
}

/** The desk of an officer of this area at this moment (ms). */
export async function readDesk(strapi: Core.Strapi, area: Area, now: number): Promise<Desk> {
  const { fadingDays: fading, silentDays: silent, timeZone: zone } = await readSetting(strapi);
  const days = { fading, silent };
  const kims = await readDeskKims(strapi, area);
  const running = kims.filter(isRunning);
  const until = new Date(now);
  const items = await readOwnItems(strapi, { from: until, until });
  const standings: Standing[] = running.map((kim) => {
    const last = lastItemOf(items, kim.id);
    return { kim, last, activity: activityAt(last, now, { ...days, zone }) };
  });
  const byRegency = Map.groupBy(standings, ({ kim }) => kim.regency.code);
  const statuses: Desk['statuses'] = {};
  for (const { status } of kims) statuses[status] = (statuses[status] ?? 0) + 1;
  return {
    area,
    target: TARGET,
    days,
    zone,
    tally: tallyOf(standings.map(({ activity }) => activity)),
    regencies: [...byRegency.values()].map((those) => ({
      ...those[0]!.kim.regency,
      tally: tallyOf(those.map(({ activity }) => activity)),
    })),
    statuses,
    quiet: quietKims(standings, now),
    trusted: await trustedKims(strapi, running),
    broadcasts: await readBroadcasts(strapi, running, now),
    waiting: await countWaiting(strapi, area.code),
  };
}
