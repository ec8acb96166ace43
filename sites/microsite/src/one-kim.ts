import { join } from 'node:path';
import { readVariables } from '@simpul/contract';
import { keptContent } from '@simpul/contract/kept-content';
import { pagesOfMicrosite, type Page } from '@simpul/site-model';
import { z } from 'zod';

const WhichSchema = z.object({
  KIM: z.string('Say which KIM, like KIM=tangkiling.').regex(/^[a-z0-9-]+$/, 'KIM must be a slug.'),
});

/** Plans the site of the KIM that the environment names. Throws with a sentence for a wrong setting. */
export function plannedPages(): Page[] {
  const { KIM } = readVariables(WhichSchema, process.env);
  // Astro runs in the folder of the project, wherever its bundled code may lie.
  const root = join(process.cwd(), '../..');
  const { kim, ...surroundings } = keptContent(root, process.env, Date.now());
  return pagesOfMicrosite({ ...surroundings, kim: kim(KIM) });
}
