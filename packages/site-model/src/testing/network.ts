import {
  CONTRACT_VERSION,
  type Agency,
  type Announcement,
  type KimEntry,
  type Network,
  type Region,
  type Setting,
  type SharedEvent,
} from '@simpul/contract';
import { levelOf, nobody } from '@simpul/domain';
import { anEvent, anItem } from './content.ts';

/** Names of the regions that the samples use, by code. */
const names: Record<string, string> = {
  '62': 'Kalimantan Tengah',
  '62.03': 'Kabupaten Kapuas',
  '62.03.01': 'Selat',
  '62.03.01.1001': 'Selat Hilir',
  '62.03.02': 'Kapuas Timur',
  '62.03.02.2001': 'Anjir Serapat',
  '62.71': 'Kota Palangka Raya',
  '62.71.01': 'Pahandut',
  '62.71.01.1001': 'Pahandut',
  '62.71.04': 'Bukit Batu',
  '62.71.04.1002': 'Tangkiling',
};

export const someRegions = (): Region[] =>
  Object.entries(names).map(([code, name]) => ({ code, name, level: levelOf(code) }));

export function aSetting(over: Partial<Setting> = {}): Setting {
  return {
    provinceName: 'Kalimantan Tengah',
    provinceCode: '62',
    kimLabel: 'Kelompok Informasi Masyarakat',
    parentOffice: 'Diskominfo Provinsi Kalimantan Tengah',
    portalName: 'Simpul Kalimantan Tengah',
    portalTagline: 'Kabar dari warga, untuk warga',
    portalAbout: 'Satu tempat untuk kabar dari semua KIM.',
    timeZone: 'Asia/Jakarta',
    contactEmail: 'kim@kalteng.example',
    contactWhatsapp: null,
    licence: 'Boleh dikutip dengan menyebut sumber (CC BY 4.0).',
    regionDataNotice: 'Data wilayah: idn-area-data, ODbL.',
    fadingDays: 14,
    silentDays: 30,
    ...over,
  };
}

export function anAgency(over: Partial<Agency> = {}): Agency {
  return {
    id: 'agency-diskominfo',
    name: 'Dinas Komunikasi dan Informatika Provinsi Kalimantan Tengah',
    shortName: 'Diskominfo Kalteng',
    region: '62',
    website: null,
    coachesKim: true,
    ...over,
  };
}

/** An announcement for everyone, shown always. */
export function anAnnouncement(over: Partial<Announcement> = {}): Announcement {
  const slug = over.slug ?? 'jadwal-vaksin';
  return {
    ...anItem('announcement', slug, 'Jadwal vaksin keliling'),
    issuer: 'agency-diskominfo',
    audience: { ...nobodyAudience(), everyone: true },
    urgency: 'routine',
    showFrom: null,
    showUntil: null,
    picture: null,
    attachments: [],
    sourceLink: null,
    pinned: false,
    ...over,
  };
}

export function aSharedEvent(over: Partial<SharedEvent> = {}): SharedEvent {
  const slug = over.slug ?? 'rapat-koordinasi';
  return {
    ...anEvent({ slug, title: 'Rapat koordinasi KIM' }),
    audience: { ...nobodyAudience(), everyone: true },
    ...over,
  };
}

/** A fresh audience that names nobody; fill in the part you need. */
export const nobodyAudience = (): Announcement['audience'] => ({
  everyone: nobody.everyone,
  regions: [],
  kinds: [],
  kims: [],
});

const places: Record<string, string> = {
  tangkiling: '62.71.04.1002',
  pahandut: '62.71.01.1001',
  selat: '62.03.01.1001',
  anjir: '62.03.02.2001',
};

/** An active KIM in the network's list; the sample slugs are tangkiling, pahandut, selat, anjir. */
export function aKim(over: Partial<KimEntry> = {}): KimEntry {
  return { ...kimEntryOf(over.slug ?? 'tangkiling'), ...over };
}

const kimEntryOf = (slug: string): KimEntry => ({
  id: `kim-${slug}`,
  slug,
  name: `KIM ${slug[0]!.toUpperCase()}${slug.slice(1)}`,
  region: places[slug] ?? '62.71.04.1002',
  kind: 'territorial',
  status: 'active',
  revision: 1,
  tagline: null,
  accent: 'rimba',
  logo: null,
});

/** A network with four active KIM in two regencies and nothing announced. */
export function aNetwork(over: Partial<Network> = {}): Network {
  return {
    contract: CONTRACT_VERSION,
    revision: 1,
    setting: aSetting(),
    regions: someRegions(),
    agencies: [anAgency()],
    announcements: [],
    sharedEvents: [],
    kims: Object.keys(places).map((slug) => aKim({ slug })),
    removed: [],
    ...over,
  };
}
