import type { Example } from './example.ts';
import { portalExamples } from './portal.ts';

/** What people type into names: no spaces, signs of HTML, emoji, right to left. */
const NAMES = [
  'Kampung'.repeat(29).slice(0, 200),
  `KIM <b>"Kuat"</b> & 'Maju' 🌾🐟 ${'sekali '.repeat(22)}`.slice(0, 200),
  'مجموعة أخبار القرية '.repeat(10).slice(0, 200),
];
const FIELDS = new Set(['name', 'title', 'text', 'heading', 'place', 'tagline', 'summary']);

/** What is formatted by us and so never extreme. */
const OURS = new Set([
  ...['frame', 'head', 'date', 'starts', 'asOf', 'updated', 'figures', 'weeks', 'filters'],
  ...['topics', 'standing', 'method'],
]);

/** A copy of a view in which every name and sentence is an extreme one. */
function withExtremes<T>(value: T, field = '', seed = { next: 0 }): T {
  if (Array.isArray(value)) {
    return value.map((each: unknown) => withExtremes(each, field, seed)) as T;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]: [string, unknown]) => [
        name,
        OURS.has(name) ? inner : withExtremes(inner, name, seed),
      ]),
    ) as T;
  }
  return typeof value === 'string' && FIELDS.has(field)
    ? (`${NAMES[seed.next % NAMES.length]!}${seed.next++}` as T)
    : value;
}

/** The pages of the portal with the longest and strangest names. */
export const portalExtremes: Example[] = portalExamples
  .filter(({ name }) =>
    ['portal', 'direktori', 'direktori-topik', 'wilayah', 'keaktifan'].includes(name),
  )
  .map((example) => ({
    ...example,
    name: `${example.name}-panjang`,
    view: withExtremes(example.view),
  })) as Example[];
