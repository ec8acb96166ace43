import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { PREVIEWS, previewFile, readPreviewPath } from '@simpul/domain';
import { isFile } from './precompressed.ts';

/**
 * The file of the preview that this path opens on this site now, below `root`, or null: not the address of
 * a preview, unknown, another site's, or over. Whether the publisher lives does not matter.
 */
export async function previewAt(
  root: string,
  site: string,
  path: string,
  now: number,
): Promise<{ folder: string; file: string } | null> {
  const asked = readPreviewPath(path);
  if (asked === null || asked.endsAt <= now) return null;
  const key = createHash('sha256').update(asked.secret).digest('hex');
  const found = { folder: join(root, PREVIEWS, site), file: previewFile(asked.endsAt, key) };
  return (await isFile(join(found.folder, found.file))) ? found : null;
}

/** Nobody keeps a preview, finds it, or learns its address from a link on it. */
export const previewHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
};
