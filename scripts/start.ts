import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTheme, foldersIn, readStatus } from '@simpul/publisher';
import { startCms, startPublisher, startWeb } from './run/simpul-processes.ts';
import { waitUntilReady, type Running } from './run/process.ts';
import { summaryOf } from './run/summary.ts';
import { seed, type SeedResult } from './seed.ts';
import { buildCms } from './setup/build.ts';
import { readEnvironment } from './setup/environment.ts';
import { ensureFree } from './setup/ports.ts';
import { root } from './setup/root.ts';
import { ensureSecrets } from './setup/secrets.ts';
import { step } from './setup/steps.ts';

const SAMPLE_KIMS = 12;
const running: Running[] = [];

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
  const seeded = await firstContent(environment.varDir, variables, values.empty);

  running.push(await step('starting the CMS', () => startCms(context)));
  const publisher = await startPublisher(context);
  running.push(publisher);
  running.push(await step('starting the web server', () => startWeb(context)));
  await step('publishing every site', () =>
    waitUntilReady(publisher, async () => isPublished(environment.varDir), 600_000),
  );
  process.stdout.write(summaryOf({ environment, status: readStatus(environment), seeded }));
}

/** On the first run: the sample network, or with `--empty` only the province's own account. */
async function firstContent(
  varDir: string,
  secrets: Record<string, string | undefined>,
  empty: boolean,
): Promise<SeedResult | null> {
  if (secrets['DATABASE_URL'] ?? process.env['DATABASE_URL']) return null;
  if (existsSync(join(varDir, 'cms/data.db'))) return null;
  const kims = empty ? 0 : SAMPLE_KIMS;
  return step(empty ? 'making the first account' : 'writing the sample network', () =>
    seed({ varDir, secrets, kims, now: Date.now(), log: () => {} }),
  );
}

/** Has the publisher looked at everything, with nothing left to do? */
function isPublished(varDir: string): boolean {
  const status = readStatus({ varDir });
  return status !== null && status.running && status.sites.length > 0 && status.backlog === 0;
}

async function stop(code: number): Promise<never> {
  for (const one of running.reverse()) await one.stop();
  process.exit(code);
}

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    process.stdout.write('\nStopping …\n');
    void stop(0);
  });
}

try {
  await start();
  const first = await Promise.race(running.map(async (one) => (await one.gone, one)));
  if (!stopping) {
    stopping = true;
    process.stderr.write(`The ${first.name} stopped by itself:\n${await first.lastWords()}\n`);
    await stop(1);
  }
} catch (error) {
  if (!stopping) {
    stopping = true;
    process.stderr.write(`\n${(error as Error).message}\n`);
    await stop(1);
  }
}
