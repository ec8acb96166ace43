import { opendir, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes all that is in a folder, as far as that is possible; never fails. One name after the other: a new look
 * of a thousand sites takes half a million files away, and a library's removal of a tree asks for all of them at
 * once, which took 800 MB.
 */
export async function emptyFolder(folder: string): Promise<void> {
  try {
    for await (const { name } of await opendir(folder)) {
      const path = join(folder, name);
      // Nearly all are files; asking first what a name is costs as much as removing it.
      await unlink(path).catch(() => removeFolder(path));
    }
  } catch {
    // What stays is removed when somebody clears up again.
  }
}

/** The same, and the folder with it. */
export async function removeFolder(folder: string): Promise<void> {
  await emptyFolder(folder);
  await rmdir(folder).catch(() => {});
}
