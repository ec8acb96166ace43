import { foldersIn } from '../folders.ts';
import { Leadership } from '../leadership/leadership.ts';
import { Labour } from '../queue/labour.ts';
import { QueuedHands } from '../queue/queued-hands.ts';
import { openQueues } from '../queue/queues.ts';
import { Fence, type Fenced } from '../release/fence.ts';
import { buildTheme } from '../theme/build-theme.ts';
import { themeAt } from '../theme/theme-at.ts';
import type { PublisherOptions } from './desk-options.ts';
import { FolderTaken, reside, type Publisher } from './publisher.ts';
import { lockDesk } from './take-desk.ts';
import { openPool } from './open-pool.ts';

/** One of several processes that publish together. */
export interface Member {
  /** Lets what is under way be finished, and ends. */
  stop: () => Promise<void>;
  /** Settles when it may no longer plan: another one took over, or the database is out of reach. */
  putOut: Promise<Fenced | Error>;
}

/**
 * Starts a process that publishes together with others, on this machine and on others that share the
 * folder: it does jobs from the queue of the database, and plans them as soon as nobody else does. Settles
 * when its threads are ready. Rejects when the database or the theme cannot be had.
 */
export async function startMember(
  options: PublisherOptions & { databaseUrl: string },
): Promise<Member> {
  const { varDir, databaseUrl, log, workers: threads } = options;
  const folders = foldersIn(varDir);
  const onProblem = (problem: string) => log.error(problem);
  const built =
    options.theme ?? (await buildTheme(folders.theme, { say: (text) => log.info(text) }));
  const theme = themeAt(built, options.address);
  const boss = await openQueues(databaseUrl, onProblem);
  const own = openPool(options, folders, theme, Fence.none());
  await own.ready();
  const shared = { boss, www: folders.www, theme: theme.version, own, onProblem };
  const labour = new Labour({ ...shared, threads });
  await labour.begin();

  const putOut = Promise.withResolvers<Fenced | Error>();
  const stopping = new AbortController();
  let leading: Publisher | null = null;
  const lead = async (): Promise<void> => {
    const leadership = await Leadership.wait(databaseUrl, stopping.signal);
    if (leadership === null) return;
    const desk = await lockDesk(varDir, leadership);
    if (!desk.ok) throw new FolderTaken(`${desk.holder} works in ${varDir} without the database.`);
    void leadership.lost.then(() => {
      if (!stopping.signal.aborted) putOut.resolve(new Error('the leadership was lost'));
    });
    try {
      leading = await reside(
        { ...options, theme: built },
        folders,
        (right) => new QueuedHands({ ...shared, right }),
      );
      log.info('this process plans for all');
      void leading.putOut.then(putOut.resolve);
      await Promise.race([ended(stopping.signal), putOut.promise]);
      await leading.stop();
    } finally {
      await desk.release();
    }
  };
  const led = lead().catch((error: unknown) => {
    log.error(error, 'this process cannot plan');
    putOut.resolve(error as Error);
  });
  return {
    putOut: putOut.promise,
    stop: async () => {
      stopping.abort();
      await led;
      await labour.stop();
      await own.close();
      await boss.stop();
    },
  };
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
