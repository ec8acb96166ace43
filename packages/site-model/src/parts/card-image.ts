import type { Photo } from '@simpul/contract';
import { coverCardPath, coverOf, photoCardPath, type CoverFamily } from '@simpul/domain';
import type { CardImage } from '../views/parts.ts';

/** What stands for an item when it is shared: its photo, else its drawn cover. */
export interface Face {
  photo: Photo | null;
  family: CoverFamily;
  slug: string;
  title: string;
}

/** Path of the sharing card. */
export const cardPathOf = ({ photo, family, slug }: Face): string =>
  photo ? photoCardPath(photo.hash) : coverCardPath(coverOf(family, slug));

/** The sharing card with its absolute address on a site. */
export const cardImage = (face: Face, origin: string): CardImage => ({
  url: origin + cardPathOf(face),
  width: 1200,
  height: 630,
  alt: face.photo?.alt || face.title,
});
