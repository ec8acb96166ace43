import { foldersIn } from '../folders.ts';
import { Leadership } from '../leadership/leadership.ts';
import type { PublisherOptions } from './desk-options.ts';
import { takeLock } from './lock.ts';
import { lockFile } from './status.ts';

/** The folder to oneself, or who has it. */
export type DeskRight =
  | { ok: true; leadership: Leadership | null; release: () => Promise<void> }
  | { ok: false; holder: string };

type Place = Pick<PublisherOptions, 'varDir' | 'databaseUrl'>;

/**
 * Takes the folder for this process: by the lock on its desk, and where processes of several machines
 * share the work, first by the leadership in their database.
 */
export async function takeDesk({ varDir, databaseUrl }: Place): Promise<DeskRight> {
  const leadership = databaseUrl == null ? null : await Leadership.take(databaseUrl);
  if (databaseUrl != null && leadership === null) {
    return { ok: false, holder: 'The publisher that leads' };
  }
  return lockDesk(varDir, leadership);
}

/** The same for whoever has the leadership already, which is released with it. */
export async function lockDesk(varDir: string, leadership: Leadership | null): Promise<DeskRight> {
  const lock = takeLock(lockFile(foldersIn(varDir).desk), leadership !== null);
  if (!lock.ok) {
    await leadership?.release();
    return { ok: false, holder: `The publisher with process id ${lock.holder}` };
  }
  const release = async (): Promise<void> => {
    lock.release();
    await leadership?.release();
  };
  return { ok: true, leadership, release };
}
