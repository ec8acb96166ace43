import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTheme, foldersIn, readStatus } from '@simpul/publisher';
import { startCms, startPublisher, startWeb } from './run/simpul-processes.ts';
import { keep, type Keeper } from './run/keeper.ts';
import { waitUntilReady, type Running } from './run/process.ts';
import { summaryOf } from './run/summary.ts';
import { seed, type SeedResult } from './seed.ts';
import { buildCms, buildComposer } from './setup/build.ts';
import { readEnvironment } from './setup/environment.ts';
import { ensureFree } from './setup/ports.ts';
import { root } from './setup/root.ts';
import { ensureSecrets } from './setup/secrets.ts';
import { step } from './setup/steps.ts';

const SAMPLE_KIMS = 12;
const keepers: Keeper[] = [];

/** `npm start`: everything on one machine, until Ctrl-C. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } } });
  process.stdout.write('Simpul\n');
  const { variables, fresh } = await ensureSecrets(root);
  const environment = readEnvironment({ ...variables, ...process.env });
  const context = { environment, secrets: variables };
  await ensureFree(environment.cms.host, environment.cms.port, 'CMS_PORT');
  await ensureFree(environment.web.host, environment.web.port, 'WEB_PORT');
  if (fresh) process.stdout.write('  ✓ wrote fresh secrets to .env\n');

  await step('building the CMS and its admin panel', buildCms);
  await step('building the theme of the sites', () =>
    buildTheme(foldersIn(environment.varDir).theme),
  );
  await step('building Tulis, where members write', buildComposer);
  const { varDir, tulisUrl } = environment;
  const cmsVariables = { ...variables, TULIS_URL: tulisUrl };
  const seeded = await firstContent(varDir, cmsVariables, values.empty);

  await stand('starting the CMS', () => startCms(context));
  const publisher = await stand('starting the publisher', () => startPublisher(context));
  await stand('starting the web server', () => startWeb(context));
  await step('publishing every site', () =>
    waitUntilReady(publisher, async () => isPublished(environment.varDir), 600_000),
  );
  process.stdout.write(summaryOf({ environment, status: readStatus(environment), seeded }));
}

/**
 * On the first run: the sample network, or with `--empty` only the province's own account. A run that was
 * interrupted is completed by the next one; content that came from elsewhere is left alone.
 */
async function firstContent(
  varDir: string,
  secrets: Record<string, string | undefined>,
  empty: boolean,
): Promise<SeedResult | null> {
  if (secrets['DATABASE_URL'] ?? process.env['DATABASE_URL']) return null;
  const begun = join(varDir, 'first-content-begun');
  if (existsSync(join(varDir, 'cms/data.db')) && !existsSync(begun)) return null;
  await mkdir(varDir, { recursive: true });
  await writeFile(begun, '');
  const kims = empty ? 0 : SAMPLE_KIMS;
  const seeded = await step(empty ? 'making the first account' : 'writing the sample network', () =>
    seed({ varDir, secrets, kims, now: Date.now(), log: () => {} }),
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
  const running = await step(what, begin);
  keepers.push(keep(running, begin, (line) => process.stdout.write(`${line}\n`)));
  return running;
}

let stopping = false;
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const keeper of keepers.reverse()) await keeper.stop();
  process.exit(code);
}

// Whoever read what is said here may be gone; the processes are ended in order all the same.
process.stdout.on('error', () => {});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    process.stdout.write('\nStopping …\n');
    void stop(0);
  });
}

await start().catch(async (error: unknown) => {
  if (stopping) return;
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  await stop(1);
});
