import type { Example } from './example.ts';
import { micrositeItems } from './microsite-items.ts';
import { micrositeLists } from './microsite-lists.ts';
import { micrositeSite } from './microsite-site.ts';
import { micrositeOffice } from './microsite-office.ts';
import { portalExamples } from './portal.ts';
import { portalExtremes } from './portal-extremes.ts';

export type { Example } from './example.ts';
export { searchIndex } from './search-index.ts';

/** Every kind of page that people read, in its usual and in its extreme shapes. */
export const examples: Example[] = [
  ...micrositeLists,
  ...micrositeItems,
  ...micrositeSite,
  ...micrositeOffice,
  ...portalExamples,
  ...portalExtremes,
];
