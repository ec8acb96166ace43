interface Published {
  publishedAt: string;
  slug: string;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Newest publication first; equal instants by slug, so that the order never wavers. */
export const newestFirst = (a: Published, b: Published): number =>
  Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || compare(a.slug, b.slug);
