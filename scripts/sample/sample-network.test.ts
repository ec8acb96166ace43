import {
  activityAt,
  categories,
  checkSiteSlug,
  isItemSlug,
  isShownAt,
  kimKinds,
  reach,
  reaches,
} from '@simpul/domain';
import { AnnouncementSchema, ContactSchema, SettingSchema } from '@simpul/contract';
import { describe, expect, it } from 'vitest';
import { itemsOf, ownItemsOf, picturesOf } from './items-of.ts';
import { sampleNetwork } from './index.ts';
import { instantOf } from './moments.ts';
import { readRegions } from './regions.ts';
import { sceneNames } from './scenes/scene-name.ts';
import type { Moment, SampleAnnouncement } from './types.ts';

const NOW = Date.parse('2026-11-21T17:38:06.000Z');
const ZONE = 'Asia/Jakarta';
const at = (moment: Moment): number => Date.parse(instantOf(moment, NOW, ZONE));
const iso = (moment: Moment | null): string | null =>
  moment === null ? null : instantOf(moment, NOW, ZONE);

const { kims, agencies, announcements, sharedEvents, setting } = sampleNetwork;
const codes = new Set((await readRegions('62')).map(({ code }) => code));
const addressed = kims.filter(({ status }) => status === 'active');
const windowOf = (item: SampleAnnouncement) => ({
  showFrom: iso(item.showFrom),
  showUntil: iso(item.showUntil),
});
const announcement = (slug: string): SampleAnnouncement =>
  announcements.find((item) => item.slug === slug)!;

describe('the KIM of the sample network', () => {
  it('are twelve in exactly four regencies, ten of them active, one suspended, one archived', () => {
    expect(kims).toHaveLength(12);
    expect(new Set(kims.map(({ region }) => region.slice(0, 5)))).toEqual(
      new Set(['62.71', '62.03', '62.11', '62.02']),
    );
    expect(addressed).toHaveLength(10);
    expect(kims.filter(({ status }) => status === 'suspended')).toHaveLength(1);
    expect(kims.filter(({ status }) => status === 'archived')).toHaveLength(1);
  });

  it('lie in real villages and have names a site may carry, each its own', () => {
    for (const { slug, region } of kims) {
      expect(codes, slug).toContain(region);
      expect(region, slug).toMatch(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/);
      expect(checkSiteSlug(slug), slug).toEqual({ allowed: true });
    }
    expect(new Set(kims.map(({ slug }) => slug)).size).toBe(kims.length);
    expect(kims.find(({ slug }) => slug === 'tangkiling')!.region).toBe('62.71.02.1004');
  });

  it('are of several kinds and wear several accents', () => {
    const kinds = kims.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'farmers').length).toBeGreaterThanOrEqual(2);
    expect(new Set(kinds)).toEqual(new Set(kimKinds));
    expect(new Set(kims.map(({ accent }) => accent)).size).toBeGreaterThanOrEqual(7);
  });

  it('have three to thirty members and name no real number, mailbox or account', () => {
    for (const kim of kims) {
      expect(kim.memberCount, kim.slug).toBeGreaterThanOrEqual(3);
      expect(kim.memberCount, kim.slug).toBeLessThanOrEqual(30);
      expect(kim.whatsapp, kim.slug).toMatch(/^6281100000\d{3}$/);
      for (const contact of kim.contacts) {
        expect(ContactSchema.safeParse(contact).success, kim.slug).toBe(true);
        if (contact.kind === 'phone') expect(contact.value).toMatch(/^0811-0000-0\d{3}$/);
        if (contact.kind === 'email') expect(contact.value).toMatch(/\.example$/);
        if (contact.value.includes('://')) expect(contact.value).toMatch(/\.example\//);
      }
    }
  });

  it('have 8 to 15 own items, at least five posts, a gallery and two events; tangkiling has three times as much', () => {
    for (const kim of kims) {
      if (kim.slug === 'tangkiling') continue;
      expect(ownItemsOf(kim).length, kim.slug).toBeGreaterThanOrEqual(8);
      expect(ownItemsOf(kim).length, kim.slug).toBeLessThanOrEqual(15);
      expect(kim.posts.length, kim.slug).toBeGreaterThanOrEqual(5);
      expect(kim.galleries.length, kim.slug).toBeGreaterThanOrEqual(1);
      expect(kim.events.length, kim.slug).toBeGreaterThanOrEqual(2);
    }
    const { posts, galleries, events } = kims[0]!;
    expect([posts.length, galleries.length, events.length]).toEqual([15, 3, 5]);
  });

  it('look ahead and back: each has an event to come and one gone by', () => {
    for (const { slug, events } of kims) {
      expect(
        events.some(({ starts }) => at(starts) > NOW),
        slug,
      ).toBe(true);
      expect(
        events.some(({ starts }) => at(starts) < NOW),
        slug,
      ).toBe(true);
    }
  });

  it('differ in activity: at least three active ones are silent for forty days, one is fading', () => {
    const newest = addressed.map((kim) =>
      Math.max(...ownItemsOf(kim).map(({ published }) => at(published))),
    );
    const quiet = newest.map((last) => (NOW - last) / 86_400_000);
    expect(quiet.filter((days) => days >= 40).length).toBeGreaterThanOrEqual(3);
    const { fadingDays: fading, silentDays: silent, timeZone: zone } = setting;
    const activities = newest.map((last) =>
      activityAt(new Date(last).toISOString(), NOW, { fading, silent, zone }),
    );
    expect(new Set(activities)).toEqual(new Set(['active', 'fading', 'silent']));
  });

  it('cover every category together', () => {
    const used = kims.flatMap(({ posts }) => posts.map(({ category }) => category));
    expect(new Set(used)).toEqual(new Set(categories));
  });
});

