/** A list cut into its newest part and full pages numbered from the oldest item. */
export interface Numbered<T> {
  /** Newest first. */
  newest: readonly T[];
  /** `pages[0]` is page 1, the oldest; each newest first. */
  pages: readonly (readonly T[])[];
}

const known = new WeakMap<readonly unknown[], { size: number; made: Numbered<unknown> }>();

/**
 * Cuts a list (newest first) into pages of `size`, numbered from the oldest: items 1 to `size` are on
 * page 1 for ever. What the newest part shows is the incomplete page and the full one before it, so
 * it has `size` to `2 × size - 1` items (all, while there are fewer than two pages), and every item
 * stands exactly once. A new item therefore changes the newest part alone; once in `size` items one
 * numbered page is added, and the page before it learns its newer neighbour.
 */
export function numbered<T>(items: readonly T[], size: number): Numbered<T> {
  const before = known.get(items);
  if (before?.size === size) return before.made as Numbered<T>;
  const total = items.length;
  const count = Math.max(0, Math.floor(total / size) - 1);
  const made = {
    newest: items.slice(0, total - count * size),
    pages: Array.from({ length: count }, (_, index) =>
      items.slice(total - (index + 1) * size, total - index * size),
    ),
  };
  known.set(items, { size, made });
  return made;
}
