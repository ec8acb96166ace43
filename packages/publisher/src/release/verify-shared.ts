import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../names-in.ts';
import { UNFINISHED } from '../write-whole.ts';
import { sharedSums } from './shared-sums.ts';

/** What was found of the files that all sites share: how much was read, and what is not as it was made. */
export interface VerifiedShared {
  files: number;
  bytes: number;
  /** The file (`media/…`), and what is wrong with it, to be said after its name. */
  faults: { name: string; what: string }[];
}

/** Compares every file that all sites share with its sum, and names what nobody put there. */
export function verifyShared(shared: string): VerifiedShared {
  const sums = sharedSums(shared);
  const whole: VerifiedShared = { files: 0, bytes: 0, faults: [] };
  const add = (name: string, what: string) => whole.faults.push({ name, what });
  const found = new Set(
    ['media', '_astro'].flatMap((folder) =>
      namesIn(join(shared, folder))
        .sort()
        .map((name) => `${folder}/${name}`),
    ),
  );
  for (const name of sums.keys()) if (!found.has(name)) add(name, 'is missing');
  for (const name of found) {
    if (UNFINISHED.test(name)) continue;
    const sum = sums.get(name);
    const file = join(shared, name);
    const bytes = lstatSync(file).isFile() ? readFileSync(file) : null;
    whole.files++;
    whole.bytes += bytes?.length ?? 0;
    if (sum === undefined) add(name, 'was put there by nobody');
    else if (bytes === null || hash('sha256', bytes) !== sum) {
      add(name, 'has other bytes than were published');
    }
  }
  return whole;
}
