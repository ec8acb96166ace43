import { coverFamilyOf } from '@simpul/domain';
import type { Photo } from '@simpul/contract';
import type { Notice } from '../select/notices.ts';
import type { Occasion } from '../select/occasions.ts';
import type { GalleryStory, PostStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { Face } from './card-image.ts';

const face = (
  family: Face['family'],
  { slug, title }: { slug: string; title: string },
  photo: Photo | null,
): Face => ({ family, slug, title, photo });

export const postFace = ({ item }: PostStory): Face =>
  face(coverFamilyOf(item.category), item, item.cover ?? item.photos[0] ?? null);
export const galleryFace = ({ item }: GalleryStory): Face =>
  face('galeri', item, item.photos[0] ?? null);
export const noticeFace = ({ item }: Notice): Face => face('pengumuman', item, item.picture);
export const occasionFace = ({ item }: Occasion): Face => face('agenda', item, item.picture);

/** The face of a page that shows no single item: the site's own. */
export const siteFace = ({ slug, name }: Surround): Face =>
  face('kim', { slug, title: name }, null);

/** The face of a list. */
export const listFace = (family: Face['family'], { slug }: Surround, title: string): Face =>
  face(family, { slug, title }, null);
