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

/** The part of a printed feed from the first `<name>` to the last `</name>`. */
export function partOf(feed: string, name: string): string {
  const [from, to] = [feed.indexOf(`<${name}>`), feed.lastIndexOf(`</${name}>`)];
  if (from === -1 || to === -1) throw new Error(`the printed feed has no <${name}>`);
  return feed.slice(from, to + name.length + 3);
}

/** The feed with these parts before its last `</name>`. */
export function withParts(feed: string, name: string, parts: readonly string[]): string {
  const end = feed.lastIndexOf(`</${name}>`);
  if (end === -1) throw new Error(`the printed feed has no end of <${name}>`);
  return `${feed.slice(0, end)}${parts.map((part) => `${part}\n`).join('')}${feed.slice(end)}`;
}