describe('every item of the sample network', () => {
  it('has an address of its own, kept apart per owner', () => {
    const owners = [
      ...kims.flatMap((kim) => [kim.posts, kim.galleries, kim.events]),
      announcements,
    ];
    for (const items of owners) {
      for (const { slug } of items) expect(isItemSlug(slug), slug).toBe(true);
      expect(new Set(items.map(({ slug }) => slug)).size).toBe(items.length);
    }
    for (const kim of kims) {
      const events = [...kim.events, ...sharedEvents].map(({ slug }) => slug);
      expect(new Set(events).size, kim.slug).toBe(events.length);
    }
  });

  it('was published before the seeding, and corrected after it was published', () => {
    for (const { slug, published, corrections } of itemsOf(sampleNetwork)) {
      expect(at(published), slug).toBeLessThan(NOW);
      for (const correction of corrections ?? []) {
        expect(at(correction.at), slug).toBeGreaterThan(at(published));
        expect(at(correction.at), slug).toBeLessThan(NOW);
      }
    }
  });

  it('announces an event before it starts, and no event ends before', () => {
    for (const event of [...kims.flatMap(({ events }) => events), ...sharedEvents]) {
      expect(at(event.published), event.slug).toBeLessThan(at(event.starts));
      if (event.ends) expect(at(event.starts), event.slug).toBeLessThan(at(event.ends));
    }
  });

  it('describes its pictures in words and takes them from known scenes', () => {
    const pictures = itemsOf(sampleNetwork).flatMap(picturesOf);
    for (const { scene, seed, alt } of pictures) {
      expect(sceneNames).toContain(scene);
      expect(Number.isInteger(seed)).toBe(true);
      expect(alt.length).toBeGreaterThan(15);
    }
    expect(pictures.some(({ rotated }) => rotated)).toBe(true);
    for (const { slug, photos } of kims.flatMap(({ galleries }) => galleries)) {
      expect(photos.length, slug).toBeGreaterThanOrEqual(3);
      expect(photos.length, slug).toBeLessThanOrEqual(6);
    }
  });

  it('leaves about forty in a hundred posts without a photo, and some carry a ralat', () => {
    const posts = kims.flatMap((kim) => kim.posts);
    const bare = posts.filter((post) => !post.photos).length / posts.length;
    expect(bare).toBeGreaterThan(0.35);
    expect(bare).toBeLessThan(0.45);
    expect(posts.filter((post) => post.corrections).length).toBeGreaterThanOrEqual(5);
  });
});

