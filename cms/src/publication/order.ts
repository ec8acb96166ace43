/** Sorts by a text, in the order of its code units: the same on every machine. */
export const byKey =
  <T>(key: (value: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

interface Dated {
  id: string;
  publishedAt: string;
}

/** The latest publication first; those of the same instant by their id. */
export const newestFirst = (a: Dated, b: Dated): number =>
  a.publishedAt === b.publishedAt
    ? byKey((item: Dated) => item.id)(a, b)
    : a.publishedAt < b.publishedAt
      ? 1
      : -1;
