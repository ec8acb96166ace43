import { oncePer } from './once-per.ts';
import type { PostStory, Stories } from './stories.ts';

export interface Neighbourhood {
  post: PostStory;
  more: readonly PostStory[];
}

const MOST = 4;
const SAME_TOPIC = 2;
const SIGHT = 40;

/**
 * What else to read after each post: the two nearest older posts of its topic, then the nearest older
 * ones; near the beginning also newer ones. Looking back means that a new post leaves the pages of
 * the others as they are.
 */
export const neighbourhoods = oncePer(({ posts }: Stories): readonly Neighbourhood[] =>
  posts.map((post, index) => {
    const older = posts.slice(index + 1, index + 1 + SIGHT);
    const newer = posts.slice(Math.max(0, index - MOST), index).reverse();
    const alike = older
      .filter(({ item }) => item.category === post.item.category)
      .slice(0, SAME_TOPIC);
    return { post, more: [...new Set([...alike, ...older, ...newer])].slice(0, MOST) };
  }),
);
