import type { TimeZone } from '@simpul/domain';
import type { SampleItem } from '../items-of.ts';
import { dayFrom, instantOf } from '../moments.ts';
import { tellDates } from '../tell-dates.ts';
import type { Moment, SampleEvent, SampleGallery, SampleKim, SamplePost } from '../types.ts';
import type { PictureStore } from './pictures.ts';

/** When and where the sample becomes content: everything told in days turns into dates here. */
export interface Telling {
  /** The seeding moment, in milliseconds since 1970. */
  now: number;
  zone: TimeZone;
  pictures: PictureStore;
}

export const instantIn = (moment: Moment, { now, zone }: Telling): string =>
  instantOf(moment, now, zone);

/** When an item was first published, and when it was last changed: with its latest ralat, if any. */
export function datesOf(
  item: SampleItem,
  telling: Telling,
): { issuedAt: string; updatedAt: string } {
  const issuedAt = instantIn(item.published, telling);
  const changes = (item.corrections ?? []).map(({ at }) => instantIn(at, telling));
  return { issuedAt, updatedAt: [issuedAt, ...changes].sort().at(-1)! };
}

/** The fields that every item shares. */
export function itemData(item: SampleItem, telling: Telling) {
  const told = (text: string): string => tellDates(text, telling.now, telling.zone);
  return {
    slug: item.slug,
    title: told(item.title),
    summary: told(item.summary),
    body: told(item.body),
    corrections: (item.corrections ?? []).map(({ at, text }) => ({
      at: instantIn(at, telling),
      text: told(text),
    })),
  };
}

export function postData(post: SamplePost, kim: string, telling: Telling) {
  const [cover, ...photos] = (post.photos ?? []).map(telling.pictures.stored);
  const { category, source, author, place } = post;
  return {
    ...itemData(post, telling),
    ...{ kim, category, source, author, place, photos, cover: cover ?? null },
  };
}

export const galleryData = (gallery: SampleGallery, kim: string, telling: Telling) => ({
  ...itemData(gallery, telling),
  kim,
  place: gallery.place,
  photos: gallery.photos.map(telling.pictures.stored),
});

/** Of a KIM's own event or of a shared one; the owner is added by the caller. */
export const eventData = (event: SampleEvent, telling: Telling) => ({
  ...itemData(event, telling),
  starts: instantIn(event.starts, telling),
  ends: event.ends && instantIn(event.ends, telling),
  allDay: event.allDay ?? false,
  place: event.place,
  organiser: event.organiser,
  picture: event.picture ? telling.pictures.stored(event.picture) : null,
});

/** The profile of a KIM; `region` is the documentId of its village. */
export function kimData(kim: SampleKim, region: string, { now, zone }: Telling) {
  const { slug, name, kind, tagline, about, accent, memberCount, whatsapp, publishing } = kim;
  return {
    ...{ slug, name, region, kind, tagline, about, accent, memberCount, whatsapp, publishing },
    kimStatus: kim.status,
    founded: dayFrom(-kim.foundedDaysAgo, now, zone),
    decreeNumber: kim.decree.number,
    decreeDate: dayFrom(-kim.decree.daysAgo, now, zone),
    termEnds: dayFrom(kim.termEndsInDays, now, zone),
    members: kim.members.map((member) => ({ ...member })),
    contacts: kim.contacts.map((contact) => ({ ...contact })),
  };
}
