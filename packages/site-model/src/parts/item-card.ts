import { categoryLabels, coversOf, originOf, paths } from '@simpul/domain';
import { excerptOf } from './text.ts';
import type { PostStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { ItemCard, Link, Picture } from '../views/parts.ts';
import type { Face } from './card-image.ts';
import { shortDate } from './date.ts';
import { postFace } from './face.ts';
import { coverPicture, photoPicture } from './picture.ts';

/** Where an item of a KIM is read: a path on its own site, an address from anywhere else. */
export const hrefFrom = (kim: { slug: string }, path: string, surround: Surround): string =>
  surround.slug === kim.slug ? path : originOf(kim.slug, surround.address) + path;

/** The KIM an item comes from; null on its own site, where that goes without saying. */
export const fromKim = (kim: { slug: string; name: string }, surround: Surround): Link | null =>
  surround.slug === kim.slug
    ? null
    : { text: kim.name, href: originOf(kim.slug, surround.address) + paths.home };

/**
 * Cards of posts in order. Drawn covers differ as long as their family has another, also from that of
 * `beside`, the item whose page they stand on.
 */
export function itemCards(
  posts: readonly PostStory[],
  surround: Surround,
  beside?: PostStory,
): ItemCard[] {
  const faces = posts.map(postFace);
  const before = beside ? [postFace(beside)] : [];
  const drawn = (face: Face) => face.photo === null;
  const covers = coversOf([...before, ...faces].filter(drawn));
  let next = before.filter(drawn).length;
  return posts.map((post, index) => {
    const { photo } = faces[index]!;
    return itemCard(post, surround, photo ? photoPicture(photo) : coverPicture(covers[next++]!));
  });
}

function itemCard({ item, kim }: PostStory, surround: Surround, picture: Picture): ItemCard {
  return {
    href: hrefFrom(kim, paths.post(item.slug), surround),
    title: item.title,
    category: item.category,
    label: categoryLabels[item.category],
    summary: item.summary,
    date: shortDate(item.publishedAt, surround.setting.timeZone),
    place: item.place,
    picture,
    from: fromKim(kim, surround),
  };
}

/** The card of the item that leads a page: it says at least how its text begins. */
export const asLead = (card: ItemCard, { item }: PostStory, surround: Surround): ItemCard => ({
  ...card,
  summary: excerptOf(item, surround),
});
