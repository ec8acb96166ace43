import { authoringLimits } from '@simpul/contract/authoring';
import type { KimItemType } from '@simpul/domain';

/** How many photos an item of each type may have. */
export const photosOf: Record<KimItemType, number> = {
  post: authoringLimits.photosPerPost,
  gallery: authoringLimits.photosPerGallery,
  event: authoringLimits.photosPerEvent,
};
