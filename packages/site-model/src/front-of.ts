import type { KimContent } from '@simpul/contract';
import { MOST_ON_HOME } from './pages/home.ts';
import { newestFirst } from './select/by-publication.ts';

/**
 * As much of a KIM's content as its first pages show at any moment: the newest posts and galleries, every
 * event, its profile. `firstPagesOfMicrosite` makes the same of it as of all; it is a tenth to read.
 */
export function frontOf(content: KimContent): KimContent {
  const removed = new Set(content.removed.map(({ id }) => id));
  const newest = <T extends { id: string; publishedAt: string; slug: string }>(
    items: readonly T[],
    most: number,
  ): T[] =>
    items
      .filter(({ id }) => !removed.has(id))
      .sort(newestFirst)
      .slice(0, most);
  return {
    ...content,
    posts: newest(content.posts, MOST_ON_HOME.posts),
    galleries: newest(content.galleries, MOST_ON_HOME.galleries),
  };
}
