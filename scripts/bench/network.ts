import {
  CONTRACT_VERSION,
  type Announcement,
  type KimContent,
  type KimEntry,
  type Network,
  type Photo,
  type Region,
} from '@simpul/contract';
import { accents, categories, kimKinds } from '@simpul/domain';
import { createHash } from 'node:crypto';
import { Writer } from './words.ts';

/** What a site of the measured network holds. */
export const sizes = { posts: 50, galleries: 4, events: 5, announcements: 50, sharedEvents: 4 };
/** Different photos in the whole network: each is on disk once, as it would be. */
const PHOTOS = 60;

const REGENCIES = 14;
const DISTRICTS = 10;
const VILLAGES = 11;
/** Announcements of one regency; the others are for everyone. */
const LOCAL = 10;
const DAY = 86_400_000;
/** The moment the network was written, always the same. */
export const WRITTEN = Date.parse('2026-11-20T12:00:00.000Z');

const instant = (ago: number): string => new Date(WRITTEN - ago).toISOString();
const two = (number: number): string => String(number).padStart(2, '0');
const hashOf = (name: string): string =>
  createHash('sha256').update(name).digest('hex').slice(0, 32);

/** Hashes of all photos that the network shows. */
export const photoHashes = Array.from({ length: PHOTOS }, (_, at) => hashOf(`photo ${at}`));

const photo = (writer: Writer): Photo => {
  const hash = writer.one(photoHashes);
  const about = { alt: writer.sentence(6), caption: writer.sentence(8), credit: null };
  return { hash, width: 2048, height: 1365, master: `/uploads/${hash}.jpg`, ...about };
};

const item = (writer: Writer, type: string, slug: string, ago: number) => ({
  id: `${type}-${slug}`,
  slug,
  title: writer.sentence(writer.number(5, 10)).slice(0, -1),
  summary: writer.sentence(writer.number(12, 24)),
  body: writer.body(writer.number(300, 600)),
  publishedAt: instant(ago),
  updatedAt: instant(ago),
  corrections: [],
});

export const slugOf = (kim: number): string => `kim-${String(kim).padStart(4, '0')}`;

/** The network of so many KIM, spread over the villages of fourteen regencies. */
export function makeNetwork(kims: number): Network {
  return {
    contract: CONTRACT_VERSION,
    revision: 1,
    setting: {
      provinceName: 'Kalimantan Tengah',
      provinceCode: '62',
      kimLabel: 'Kelompok Informasi Masyarakat',
      parentOffice: 'Diskominfo Provinsi Kalimantan Tengah',
      portalName: 'Simpul Kalimantan Tengah',
      portalTagline: 'Kabar dari warga, untuk warga',
      portalAbout: 'Satu tempat untuk kabar dari semua KIM.',
      timeZone: 'Asia/Jakarta',
      contactEmail: null,
      contactWhatsapp: null,
      licence: 'Boleh dikutip dengan menyebut sumber (CC BY 4.0).',
      regionDataNotice: 'Wilayah buatan untuk pengukuran.',
      fadingDays: 14,
      silentDays: 30,
    },
    regions: makeRegions(),
    agencies: [
      {
        id: 'agency',
        name: 'Diskominfo Provinsi Kalimantan Tengah',
        shortName: 'Diskominfo Kalteng',
        region: '62',
        website: null,
        coachesKim: true,
      },
    ],
    announcements: makeAnnouncements(),
    sharedEvents: makeSharedEvents(),
    kims: Array.from({ length: kims }, (_, kim) => makeEntry(kim)),
    removed: [],
  };
}

function makeEntry(kim: number): KimEntry {
  const writer = new Writer(1_000_000 + kim);
  return {
    id: `kim-${kim}`,
    slug: slugOf(kim),
    name: `KIM ${writer.sentence(2).slice(0, -1)}`,
    region: villageOf(kim),
    kind: kimKinds[kim % kimKinds.length]!,
    status: 'active',
    revision: 1,
    tagline: writer.sentence(6),
    accent: accents[kim % accents.length]!,
    logo: null,
  };
}

