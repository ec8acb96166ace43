import { coverCardPath, type CoverFamily } from '@simpul/domain';
import { makeCard, makeIcon } from '@simpul/media';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compress, deservesTwins } from '../release/add-twins.ts';
import { twinsOf } from '../release/working-tree.ts';
import { writeShared } from '../release/shared-sums.ts';
import type { CoverFile, IconFile } from './theme-app.ts';

/**
 * Writes the covers of a family and their sharing cards into the shared folder; those that stand there
 * stay. Cover names hold the edition, so a changed drawing has another name.
 */
export async function drawCovers(
  covers: readonly CoverFile[],
  family: CoverFamily,
  media: string,
): Promise<void> {
  for (const { path, svg, cover } of covers) {
    if (cover.family !== family) continue;
    const file = join(media, basename(path));
    const card = join(media, basename(coverCardPath(cover)));
    if (!existsSync(file)) {
      const bytes = Buffer.from(svg);
      const twins = deservesTwins(file, bytes.length) ? compress(bytes) : [];
      for (const [index, twin] of twins.entries()) writeShared(twinsOf(file)[index]!, twin);
      writeShared(file, bytes);
    }
    if (!existsSync(card)) writeShared(card, await makeCard(svg));
  }
}

/** Writes the icons of the manifests; those that stand there stay. */
export async function drawIcons(icons: readonly IconFile[], media: string): Promise<void> {
  for (const { path, svg } of icons) {
    const file = join(media, basename(path));
    if (!existsSync(file)) writeShared(file, await makeIcon(svg));
  }
}
