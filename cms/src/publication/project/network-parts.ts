import type { Agency, KimEntry, Profile, Region, Setting } from '@simpul/contract';
import { photoOf, textOrNull } from './parts.ts';
import type { AgencyRow, KimRow, RegionRow, SettingRow } from './rows.ts';

export const regionOf = ({ code, name, level }: RegionRow): Region => ({ code, name, level });

/** An agency as published. One without a region belongs to the province. */
export const agencyOf = (row: AgencyRow, province: string): Agency => ({
  id: row.documentId,
  name: row.name,
  shortName: row.shortName,
  region: row.region?.code ?? province,
  website: textOrNull(row.website),
  coachesKim: row.coachesKim,
});

/** The network's entry of a KIM, without its revision. */
export const kimEntryOf = (row: KimRow): Omit<KimEntry, 'revision'> => ({
  id: row.documentId,
  slug: row.slug,
  name: row.name,
  region: row.region?.code ?? '',
  kind: row.kind,
  status: row.kimStatus,
  tagline: textOrNull(row.tagline),
  accent: row.accent,
  logo: photoOf(row.logo),
});

export const profileOf = (row: KimRow): Profile => ({
  about: row.about ?? '',
  founded: row.founded,
  decreeNumber: textOrNull(row.decreeNumber),
  decreeDate: row.decreeDate,
  termEnds: row.termEnds,
  memberCount: row.memberCount,
  members: row.members.map(({ name, role }) => ({ name, role })),
  contacts: row.contacts.map(({ kind, label, value }) => ({
    kind,
    label: textOrNull(label),
    value,
  })),
  whatsapp: textOrNull(row.whatsapp),
  oldSite: textOrNull(row.oldSite),
});

export const settingOf = (row: SettingRow): Setting => ({
  provinceName: row.provinceName,
  provinceCode: row.provinceCode,
  kimLabel: row.kimLabel,
  parentOffice: row.parentOffice,
  portalName: row.portalName,
  portalTagline: row.portalTagline,
  portalAbout: row.portalAbout,
  timeZone: row.timeZone,
  contactEmail: textOrNull(row.contactEmail),
  contactWhatsapp: textOrNull(row.contactWhatsapp),
  licence: row.licence,
  regionDataNotice: row.regionDataNotice,
  fadingDays: row.fadingDays,
  silentDays: row.silentDays,
});
