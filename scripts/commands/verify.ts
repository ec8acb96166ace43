import { repair, verify, verifyStored, type Verification } from '@simpul/publisher';
import type { Context } from '../run/simpul-processes.ts';
import { publisherOptions } from './publish.ts';

const MOST_TOLD = 50;

/**
 * Compares everything that readers can get with what was published, and with `repair` makes anew what is
 * not so. Ends with one line of figures; the exit code is 1 while anything is wrong.
 */
export async function verifyPublished(
  context: Context,
  options: { repair: boolean },
): Promise<void> {
  const { environment } = context;
  let found = await verifyAll(environment);
  tell(found.faults);
  const damaged = found.faults.length;
  if (damaged > 0 && options.repair) {
    say('Making it anew …');
    for (const problem of await repair(publisherOptions(context), found)) say(`! ${problem}`);
    found = await verifyAll(environment);
    tell(found.faults);
  }
  const { sites, files, bytes, faults } = found;
  const repaired = damaged - faults.length;
  say(JSON.stringify({ audit: 'verify', sites, files, bytes, repaired, faults: faults.length }));
  if (faults.length > 0) process.exitCode = 1;
}

/** The folder, and the object store where there is one. */
async function verifyAll(environment: Context['environment']): Promise<Verification> {
  const [here, stored] = [await verify(environment), await verifyStored(environment)];
  return {
    sites: here.sites,
    files: here.files + stored.files,
    bytes: here.bytes + stored.bytes,
    faults: [...here.faults, ...stored.faults],
  };
}

/** Sites first: whatever is wrong with the shared files must not hide that a page was changed. */
function tell(faults: readonly { site: string | null; sentence: string }[]): void {
  const [sites, rest] = [
    faults.filter(({ site }) => site !== null),
    faults.filter(({ site }) => site === null),
  ];
  for (const { sentence } of [...sites, ...rest].slice(0, MOST_TOLD)) say(`! ${sentence}`);
  if (faults.length > MOST_TOLD) say(`! and ${faults.length - MOST_TOLD} more`);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
