/**
 * Remembers the text of an item for as long as the item lives. A broadcast stands in the feeds of a thousand
 * sites, and printing it costs more than everything else on their pages.
 */
export function printedOnce<I extends object, T>(print: (item: I) => T): (item: I) => T {
  const known = new WeakMap<I, T>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const made = print(item);
    known.set(item, made);
    return made;
  };
}
