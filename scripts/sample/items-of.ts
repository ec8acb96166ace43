import type {
  SampleAnnouncement,
  SampleEvent,
  SampleGallery,
  SampleKim,
  SampleNetwork,
  SamplePicture,
  SamplePost,
} from './types.ts';

export type SampleItem = SamplePost | SampleGallery | SampleEvent | SampleAnnouncement;

/** The own items of a KIM. */
export const ownItemsOf = (kim: SampleKim): SampleItem[] => [
  ...kim.posts,
  ...kim.galleries,
  ...kim.events,
];

/** Every item of a network: those of its KIM, then announcements and shared events. */
export const itemsOf = (network: SampleNetwork): SampleItem[] => [
  ...network.kims.flatMap(ownItemsOf),
  ...network.announcements,
  ...network.sharedEvents,
];

/** The pictures of an item, whatever its type. */
export function picturesOf(item: SampleItem): readonly SamplePicture[] {
  if ('photos' in item && item.photos) return item.photos;
  return 'picture' in item && item.picture ? [item.picture] : [];
}
