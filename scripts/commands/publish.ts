import { publish, readStatus, rehearse, type PublisherOptions } from '@simpul/publisher';
import { pino } from 'pino';
import type { Context } from '../run/simpul-processes.ts';

/** Publishes now, or with `dryRun` says address by address what that would change. */
export async function publishSites(
  context: Context,
  { kim, dryRun }: { kim?: string; dryRun: boolean },
): Promise<void> {
  const options = { ...publisherOptions(context), ...(kim !== undefined && { kim }) };
  if (kim !== undefined && !hasSite(context, kim)) {
    throw new Error(`No KIM with a site is called ${kim}. The sites: npm run simpul -- status`);
  }
  if (dryRun) return tellRehearsal(await rehearse(options));
  const { published, failed, problems } = await publish(options);
  for (const { site, changed, removed } of published) {
    say(`${site}: ${changed} addresses changed, ${removed} removed`);
  }
  if (published.length === 0) say('Everything was published already.');
  for (const { site, problem } of failed) say(`${site}: NOT published, ${problem}`);
  for (const problem of problems) say(`! ${problem}`);
  if (failed.length > 0) process.exitCode = 1;
}

/** Does the publisher know a site of that name? Before its first run nobody knows, and it may try. */
function hasSite({ environment }: Context, kim: string): boolean {
  const status = readStatus(environment);
  return status === null || status.sites.some(({ site }) => site === kim);
}

function tellRehearsal({ sites, problems }: Awaited<ReturnType<typeof rehearse>>): void {
  if (sites.length === 0) say('Nothing would change.');
  for (const { site, changed, removed, takenOff, problem } of sites) {
    say(takenOff ? `${site}: would be taken off` : site);
    for (const path of changed) say(`  would render ${path}`);
    for (const path of removed) say(`  would remove ${path}`);
    if (problem !== null) say(`  cannot be planned: ${problem}`);
  }
  for (const problem of problems) say(`! ${problem}`);
}

/** How the publisher is told to work from a command of its own. */
export const publisherOptions = ({ environment, secrets }: Context): PublisherOptions => ({
  cms: environment.cms.url,
  token: secrets['PUBLICATION_TOKEN'] ?? '',
  varDir: environment.varDir,
  databaseUrl: environment.databaseUrl,
  store: environment.store,
  web: environment.web.url,
  reserveMb: environment.reserveMb,
  address: environment.address,
  workers: environment.workers,
  log: pino({ level: 'silent' }),
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
