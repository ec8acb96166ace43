import { PREVIEWS } from '@simpul/domain';
import { open, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { encodings, type Encoding, type Files, type Opened, type Sites } from './sites.ts';

/** Published sites in the folder of the publisher: `<slug>/current/…`, `_shared/…`, `_previews/…`. */
export const folderSites = (root: string): Sites => ({
  release: async (site) => {
    const folder = await releaseOf(join(root, site, 'current'));
    return folder === null ? null : filesIn(folder);
  },
  shared: filesIn(join(root, '_shared')),
  previews: (site) => filesIn(join(root, PREVIEWS, site)),
});

/** The files of a folder, with their compressed twins beside them. */
export const filesIn = (folder: string): Files => ({
  has: (file) => isFile(join(folder, file)),
  open: async (file, accepted) => {
    const path = join(folder, file);
    // The publisher makes twins of the same bytes, so a twin is never older than what it stands for.
    for (const encoding of accepted) {
      const twin = path + encodings[encoding];
      if (await isFile(twin)) return opened(twin, encoding);
    }
    return opened(path, null);
  },
});

async function opened(path: string, encoding: Encoding | null): Promise<Opened> {
  const handle = await open(path);
  const { size, mtimeMs } = await handle.stat();
  return { handle, size, mtimeMs, encoding };
}

/**
 * The release that `current` names now: looked up once, so that a swap never divides one answer. Null
 * where there is no such site.
 */
const releaseOf = (current: string): Promise<string | null> =>
  realpath(current).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
