import { checkSiteSlug } from '@simpul/domain';
import { join } from 'node:path';

/**
 * The file of one KIM's content, or of what was worked out of it. Throws for a slug that may not be a site: it
 * must not become a path.
 */
export function kimFile(
  folder: string,
  slug: string,
  kind: 'kims' | 'fronts' | 'worked' = 'kims',
): string {
  if (!checkSiteSlug(slug).allowed) throw new Error(`"${slug}" may not be a site`);
  return join(folder, kind, `${slug}.json`);
}
