import { PgBoss } from 'pg-boss';

/** The queue stands in a schema of its own, beside the tables of the CMS. */
const SCHEMA = 'simpul_queue';
/** Seconds after which a job is another's when its process gave no sign of life; pg-boss allows no less. */
const HEARTBEAT_S = 10;
/** Tries of a job whose process died at it: the third such death is the job's own fault. */
const RETRIES = 2;
const LOOK_EVERY_S = 2;
/** What is done is kept this long, in seconds, for whoever looks into the database. */
const KEEP_S = 600;

const ANSWERS = 'answers-';
/** Jobs that nobody could bring to an end. */
export const LOST = 'lost';
/** Signs of life of the processes that work. */
export const HANDS = 'hands';

/** Where a publisher of this right hears what became of its jobs; an older one hears nothing of them. */
export const answersOf = (right: string): string => `${ANSWERS}${right}`;

/** Jobs of one theme: whoever has another cannot make the same bytes. */
export const workOf = (theme: string): string => `work-${theme.replaceAll(/[^\w.-]/g, '_')}`;

/** Opens the queue on this database. Rejects when the database cannot be reached. */
export async function openQueues(
  databaseUrl: string,
  onProblem: (problem: string) => void,
): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: SCHEMA,
    application_name: 'simpul publisher',
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: LOOK_EVERY_S,
    monitorIntervalSeconds: LOOK_EVERY_S,
  });
  boss.on('error', ({ message }) => onProblem(`The queue: ${message}`));
  await boss.start().catch((error: Error) => {
    throw new Error(`The database of DATABASE_URL cannot be used: ${error.message}`);
  });
  await boss.createQueue(LOST, { deleteAfterSeconds: KEEP_S });
  await boss.createQueue(HANDS, { policy: 'short', retentionSeconds: 30, deleteAfterSeconds: 30 });
  return boss;
}

/** Makes the queue of jobs of a theme where there is none; several processes may do so at once. */
export const ensureWork = (boss: PgBoss, theme: string): Promise<void> =>
  boss.createQueue(workOf(theme), {
    policy: 'exclusive',
    notify: true,
    heartbeatSeconds: HEARTBEAT_S,
    retryLimit: RETRIES,
    deadLetter: LOST,
    deleteAfterSeconds: KEEP_S,
  });

/** Clears away what publishers before this right left: their jobs, and the places where they listened. */
export async function takeOverQueues(boss: PgBoss, right: string): Promise<void> {
  for (const { name } of await boss.getQueues()) {
    if (name.startsWith('work-') || name === LOST) await boss.deleteAllJobs(name);
    else if (name.startsWith(ANSWERS)) await boss.deleteQueue(name);
  }
  await boss.createQueue(answersOf(right), {
    notify: true,
    deleteAfterSeconds: KEEP_S,
  });
}
