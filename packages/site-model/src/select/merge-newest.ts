import { oncePer } from './once-per.ts';
import { newestFirst, type GalleryStory, type PostStory, type Stories } from './stories.ts';

export interface Merged {
  posts: readonly PostStory[];
  /** The first `texts` posts of each KIM. */
  recent: readonly PostStory[];
  galleries: readonly GalleryStory[];
}

interface Last {
  from: readonly Stories[];
  merged: Merged | null;
}
const last = oncePer<object, Last>(() => ({ from: [], merged: null }));

/**
 * The items of many KIM in one order, newest first. As long as none of them changed, `owner` gets the
 * very same lists again, so that what is made from them need not be made anew.
 */
export function mergeNewest(owner: object, from: readonly Stories[], texts: number): Merged {
  const before = last(owner);
  const same =
    before.from.length === from.length && before.from.every((each, index) => each === from[index]);
  if (!same || before.merged === null) {
    before.from = from;
    before.merged = {
      posts: from.flatMap(({ posts }) => posts).sort(newestFirst),
      recent: from.flatMap(({ posts }) => posts.slice(0, texts)).sort(newestFirst),
      galleries: from.flatMap(({ galleries }) => galleries).sort(newestFirst),
    };
  }
  return before.merged;
}
