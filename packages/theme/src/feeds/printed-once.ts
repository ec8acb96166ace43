import type { FeedItem } from '@simpul/site-model';

/**
 * Remembers the text of an item for as long as the item lives. A broadcast stands in the feeds of a thousand
 * sites, and printing it costs more than everything else on their pages.
 */
export function printedOnce<T>(print: (item: FeedItem) => T): (item: FeedItem) => T {
  const known = new WeakMap<FeedItem, T>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const made = print(item);
    known.set(item, made);
    return made;
  };
}
