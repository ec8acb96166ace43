import {
  CONTRACT_VERSION,
  type Attachment,
  type Gallery,
  type KimContent,
  type Photo,
  type Post,
  type Profile,
  type Event,
} from '@simpul/contract';
import { createHash } from 'node:crypto';

/** The moment the samples are made for: Sabtu, 21 November 2026 pukul 19.00 WIB. */
export const NOW = Date.parse('2026-11-21T12:00:00.000Z');

const DAY = 86_400_000;

/** The instant so many days before (or, negative, after) `NOW`. */
export const daysAgo = (days: number): string => new Date(NOW - days * DAY).toISOString();

const hashOf = (name: string): string =>
  createHash('sha256').update(name).digest('hex').slice(0, 32);

/** A photo whose content hash follows from `name`. */
export function aPhoto(name = 'panen', over: Partial<Photo> = {}): Photo {
  const hash = hashOf(name);
  return {
    hash,
    width: 2048,
    height: 1365,
    master: `/uploads/${hash}.jpg`,
    alt: `Foto ${name}`,
    caption: null,
    credit: null,
    ...over,
  };
}

export function anAttachment(name = 'jadwal', over: Partial<Attachment> = {}): Attachment {
  const hash = hashOf(name);
  return { hash, title: `Berkas ${name}`, bytes: 122_880, file: `/uploads/${hash}.pdf`, ...over };
}

/** What every item has; the identity follows from the slug. */
export function anItem(type: string, slug: string, title: string) {
  return {
    id: `${type}-${slug}`,
    slug,
    title,
    summary: null,
    body: 'Kabar dari kampung kami.\n\nWarga berkumpul sejak pagi.',
    publishedAt: daysAgo(1),
    updatedAt: daysAgo(1),
    corrections: [],
  };
}

export function aPost(over: Partial<Post> = {}): Post {
  const slug = over.slug ?? 'panen-perdana';
  return {
    ...anItem('post', slug, 'Panen perdana padi gunung'),
    category: 'pertanian',
    cover: null,
    photos: [],
    source: 'Liputan sendiri di lokasi panen.',
    author: null,
    place: null,
    ...over,
  };
}

/** `count` posts, the first being the newest; each a day older than the one before. */
export const somePosts = (count: number, over: Partial<Post> = {}): Post[] =>
  Array.from({ length: count }, (_, index) => {
    const number = count - index;
    return aPost({
      slug: `kabar-${number}`,
      title: `Kabar ${number}`,
      publishedAt: daysAgo(index + 1),
      updatedAt: daysAgo(index + 1),
      ...over,
    });
  });

export function aGallery(over: Partial<Gallery> = {}): Gallery {
  const slug = over.slug ?? 'gotong-royong';
  return {
    ...anItem('gallery', slug, 'Gotong royong membersihkan sungai'),
    place: null,
    photos: [aPhoto('sungai-1'), aPhoto('sungai-2')],
    ...over,
  };
}

export function anEvent(over: Partial<Event> = {}): Event {
  const slug = over.slug ?? 'pelatihan-anyaman';
  return {
    ...anItem('event', slug, 'Pelatihan anyaman rotan'),
    starts: daysAgo(-3),
    ends: null,
    allDay: false,
    place: 'Balai kelurahan',
    mapLink: null,
    organiser: null,
    picture: null,
    ...over,
  };
}

export function aProfile(over: Partial<Profile> = {}): Profile {
  return {
    about: 'Kami warga yang menulis kabar kampung sendiri.',
    founded: '2019-05-02',
    decreeNumber: null,
    decreeDate: null,
    termEnds: null,
    memberCount: 12,
    members: [],
    contacts: [],
    whatsapp: null,
    oldSite: null,
    ...over,
  };
}

/** Published content of a KIM without items. */
export function aKimContent(over: Partial<KimContent> = {}): KimContent {
  return {
    contract: CONTRACT_VERSION,
    slug: 'tangkiling',
    revision: 1,
    profile: aProfile(),
    posts: [],
    galleries: [],
    events: [],
    removed: [],
    ...over,
  };
}
