import { copyFile, link, mkdir, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The database has a way of its own into a backup. */
const DATABASE = /^data\.db/;

/**
 * Gives every file of the CMS a second name below `into`; those that have one already keep it. Files of the
 * CMS are named by their bytes and never change, so the second name is a copy that costs nothing, and it
 * stays when the first is taken away.
 */
export async function holdFiles(folder: string, into: string): Promise<void> {
  for (const path of await pathsBelow(folder, '')) {
    await mkdir(dirname(join(into, path)), { recursive: true, mode: 0o700 });
    await holdFile(join(folder, path), join(into, path));
  }
}

/**
 * Parts held files from the first names where no row names them: one of those may still be being written, and
 * would change while it is packed.
 */
export async function partFiles(held: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const file = join(held, path);
    await copyFile(file, `${file}.copy`);
    await rename(`${file}.copy`, file);
  }
}

/** Does any file stand in the folder of the CMS, its database included? */
export async function hasFiles(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(absent);
  return entries.some((entry) => !entry.isDirectory());
}

/** Folders may stand on another disk, with a link here: what they hold is meant. */
async function pathsBelow(folder: string, below: string): Promise<string[]> {
  const paths: string[] = [];
  for (const { name } of await readdir(join(folder, below), { withFileTypes: true }).catch(
    absent,
  )) {
    if (below === '' && DATABASE.test(name)) continue;
    const path = join(below, name);
    const found = await stat(join(folder, path)).catch(() => null);
    if (found?.isDirectory()) paths.push(...(await pathsBelow(folder, path)));
    else if (found?.isFile()) paths.push(path);
  }
  return paths;
}

async function holdFile(file: string, second: string): Promise<void> {
  try {
    await link(file, second);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // It went since it was listed: nothing names it any more.
    if (code === 'ENOENT') return;
    // A disk without second names holds a copy; it may have been made before the file was whole.
    if (code !== 'EEXIST' || (await sizeOf(file)) !== (await sizeOf(second))) {
      await copyFile(file, second);
    }
  }
}

const sizeOf = async (file: string): Promise<number> => (await stat(file)).size;

function absent(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
