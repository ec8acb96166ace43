import { printers } from '@simpul/theme/printers';
import { siteContent } from '@simpul/theme/site-content';

export { missing } from '@simpul/theme/site-content';

/** `astro dev` and `astro build` plan the site of one KIM; in the bundle the publisher brings the view. */
export const { pageAt, viewAt, pathsLike, printed } = siteContent(
  async () => (await import('./one-kim.ts')).plannedPages(),
  printers,
);
