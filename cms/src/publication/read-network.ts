import { CONTRACT_VERSION, type Network } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { inSnapshot } from '../database/in-snapshot.ts';
import { rowsOf } from '../database/rows.ts';
import { byKey, newestFirst } from './order.ts';
import { announcementOf, sharedEventOf } from './project/items.ts';
import { agencyOf, kimEntryOf, regionOf, settingOf } from './project/network-parts.ts';
import { populate } from './project/populate.ts';
import type {
  AgencyRow,
  AnnouncementRow,
  EventRow,
  KimRow,
  RegionRow,
  SettingRow,
} from './project/rows.ts';
import { readAll } from './read-all.ts';
import { EVERYTHING, NETWORK, revisionOf, revisionsByScope } from './revisions.ts';
import { tombstonesOf } from './tombstones.ts';
import { isPublic, kimsWithSite } from './what-is-public.ts';

/** The network as it is published at one moment, in a stable order: equal content gives equal bytes. */
export const readNetwork = (strapi: Core.Strapi): Promise<Network> =>
  inSnapshot(strapi, () => readParts(strapi));

async function readParts(strapi: Core.Strapi): Promise<Network> {
  const revision = await revisionOf(strapi, EVERYTHING);
  const setting = await rowsOf<SettingRow>(strapi, 'api::setting.setting').findOne({});
  if (!setting) throw new Error('The setting is missing; boot the CMS once');
  const revisions = await revisionsByScope(strapi);
  const regions = await readAll<RegionRow>(strapi, 'api::region.region', {
    select: ['documentId', 'code', 'name', 'level'],
  });
  const agencies = await readAll<AgencyRow>(strapi, 'api::agency.agency', {
    populate: populate.agency,
  });
  const announcements = await readAll<AnnouncementRow>(strapi, 'api::announcement.announcement', {
    where: isPublic,
    populate: populate.announcement,
  });
  const events = await readAll<EventRow>(strapi, 'api::event.event', {
    where: { ...isPublic, kim: { id: { $null: true } } },
    populate: populate.event,
  });
  const kims = await readAll<KimRow>(strapi, 'api::kim.kim', {
    where: kimsWithSite,
    populate: { region: populate.kim.region, logo: populate.kim.logo },
  });
  return {
    contract: CONTRACT_VERSION,
    revision,
    setting: settingOf(setting),
    regions: regions.map(regionOf).sort(byKey((region) => region.code)),
    agencies: agencies
      .map((row) => agencyOf(row, setting.provinceCode))
      .sort(byKey((agency) => agency.id)),
    announcements: announcements.map(announcementOf).sort(newestFirst),
    sharedEvents: events.map(sharedEventOf).sort(newestFirst),
    kims: kims
      .map((row) => ({ ...kimEntryOf(row), revision: revisions.get(row.documentId) ?? 0 }))
      .sort(byKey((kim) => kim.slug)),
    removed: await tombstonesOf(strapi, NETWORK),
  };
}
