import { paths } from '@simpul/domain';
import type { GalleryStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { GalleryCard } from '../views/parts.ts';
import { photoCount } from '../words/counts.ts';
import { shortDate } from './date.ts';
import { fromKim, hrefFrom } from './item-card.ts';
import { photoPicture } from './picture.ts';

export const galleryCards = (
  galleries: readonly GalleryStory[],
  surround: Surround,
): GalleryCard[] =>
  galleries.map(({ item, kim }) => ({
    href: hrefFrom(kim, paths.gallery(item.slug), surround),
    title: item.title,
    date: shortDate(item.publishedAt, surround.setting.timeZone),
    count: photoCount(item.photos.length),
    picture: photoPicture(item.photos[0]!),
    from: fromKim(kim, surround),
  }));
