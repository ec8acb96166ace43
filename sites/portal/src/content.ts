import { printers } from '@simpul/theme/printers';
import { siteContent } from '@simpul/theme/site-content';

export { missing } from '@simpul/theme/site-content';

/** `astro dev` and `astro build` plan the portal from a folder; in the bundle the publisher brings the view. */
export const { viewAt, pathsLike, printed } = siteContent(
  async () => (await import('./whole-network.ts')).plannedPages(),
  printers,
);
