import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';

/** Makes the folder for everything that is made. Refuses with a sentence when nothing can be written there. */
export async function ensureFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `Nothing can be written in ${folder} (${code}). Choose a folder of this account with SIMPUL_VAR.`,
      { cause: error },
    );
  }
}
