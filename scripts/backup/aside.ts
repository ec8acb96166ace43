import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Where what stood in the way of a backup is kept; nothing is made before there is something to keep. */
export class Aside {
  /** What is kept, in words. */
  readonly kept: string[] = [];
  /** Name under which tables are kept in their database. */
  readonly schema: string;
  readonly #folder: string;

  /** Throws when something is kept under the name of this second already. */
  constructor(varDir: string, now: number) {
    const stamp = new Date(now)
      .toISOString()
      .replace(/\.\d+Z$/, 'Z')
      .replaceAll(/[-:]/g, '');
    this.schema = `before_restore_${stamp.toLowerCase()}`;
    this.#folder = join(varDir, `before-restore-${stamp}`);
    if (existsSync(this.#folder)) throw new Error(`${this.#folder} is there already. Try again.`);
  }

  /** Keeps a file or a folder, if it is there. */
  async move(from: string, name: string): Promise<void> {
    if (existsSync(from)) await rename(from, await this.#placeFor(name));
  }

  async copy(from: string, name: string): Promise<void> {
    await copyFile(from, await this.#placeFor(name));
  }

  async #placeFor(name: string): Promise<string> {
    if (!this.kept.includes(this.#folder)) {
      await mkdir(this.#folder, { mode: 0o700 });
      this.kept.push(this.#folder);
    }
    return join(this.#folder, name);
  }
}
