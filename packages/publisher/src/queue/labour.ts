import { PORTAL } from '@simpul/domain';
import type { Job as BossJob, PgBoss } from 'pg-boss';
import { hostname } from 'node:os';
import { Fence, Fenced } from '../release/fence.ts';
import { emptyFolder } from '../release/remove-folder.ts';
import { liveRelease, openSite } from '../release/site-folder.ts';
import type { Hands } from '../render/hands.ts';
import type { SiteOutcome } from '../render/messages.ts';
import { WorkSchema, type Answer, type Hello, type Work } from './envelope.ts';
import { HANDS, answersOf, ensureWork, workOf } from './queues.ts';
import { readSupply } from './shared-supplies.ts';

/** Jobs that are taken at a time, in one statement. */
const BATCH = 3;
/** Takers per thread: while one talks to the database, the jobs of another are done. */
const TAKERS = 2;
const HELLO_MS = 5000;

export interface LabourOptions {
  boss: PgBoss;
  www: string;
  theme: string;
  /** The threads that do it. */
  own: Hands;
  threads: number;
  onProblem: (problem: string) => void;
}

/** Takes jobs from the queue, whoever planned them, has them done by the threads of this process, and answers. */
export class Labour {
  readonly #options: LabourOptions;
  readonly #name = `${hostname()} ${process.pid}`;
  #supplied: { right: string; number: number } = { right: '', number: 0 };
  #greeting: NodeJS.Timeout | null = null;

  constructor(options: LabourOptions) {
    this.#options = options;
  }

  async begin(): Promise<void> {
    const { boss, theme, threads } = this.#options;
    await ensureWork(boss, theme);
    const options = {
      batchSize: BATCH,
      localConcurrency: TAKERS * threads,
      burstWhenBatchFull: true,
      perJobResults: true,
      pollingIntervalSeconds: 0.5,
      notifyPollingIntervalSeconds: 1,
    } as const;
    await boss.work<unknown, unknown, typeof options>(workOf(theme), options, async (jobs) => {
      const answers = await Promise.all(jobs.map((job) => this.#do(job)));
      await this.#answer(answers.filter((answer) => answer !== null));
      return jobs.map(({ id }) => ({ id, status: 'completed' }));
    });
    await this.#greet();
    this.#greeting = setInterval(() => void this.#greet(), HELLO_MS);
  }

  /** Takes nothing more, and settles when what was taken is done. */
  async stop(): Promise<void> {
    if (this.#greeting) clearInterval(this.#greeting);
    await this.#options.boss.offWork(workOf(this.#options.theme));
  }

  /** Null when there is nobody to answer: another publisher plans now, or another process has the site. */
  async #do({ id, data }: BossJob<unknown>): Promise<(Answer & { right: string }) | null> {
    const read = WorkSchema.safeParse(data);
    if (!read.success) {
      this.#options.onProblem(`A job in the queue cannot be read: ${read.error.message}`);
      return null;
    }
    const { right } = read.data;
    try {
      return { right, id, outcome: await this.#work(read.data), problem: null };
    } catch (error) {
      if (error instanceof Fenced || !this.#rightOf(right).stands) return null;
      return { right, id, outcome: null, problem: (error as Error).message };
    }
  }

  async #work({ right: number, supplies, live, job }: Work): Promise<SiteOutcome | null> {
    const { www, own } = this.#options;
    const right = this.#rightOf(number);
    this.#supply(right, supplies);
    const seat = right.seat(job.site);
    const found = liveRelease(openSite(www, job.site));
    if (live !== null && (found === null || found < live)) {
      throw new Error(`the shared disk shows release ${found}, older than ${live} that is live`);
    }
    own.isPortalDue ||= job.site === PORTAL;
    try {
      return await own.run({ ...job, seat: seat.folder });
    } catch (error) {
      throw seat.explain(error);
    } finally {
      if (job.site === PORTAL) own.isPortalDue = false;
      // What was taken away in its name is removed when there is time, with the twins.
      // The seat itself stays: its number must not come again for as long as somebody may wake up in it.
      if (job.task === 'twins') await emptyFolder(seat.folder);
    }
  }

  /** Newer supplies than a job was planned from serve as well; older ones never do. */
  #supply(right: Fence, number: number): void {
    const before = this.#supplied;
    if (before.right === right.number && before.number >= number) return;
    const { network, lacking } = readSupply(right, number);
    this.#options.own.setNetwork(network);
    this.#options.own.setLacking(lacking);
    this.#supplied = { right: right.number, number };
  }

  async #answer(answers: readonly (Answer & { right: string })[]): Promise<void> {
    const { boss, onProblem } = this.#options;
    for (const right of new Set(answers.map((answer) => answer.right))) {
      const mine = answers.filter((answer) => answer.right === right);
      const jobs = mine.map(({ id, outcome, problem }) => ({ data: { id, outcome, problem } }));
      try {
        await boss.insert(answersOf(right), jobs);
      } catch (error) {
        // Whoever asked is gone when the right is; otherwise the job is tried again, and finds it done.
        if (!this.#rightOf(right).stands) continue;
        onProblem(`An answer could not be given: ${(error as Error).message}`);
        throw error;
      }
    }
  }

  #rightOf = (number: string): Fence => Fence.of(this.#options.www, number);

  async #greet(): Promise<void> {
    const hello: Hello = { process: this.#name, threads: this.#options.threads };
    const key = { singletonKey: this.#name.replaceAll(/[^\w.-]/g, '_') };
    // Counting hands is no reason to stop working: the next greeting may reach.
    await this.#options.boss.send(HANDS, hello, key).catch(() => {});
  }
}
