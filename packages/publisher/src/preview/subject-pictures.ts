import type { Network, Previewed } from '@simpul/contract';
import {
  kimReady,
  mediaOfKim,
  mediaOfNetwork,
  networkReady,
  type IsReady,
  type KimItems,
  type Medium,
  type NetworkItems,
} from '../content/pictures.ts';

/** Every picture and document that the item shows. */
export const mediaOf = (subject: Previewed): Medium[] => [
  ...mediaOfKim(kimWith(subject)),
  ...mediaOfNetwork(networkWith(subject)),
];

/** The item as the site would show it with the pictures there are; null when nothing of it is left. */
export function subjectReady(subject: Previewed, isReady: IsReady): Previewed | null {
  const kim = kimReady(kimWith(subject), isReady).content;
  const network = networkReady(networkWith(subject), isReady).content;
  const item = [
    ...kim.posts,
    ...kim.galleries,
    ...kim.events,
    ...network.announcements,
    ...network.sharedEvents,
  ][0];
  return item === undefined ? null : ({ ...subject, item } as Previewed);
}

const kimWith = (subject: Previewed): KimItems => ({
  posts: subject.type === 'post' ? [subject.item] : [],
  galleries: subject.type === 'gallery' ? [subject.item] : [],
  events: subject.type === 'event' ? [subject.item] : [],
});

const networkWith = (subject: Previewed): NetworkItems => ({
  kims: [] as Network['kims'],
  announcements: subject.type === 'announcement' ? [subject.item] : [],
  sharedEvents: subject.type === 'shared-event' ? [subject.item] : [],
});