const villageOf = (kim: number): string => {
  const regency = kim % REGENCIES;
  const district = Math.floor(kim / REGENCIES) % DISTRICTS;
  const village = Math.floor(kim / (REGENCIES * DISTRICTS)) % VILLAGES;
  return `62.${two(regency + 1)}.${two(district + 1)}.20${two(village + 1)}`;
};

function makeRegions(): Region[] {
  const writer = new Writer(2);
  const name = () => writer.sentence(1).slice(0, -1);
  const regions: Region[] = [{ code: '62', name: 'Kalimantan Tengah', level: 'province' }];
  for (let regency = 1; regency <= REGENCIES; regency++) {
    const above = `62.${two(regency)}`;
    regions.push({ code: above, name: `Kabupaten ${name()}`, level: 'regency' });
    for (let district = 1; district <= DISTRICTS; district++) {
      const code = `${above}.${two(district)}`;
      regions.push({ code, name: name(), level: 'district' });
      for (let village = 1; village <= VILLAGES; village++) {
        regions.push({ code: `${code}.20${two(village)}`, name: name(), level: 'village' });
      }
    }
  }
  return regions;
}

function makeAnnouncements(): Announcement[] {
  const everyone = Array.from({ length: sizes.announcements - LOCAL }, (_, at) =>
    makeAnnouncement(`umum-${at}`, at, null),
  );
  const local = Array.from({ length: REGENCIES * LOCAL }, (_, at) =>
    makeAnnouncement(`daerah-${at}`, at, `62.${two((at % REGENCIES) + 1)}`),
  );
  return [...everyone, ...local];
}

/** A routine announcement for one region's subtree, or for everyone. */
export function makeAnnouncement(slug: string, days: number, region: string | null): Announcement {
  const writer = new Writer(parseInt(hashOf(slug).slice(0, 8), 16));
  return {
    ...item(writer, 'announcement', slug, (days + 1) * DAY),
    issuer: 'agency',
    audience: {
      everyone: region === null,
      regions: region === null ? [] : [region],
      kinds: [],
      kims: [],
    },
    urgency: 'routine',
    showFrom: null,
    showUntil: null,
    picture: writer.isOneIn(2) ? photo(writer) : null,
    attachments: [],
    sourceLink: null,
    pinned: false,
  };
}

const makeEvent = (writer: Writer, slug: string, inDays: number) => ({
  ...item(writer, 'event', slug, 3 * DAY),
  body: writer.body(80),
  starts: instant(-inDays * DAY),
  ends: null,
  allDay: false,
  place: writer.sentence(3),
  mapLink: null,
  organiser: null,
  picture: null,
});

const makeSharedEvents = () =>
  Array.from({ length: sizes.sharedEvents }, (_, at) => ({
    ...makeEvent(new Writer(500 + at), `bersama-${at}`, 20 + at),
    audience: { everyone: true, regions: [], kinds: [], kims: [] },
  }));

/** What one KIM published; the same for the same number. */
export function makeKim(kim: number): KimContent {
  const writer = new Writer(10 + kim);
  return {
    contract: CONTRACT_VERSION,
    slug: slugOf(kim),
    revision: 1,
    profile: {
      about: writer.body(120),
      founded: '2019-05-02',
      decreeNumber: null,
      decreeDate: null,
      termEnds: null,
      memberCount: 12,
      members: [],
      contacts: [],
      whatsapp: null,
      oldSite: null,
    },
    posts: Array.from({ length: sizes.posts }, (_, at) => ({
      ...item(writer, 'post', `kabar-${kim}-${at}`, (at + 1) * 2 * DAY + kim * 60_000),
      category: categories[(at + kim) % categories.length]!,
      cover: writer.isOneIn(10 / 7) ? photo(writer) : null,
      photos: [],
      source: writer.sentence(6),
      author: null,
      place: writer.sentence(1).slice(0, -1),
    })),
    galleries: Array.from({ length: sizes.galleries }, (_, at) => ({
      ...item(writer, 'gallery', `galeri-${kim}-${at}`, (at + 1) * 9 * DAY),
      body: writer.body(60),
      place: null,
      photos: Array.from({ length: 4 }, () => photo(writer)),
    })),
    events: Array.from({ length: sizes.events }, (_, at) =>
      makeEvent(writer, `agenda-${kim}-${at}`, at * 6 - 12),
    ),
    removed: [],
  };
}
