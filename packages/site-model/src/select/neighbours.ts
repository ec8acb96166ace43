import { oncePer } from './once-per.ts';
import type { PostStory, Stories } from './stories.ts';

export interface Neighbourhood {
  post: PostStory;
  more: readonly PostStory[];
}

const MOST = 4;
const SAME_TOPIC = 2;
const SIGHT = 24;

/**
 * What else to read after each post: the two nearest older posts of its topic, then the nearest older
 * ones; near the beginning also newer ones. Looking back means that a new post leaves the pages of
 * the others as they are.
 */
export const neighbourhoods = oncePer(({ posts }: Stories): readonly Neighbourhood[] =>
  posts.map((post, index) => {
    const end = Math.min(posts.length, index + 1 + SIGHT);
    const more: PostStory[] = [];
    for (let at = index + 1; at < end && more.length < SAME_TOPIC; at++) {
      if (posts[at]!.item.category === post.item.category) more.push(posts[at]!);
    }
    for (let at = index + 1; at < end && more.length < MOST; at++) {
      if (!more.includes(posts[at]!)) more.push(posts[at]!);
    }
    for (let at = index - 1; at >= 0 && more.length < MOST; at--) more.push(posts[at]!);
    return { post, more };
  }),
);
