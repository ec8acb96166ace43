import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTheme, foldersIn, readStatus } from '@simpul/publisher';
import {
  cmsVariables,
  startCms,
  startPublisher,
  startWeb,
  type Context,
} from './run/simpul-processes.ts';
import { keep, type Keeper } from './run/keeper.ts';
import { waitUntilReady, type Running } from './run/process.ts';
import { summaryOf } from './run/summary.ts';
import { seed, type SeedResult } from './seed.ts';
import { buildCms, buildComposer } from './setup/build.ts';
import { readEnvironment, type Environment } from './setup/environment.ts';
import { ensureFolder } from './setup/folder.ts';
import { ensureFree } from './setup/ports.ts';
import { root } from './setup/root.ts';
import { ensureSecrets } from './setup/secrets.ts';
import { step } from './setup/steps.ts';

const SAMPLE_KIMS = 12;
const keepers: Keeper[] = [];
const stopping = new AbortController();
/** What is being started now: it is waited for before anything is ended. */
let beginning: Promise<unknown> = Promise.resolve();

/** `npm start`: everything on one machine, until Ctrl-C. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } } });
  process.stdout.write('Simpul\n');
  const { variables, fresh } = await ensureSecrets(root);
  const environment = readEnvironment({ ...variables, ...process.env });
  const context = { environment, secrets: variables, stopping: stopping.signal };
  await ensureFolder(environment.varDir);
  ensureAlone(environment);
  await ensurePorts(environment);
  if (fresh) process.stdout.write('  ✓ wrote fresh secrets to .env\n');

  await step('building the CMS and its admin panel', buildCms);
  await step('building the theme of the sites', () =>
    buildTheme(foldersIn(environment.varDir).theme),
  );
  await step('building Tulis, where members write', buildComposer);
  const seeded = await firstContent(context, values.empty);

  await stand('starting the CMS', () => startCms(context));
  const publisher = await stand('starting the publisher', () => startPublisher(context));
  await stand('starting the web server', () => startWeb(context));
  await step('publishing every site', () =>
    waitUntilReady(
      publisher,
      async () => isPublished(environment.varDir),
      600_000,
      stopping.signal,
    ),
  );
  process.stdout.write(summaryOf({ environment, status: readStatus(environment), seeded }));
}

/** Two publishers, or two CMS over one SQLite file, would work against each other. */
function ensureAlone(environment: Environment): void {
  const status = environment.databaseUrl === null ? readStatus(environment) : null;
  if (!status?.running) return;
  throw new Error(
    `Simpul works in ${environment.varDir} already: its publisher is process ${status.pid}. Look with: npm run simpul -- status. If the rest of it was killed, end that process first: kill ${status.pid}`,
  );
}

async function ensurePorts({ cms, web, statusPort }: Environment): Promise<void> {
  const needed = [
    { ...cms, variable: 'CMS_PORT' },
    { ...web, variable: 'WEB_PORT' },
  ];
  await ensureFree(...needed);
  if (statusPort === 0) return;
  // Residents, members and officers do not need this one, so it holds nothing up.
  const status = { host: '127.0.0.1', port: statusPort, variable: 'STATUS_PORT' };
  await ensureFree(...needed, status).catch((error: Error) => {
    process.stdout.write(`  ! status.json is not served: ${error.message}\n`);
  });
}

/**
 * On the first run: the sample network, or with `--empty` only the province's own account. A run that was
 * interrupted is completed by the next one; content that came from elsewhere is left alone.
 */
async function firstContent(context: Context, empty: boolean): Promise<SeedResult | null> {
  const { varDir, databaseUrl } = context.environment;
  if (databaseUrl !== null) return null;
  const begun = join(varDir, 'first-content-begun');
  if (existsSync(join(varDir, 'cms/data.db')) && !existsSync(begun)) return null;
  await writeFile(begun, '');
  const kims = empty ? 0 : SAMPLE_KIMS;
  const seeded = await step(empty ? 'making the first account' : 'writing the sample network', () =>
    seed({ varDir, secrets: cmsVariables(context), kims, now: Date.now(), log: () => {} }),
  );
  await rm(begun);
  return seeded;
}

/** Has the publisher looked at everything, with nothing left to do? */
function isPublished(varDir: string): boolean {
  const status = readStatus({ varDir });
  return status !== null && status.running && status.sites.length > 0 && status.backlog === 0;
}

/** Starts a process and keeps it running from then on. */
async function stand(what: string, begin: () => Promise<Running>): Promise<Running> {
  stopping.signal.throwIfAborted();
  const begun = step(what, begin);
  beginning = begun.catch(() => {});
  const running = await begun;
  keepers.push(keep(running, begin, (line) => process.stdout.write(`${line}\n`)));
  return running;
}

async function stop(code: number): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  await beginning;
  for (const keeper of keepers.reverse()) await keeper.stop();
  process.exit(code);
}

// Whoever read what is said here may be gone; the processes are ended in order all the same.
process.stdout.on('error', () => {});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping.signal.aborted) return;
    process.stdout.write('\nStopping …\n');
    void stop(0);
  });
}

await start().catch(async (error: unknown) => {
  if (stopping.signal.aborted) return;
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  await stop(1);
});
