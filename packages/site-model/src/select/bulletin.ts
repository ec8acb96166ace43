import type { PostStory, Stories } from './stories.ts';

/** Stories on the two sheets at most. */
const STORIES = 6;
/** How long a story counts as new, in milliseconds: two weeks. */
const NEW = 14 * 86_400_000;

/** The stories of the bulletin, newest first. */
export const bulletinStories = ({ posts }: Pick<Stories, 'posts'>): readonly PostStory[] =>
  posts.slice(0, STORIES);

/** From when on a story no longer counts as new, in milliseconds since 1970. */
export const agedAt = ({ at }: Pick<PostStory, 'at'>): number => at + NEW;
