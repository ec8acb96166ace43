import { createHash } from 'node:crypto';
import { previewFile, readPreviewPath } from '@simpul/domain';
import type { Files, Sites } from './sites/sites.ts';

/**
 * The file of the preview that this path opens on this site now, or null: not the address of
 * a preview, unknown, another site's, or over. Whether the publisher lives does not matter.
 */
export async function previewAt(
  sites: Sites,
  site: string,
  path: string,
  now: number,
): Promise<{ files: Files; file: string } | null> {
  const asked = readPreviewPath(path);
  if (asked === null || asked.endsAt <= now) return null;
  const key = createHash('sha256').update(asked.secret).digest('hex');
  const found = { files: sites.previews(site), file: previewFile(asked.endsAt, key) };
  return (await found.files.has(found.file)) ? found : null;
}

/** Nobody keeps a preview, finds it, or learns its address from a link on it. */
export const previewHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
};
