import { hostname } from 'node:os';
import { keep } from '../run/keeper.ts';
import { startPublisher, type Context } from '../run/simpul-processes.ts';

/**
 * One more publisher process on this machine, kept running until Ctrl-C: it shares the work with all others
 * on the same database and folder, and plans when nobody else does.
 */
export async function workAlong(context: Context): Promise<void> {
  const { databaseUrl, varDir } = context.environment;
  if (databaseUrl === null) {
    throw new Error(
      'Publishers share their work over PostgreSQL. Set DATABASE_URL to the database of the CMS, and SIMPUL_VAR to the folder that all machines share.',
    );
  }
  const log = `publisher-${hostname()}-${process.pid}`;
  const start = () => startPublisher(context, log);
  const keeper = keep(await start(), start, (line) => process.stdout.write(`${line}\n`));
  process.stdout.write(
    `This machine works along in ${varDir}; its log is log/${log}.log there. Ctrl-C ends it, and the others go on.\n`,
  );
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => done());
  });
  await keeper.stop();
}
