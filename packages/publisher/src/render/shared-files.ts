import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../folders.ts';

/** Answers about files shared by all sites; what was once found is remembered, for it never goes soon. */
export class SharedFiles {
  readonly #folders: Pick<Folders, 'media' | 'assets'>;
  readonly #known = new Map<string, number>();
  constructor(folders: Pick<Folders, 'media' | 'assets'>) {
    this.#folders = folders;
  }

  /** Bytes of the file at `/media/…` or `/_astro/…`, or null while it does not exist. */
  bytes = (path: string): number | null => {
    const before = this.#known.get(path);
    if (before !== undefined) return before;
    const [, folder, name = ''] = /^\/(media|_astro)\/([\w@.-]+)$/.exec(path) ?? [];
    if (folder === undefined || name.startsWith('.')) return null;
    const root = folder === 'media' ? this.#folders.media : this.#folders.assets;
    const found = statSync(join(root, name), { throwIfNoEntry: false });
    if (!found?.isFile()) return null;
    // A copy: the path was cut from a page, and would keep all of the page's text alive.
    this.#known.set(Buffer.from(path).toString(), found.size);
    return found.size;
  };
}