describe('the announcements of the sample network', () => {
  it('are at least twelve, by known agencies, to audiences that exist', () => {
    expect(announcements.length).toBeGreaterThanOrEqual(12);
    const keys = agencies.map(({ key }) => key);
    for (const { slug, issuer, audience } of announcements) {
      expect(keys, slug).toContain(issuer);
      for (const code of audience.regions) expect(codes, slug).toContain(code);
      for (const kim of audience.kims) expect(kims.map((each) => each.slug)).toContain(kim);
      expect(reach(audience, kims).length, slug).toBeGreaterThan(0);
    }
    for (const { region } of agencies) expect(codes).toContain(region);
  });

  it('reach every KIM several times', () => {
    for (const kim of addressed) {
      const shown = announcements.filter(
        (item) => reaches(item.audience, kim) && isShownAt(windowOf(item), NOW),
      );
      expect(shown.length, kim.slug).toBeGreaterThanOrEqual(5);
    }
  });

  it('address everyone, one regency, one district, farmers only and KIM by name', () => {
    expect(announcements.some(({ audience }) => audience.everyone)).toBe(true);
    const district = announcement('jadwal-perekaman-ktp-bukit-batu');
    expect(district.audience.regions).toEqual(['62.71.02']);
    expect(reach(district.audience, kims).map(({ slug }) => slug)).toEqual(['tangkiling']);
    const farmers = announcement('pendataan-pupuk-bersubsidi-kelompok-tani');
    expect(reach(farmers.audience, kims).map(({ kind }) => kind)).toEqual(['farmers', 'farmers']);
    expect(announcement('vaksin-rabies-gratis-di-kapuas').audience.regions).toEqual(['62.03']);
    expect(announcement('pendampingan-menulis-untuk-tiga-kim').audience.kims).toHaveLength(3);
  });

  it('hold one that is over, one still to come, and an emergency shown now in Bukit Batu', () => {
    const shown = (item: SampleAnnouncement) => isShownAt(windowOf(item), NOW);
    const expired = announcements.filter(
      (item) => item.showUntil !== null && at(item.showUntil) < NOW,
    );
    expect(expired.map(({ slug }) => slug)).toEqual(['pekan-imunisasi-kejar-anak']);
    const future = announcements.filter(
      (item) => item.showFrom !== null && at(item.showFrom) > NOW,
    );
    expect(future.map(({ slug }) => slug)).toEqual(['lomba-karya-kim-dibuka']);
    const emergencies = announcements.filter(({ urgency }) => urgency === 'emergency');
    expect(emergencies.map(({ slug }) => slug)).toEqual(['siaga-banjir-sungai-rungan']);
    expect(shown(emergencies[0]!)).toBe(true);
    expect(reaches(emergencies[0]!.audience, kims[0]!)).toBe(true);
  });

  it('hold a pinned one, important and routine ones, one with a ralat and one with a document', () => {
    expect(announcements.filter(({ pinned }) => pinned)).toHaveLength(1);
    expect(announcements.some(({ urgency }) => urgency === 'important')).toBe(true);
    expect(announcements.some(({ urgency }) => urgency === 'routine')).toBe(true);
    expect(announcements.some(({ corrections }) => corrections)).toBe(true);
    expect(announcements.some(({ attachments }) => attachments)).toBe(true);
    for (const { sourceLink } of announcements) {
      const field = AnnouncementSchema.shape.sourceLink;
      expect(field.safeParse(sourceLink ?? null).success).toBe(true);
    }
  });

  it('come with two shared events', () => {
    expect(sharedEvents).toHaveLength(2);
    for (const { audience } of sharedEvents) expect(reach(audience, kims)).not.toHaveLength(0);
  });
});

it('the setting fits the contract and names the licence of the region data', () => {
  expect(SettingSchema.safeParse(setting).error).toBeUndefined();
  expect(setting.regionDataNotice).toContain('ODbL');
  expect(setting.regionDataNotice.length).toBeLessThanOrEqual(300);
  expect(setting.licence.length).toBeLessThanOrEqual(300);
});
