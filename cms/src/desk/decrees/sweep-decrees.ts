import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';

/** How long a form may stay open between the upload of a scan and the save of its KIM. */
const KEPT_MS = 24 * 3_600_000;

/**
 * Removes scans that no KIM names and that have lain there for a day at `now` (ms): uploaded and never
 * saved, or replaced. It only looks at what is there, so it does not matter how often it is called or
 * whether a call was missed. Returns how many were removed.
 */
export async function sweepDecrees(strapi: Core.Strapi, now: number): Promise<number> {
  const folder = strapi.config.get<string>('decrees.folder');
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  let removed = 0;
  for (const name of files) {
    const place = path.join(folder, name);
    // Somebody else may have swept it meanwhile.
    const age = await stat(place).then(
      ({ mtimeMs }) => now - mtimeMs,
      () => 0,
    );
    if (age < KEPT_MS) continue;
    const named = await rowsOf(strapi, 'api::kim.kim').count({ where: { decreeScan: name } });
    if (named > 0) continue;
    await rm(place, { force: true });
    removed++;
  }
  return removed;
}
