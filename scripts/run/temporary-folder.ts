import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^simpul-run-(\d+)-/;

/**
 * Gives this process, and all it starts from now on, a temporary folder of its own, which goes when the
 * process ends. Those of processes that were killed are collected first. Answers the folder.
 */
export function useTemporaryFolder(): string {
  const parent = tmpdir();
  for (const name of readdirSync(parent)) {
    const owner = NAME.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) remove(join(parent, name));
  }
  const folder = mkdtempSync(join(parent, `simpul-run-${process.pid}-`));
  // Programs that refuse to run as root, as PostgreSQL does, pass through to a folder of theirs.
  chmodSync(folder, 0o711);
  process.env['TMPDIR'] = folder;
  process.once('exit', () => remove(folder));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  return folder;
}

/** What cannot be removed, for somebody else made it or still writes there, is left for the next one. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // Collected by a later run, or by whoever owns it.
  }
}

/** Does this process still run? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
