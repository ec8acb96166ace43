import { join } from 'node:path';
import { keptContent } from '@simpul/contract/kept-content';
import { siteStateOf } from '@simpul/domain';
import { forPortal, pagesOfPortal, type Page } from '@simpul/site-model';

/** Plans the portal from all that the publisher keeps. Throws with a sentence for a wrong setting. */
export function plannedPages(): Page[] {
  // Astro runs in the folder of the project, wherever its bundled code may lie.
  const root = join(process.cwd(), '../..');
  const { kim, ...surroundings } = keptContent(root, process.env, Date.now());
  const kims = surroundings.network.kims
    .filter(({ status }) => siteStateOf(status) !== 'none')
    .map(({ slug }) => forPortal(kim(slug)));
  return pagesOfPortal({ ...surroundings, kims });
}
