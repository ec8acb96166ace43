import { join } from 'node:path';
import { indonesian } from '@simpul/domain';
import { takeBackup } from '../backup/take-backup.ts';
import type { Context } from '../run/simpul-processes.ts';
import { root } from '../setup/root.ts';

const MOST_TOLD = 20;

/**
 * Copies what cannot be made anew into one file, while everything runs. The exit code is 1 when a file that
 * the database names was lost before; the backup is made all the same.
 */
export async function backUp({ environment }: Context, file: string): Promise<void> {
  const place = { environment, settings: join(root, '.env') };
  const { description, bytes, missing } = await takeBackup(place, file, Date.now);
  for (const path of missing.slice(0, MOST_TOLD)) {
    complain(`! ${path} is named by the database and is not there.`);
  }
  if (missing.length > MOST_TOLD) complain(`! and ${missing.length - MOST_TOLD} more`);
  const { kims, officers, members, files } = description.counts;
  say(
    `${file}: ${kims} KIM, ${officers} officers, ${members} members, ${files} files as of ${description.at}; ${indonesian(Math.ceil(bytes / 1e6))} MB.`,
  );
  say('It holds every secret of this installation: keep it where nobody else can read it.');
  if (missing.length > 0) process.exitCode = 1;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);
