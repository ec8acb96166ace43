import { resume, rollBack, type Kept } from '@simpul/publisher';
import type { Context } from '../run/simpul-processes.ts';

/** Which sites are meant: one by its name, or all. */
export interface Meant {
  all: boolean;
}

/** Puts sites back to the release before the live one, and holds them there until they are resumed. */
export async function rollBackSites(
  { environment }: Context,
  site: string | undefined,
  { all }: Meant,
): Promise<void> {
  const kept = await rollBack(environment, meant(site, all));
  tell(kept, ({ site, release }) => `${site}: back at release ${release}, and held there`);
  if (kept.every(({ problem }) => problem !== null)) return;
  say('Held sites take nothing new, emergencies included. When the cause is mended:');
  say(`  npm run simpul -- resume ${all ? '--all' : site}`);
}

/** Lets held sites go on. */
export async function resumeSites(
  { environment }: Context,
  site: string | undefined,
  { all }: Meant,
): Promise<void> {
  const kept = await resume(environment, meant(site, all));
  if (kept.length === 0) say('No site is held.');
  tell(kept, ({ site }) => `${site}: goes on; it is brought up to date now`);
}

/** One site or null for all; both or neither is refused. */
function meant(site: string | undefined, all: boolean): string[] | null {
  if (all === (site !== undefined)) throw new Error('Name one site, or say --all.');
  return site === undefined ? null : [site];
}

function tell(kept: readonly Kept[], sentence: (done: Kept) => string): void {
  for (const one of kept) {
    say(one.problem === null ? sentence(one) : `${one.site}: nothing was done, ${one.problem}`);
    if (one.problem !== null) process.exitCode = 1;
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
