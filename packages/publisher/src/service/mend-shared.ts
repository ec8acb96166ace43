import { join } from 'node:path';
import type { Content } from '../content/ingest.ts';
import type { Medium } from '../content/pictures.ts';
import type { Folders } from '../folders.ts';
import type { MediaStore } from '../media/media-store.ts';
import { removeShared } from '../release/shared-sums.ts';

/**
 * Mends files that sites share, named as below their folder (`media/…`): what the content shows is fetched
 * again, everything else goes. Answers a sentence for each picture that could not be had.
 */
export function mendShared(
  names: readonly string[],
  { content, media, folders }: { content: Content; media: MediaStore; folders: Folders },
): Promise<string[]> {
  const wanted = [...content.media.values()].flat();
  const again = new Map<string, Medium>();
  for (const name of names) {
    const medium = wanted.find(({ hash }) => name.startsWith(`media/${hash}`));
    if (medium) again.set(medium.hash, medium);
    else removeShared(join(folders.www, '_shared', name));
  }
  return media.remake([...again.values()]);
}
