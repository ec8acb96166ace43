import type { KimContent, Network, Photo } from '@simpul/contract';
import { attachmentPath, photoCardPath } from '@simpul/domain';

/** A file of the CMS that sites serve under a name made of its content. */
export interface Medium {
  kind: 'photo' | 'document';
  hash: string;
  /** Where the CMS serves it, without host. */
  from: string;
}

const photo = ({ hash, master }: Photo): Medium => ({ kind: 'photo', hash, from: master });
const photos = (list: readonly (Photo | null)[]): Medium[] =>
  list.filter((one) => one !== null).map(photo);

/** The part of the network, and of one KIM's content, that shows pictures. */
export type NetworkItems = Pick<Network, 'kims' | 'announcements' | 'sharedEvents'>;
export type KimItems = Pick<KimContent, 'posts' | 'galleries' | 'events'>;

/** Everything that the network's own documents show. */
export function mediaOfNetwork({ kims, announcements, sharedEvents }: NetworkItems): Medium[] {
  return [
    ...photos(kims.map(({ logo }) => logo)),
    ...photos([...announcements, ...sharedEvents].map(({ picture }) => picture)),
    ...announcements.flatMap(({ attachments }) =>
      attachments.map(({ hash, file }): Medium => ({ kind: 'document', hash, from: file })),
    ),
  ];
}

/** Everything that one KIM's items show. */
export const mediaOfKim = ({ posts, galleries, events }: KimItems): Medium[] => [
  ...photos(posts.flatMap((post) => [post.cover, ...post.photos])),
  ...photos(galleries.flatMap((gallery) => gallery.photos)),
  ...photos(events.map(({ picture }) => picture)),
];

/** The address whose file is written last: when it exists, the medium is ready. */
export const readyPath = (kind: Medium['kind'], hash: string): string =>
  kind === 'photo' ? photoCardPath(hash) : attachmentPath(hash);

/** Asks whether a file of `/media` exists. */
export type IsReady = (kind: Medium['kind'], hash: string) => boolean;

export interface Shown<T> {
  content: T;
  /** Hashes that are not ready; the items stand without them. */
  awaiting: string[];
  /** Slugs of galleries held back because none of their photos is ready. */
  held: string[];
}

/** The network with every picture and document that is not ready left out. */
export function networkReady<N extends NetworkItems>(network: N, isReady: IsReady): Shown<N> {
  const { ready, awaiting } = sieve(isReady);
  const withPicture = <T extends { picture: Photo | null }>(item: T): T => {
    const [picture = null] = ready([item.picture]);
    return picture === item.picture ? item : { ...item, picture };
  };
  const kims = network.kims.map((kim) => {
    const [logo = null] = ready([kim.logo]);
    return logo === kim.logo ? kim : { ...kim, logo };
  });
  const announcements = network.announcements.map((announcement) => {
    const item = withPicture(announcement);
    const attachments = item.attachments.filter(({ hash }) => {
      const there = isReady('document', hash);
      if (!there) awaiting.add(hash);
      return there;
    });
    return attachments.length === item.attachments.length ? item : { ...item, attachments };
  });
  const sharedEvents = network.sharedEvents.map(withPicture);
  const content = { ...network, kims, announcements, sharedEvents };
  return { content, awaiting: [...awaiting], held: [] };
}

/** The same for one KIM's content. */
export function kimReady<K extends KimItems>(kim: K, isReady: IsReady): Shown<K> {
  const { ready, awaiting } = sieve(isReady);
  const posts = kim.posts.map((post) => {
    const [cover = null] = ready([post.cover]);
    const photos = ready(post.photos);
    const same = cover === post.cover && photos.length === post.photos.length;
    return same ? post : { ...post, cover, photos };
  });
  const held: string[] = [];
  const galleries = kim.galleries.flatMap((gallery) => {
    const photos = ready(gallery.photos);
    if (photos.length === gallery.photos.length) return [gallery];
    if (photos.length > 0) return [{ ...gallery, photos }];
    held.push(gallery.slug);
    return [];
  });
  const events = kim.events.map((event) => {
    const [picture = null] = ready([event.picture]);
    return picture === event.picture ? event : { ...event, picture };
  });
  if (awaiting.size === 0) return { content: kim, awaiting: [], held };
  return { content: { ...kim, posts, galleries, events }, awaiting: [...awaiting], held };
}

function sieve(isReady: IsReady) {
  const awaiting = new Set<string>();
  const ready = (list: readonly (Photo | null)[]): Photo[] =>
    list.filter((one) => {
      if (one === null || isReady('photo', one.hash)) return one !== null;
      awaiting.add(one.hash);
      return false;
    }) as Photo[];
  return { ready, awaiting };
}
