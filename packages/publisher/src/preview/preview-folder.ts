import { previewEnd, previewFile } from '@simpul/domain';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../names-in.ts';
import { isSite } from '../release/site-folder.ts';

/** Where the page of a preview stands. Throws for a name that may not be a site. */
export function fileOfPreview(
  folder: string,
  { site, endsAt, key }: { site: string; endsAt: number; key: string },
): string {
  if (!isSite(site)) throw new Error(`"${site}" may not be a site`);
  return join(folder, site, previewFile(endsAt, key));
}

/** Removes the pages that are over at `now`; the web server refuses them already. */
export function sweepPreviews(folder: string, now: number): void {
  for (const site of namesIn(folder)) {
    for (const name of namesIn(join(folder, site))) {
      const end = previewEnd(name);
      if (end !== null && end <= now) rmSync(join(folder, site, name), { force: true });
    }
  }
}
