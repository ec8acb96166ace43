import type { BootedCms } from '@simpul/cms/boot';
import { isNobody, type Audience } from '@simpul/domain';
import { picturesOf } from '../items-of.ts';
import type { SampleAgency, SampleAnnouncement, SampleNetwork } from '../types.ts';
import type { Documents } from './documents.ts';
import { datesOf, eventData, instantIn, itemData, type Telling } from './item-data.ts';
import { onePagePdf } from './one-page-pdf.ts';

/** Adds the agencies that are not there yet, known by their names. Returns how many. */
export async function writeAgencies(
  agencies: readonly SampleAgency[],
  documents: Documents,
): Promise<number> {
  const known = await documents.idsBy('agency', 'name');
  const regions = await documents.idsBy('region', 'code');
  const missing = agencies.filter(({ name }) => !known.has(name));
  for (const { name, shortName, region, website, coachesKim } of missing) {
    const data = { name, shortName, website, coachesKim, region: regions.get(region) };
    await documents.create('agency', data);
  }
  return missing.length;
}

/** Adds the announcements and shared events that are not there yet. Returns how many. */
export async function writeShared(
  network: SampleNetwork,
  cms: BootedCms,
  documents: Documents,
  telling: Telling,
): Promise<number> {
  const resolve = await audienceResolver(documents);
  const agencies = await documents.idsBy('agency', 'name');
  const issuers = new Map(network.agencies.map(({ key, name }) => [key, agencies.get(name)]));
  let added = 0;

  for (const item of network.announcements) {
    const audience = resolve(item.audience);
    if (audience === null || (await documents.find('announcement', { slug: item.slug }))) continue;
    await telling.pictures.prepare(picturesOf(item));
    const data = {
      ...announcementData(item, telling),
      issuer: issuers.get(item.issuer),
      audience,
      attachments: await attach(item, cms),
    };
    const { issuedAt, updatedAt } = datesOf(item, telling);
    await documents.publish('announcement', data, issuedAt, updatedAt);
    added++;
  }

  for (const event of network.sharedEvents) {
    const audience = resolve(event.audience);
    const mine = { slug: event.slug, kim: { id: { $null: true } } };
    if (audience === null || (await documents.find('event', mine))) continue;
    await telling.pictures.prepare(picturesOf(event));
    const { issuedAt, updatedAt } = datesOf(event, telling);
    const data = { ...eventData(event, telling), audience };
    await documents.publish('event', data, issuedAt, updatedAt);
    added++;
  }
  return added;
}

function announcementData(item: SampleAnnouncement, telling: Telling) {
  const { urgency, showFrom, showUntil, pinned = false, sourceLink = null, picture } = item;
  return {
    ...itemData(item, telling),
    urgency,
    showFrom: showFrom && instantIn(showFrom, telling),
    showUntil: showUntil && instantIn(showUntil, telling),
    pinned,
    sourceLink,
    picture: picture ? telling.pictures.stored(picture) : null,
  };
}

const attach = (item: SampleAnnouncement, cms: BootedCms) =>
  Promise.all(
    (item.attachments ?? []).map(async ({ title, lines }) => {
      const { id } = await cms.upload({ bytes: onePagePdf(lines), name: `${item.slug}.pdf` });
      return { title, file: id };
    }),
  );

/** Turns codes and slugs into documents; an audience of which nobody is in this network becomes null. */
async function audienceResolver(documents: Documents) {
  const regions = await documents.idsBy('region', 'code');
  const kims = await documents.idsBy('kim', 'slug');
  return (audience: Audience) => {
    const present = { ...audience, kims: audience.kims.filter((slug) => kims.has(slug)) };
    if (isNobody(present)) return null;
    return {
      everyone: present.everyone,
      kinds: [...present.kinds],
      regions: present.regions.map((code) => regions.get(code)!),
      kims: present.kims.map((slug) => kims.get(slug)!),
    };
  };
}
