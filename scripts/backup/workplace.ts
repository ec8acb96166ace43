import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../run/temporary-folder.ts';
import { ensureFolder } from '../setup/folder.ts';

const NAME = /^backup-in-work-(\d+)$/;

/**
 * Does work in a folder of its own in `SIMPUL_VAR`, which only we may enter and which goes afterwards; those
 * of runs that were killed go first.
 */
export async function inWorkplace<T>(
  varDir: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await ensureFolder(varDir);
  for (const name of await readdir(varDir)) {
    const owner = NAME.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) await remove(join(varDir, name));
  }
  const folder = join(varDir, `backup-in-work-${process.pid}`);
  await remove(folder);
  await mkdir(folder, { mode: 0o700 });
  try {
    return await work(folder);
  } finally {
    await remove(folder);
  }
}

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
