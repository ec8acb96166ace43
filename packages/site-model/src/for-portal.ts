import type { Gallery, KimContent, Post } from '@simpul/contract';
import { newestFirst } from './select/by-publication.ts';

/**
 * Posts of each KIM whose full text the portal holds, for its feeds and its search. A feed of a district with
 * three KIM is full with them; of a thousand KIM they are 37 MB.
 */
export const PORTAL_TEXTS = 10;

const trimmed = new WeakMap<KimContent, KimContent>();

/**
 * What the portal needs of a KIM's content, so that a thousand of them fit in memory: full text of
 * the newest posts only, one photo per item, no profile text. `pagesOfPortal` reads its input through
 * this, so it shows the same for whole and for trimmed content. Trimming twice changes nothing.
 */
export function forPortal(content: KimContent): KimContent {
  const before = trimmed.get(content);
  if (before) return before;
  const posts = [...content.posts].sort(newestFirst).map((post, rank) => lighter(post, rank));
  const made = {
    ...content,
    profile: { ...content.profile, about: '', members: [], contacts: [] },
    posts,
    galleries: content.galleries.map(onePhoto),
  };
  trimmed.set(content, made);
  trimmed.set(made, made);
  return made;
}

const lighter = (post: Post, rank: number): Post => ({
  ...post,
  body: rank < PORTAL_TEXTS ? post.body : '',
  photos: post.cover ? [] : post.photos.slice(0, 1),
});

/** The portal shows the first photo and how many there are, so the first stands in for the others. */
const onePhoto = (gallery: Gallery): Gallery => ({
  ...gallery,
  body: '',
  photos: gallery.photos.map(() => gallery.photos[0]!),
});
