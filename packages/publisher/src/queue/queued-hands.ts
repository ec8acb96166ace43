import { PORTAL } from '@simpul/domain';
import type { Network } from '@simpul/contract';
import type { Job as BossJob, PgBoss } from 'pg-boss';
import { randomUUID } from 'node:crypto';
import type { Fence } from '../release/fence.ts';
import { liveRelease, openSite } from '../release/site-folder.ts';
import type { Crew, Hands, JobKind } from '../render/hands.ts';
import type { Job, SiteOutcome } from '../render/messages.ts';
import {
  AnswerSchema,
  HelloSchema,
  WorkSchema,
  type Answer,
  type QueuedJob,
  type Work,
} from './envelope.ts';
import { priorityOf } from './priority.ts';
import { HANDS, LOST, answersOf, ensureWork, takeOverQueues, workOf } from './queues.ts';
import { dropSupply, putSupply } from './shared-supplies.ts';

/** Jobs in the queue per thread that was heard of: enough that none waits, few enough that urgent ones pass. */
const PER_THREAD = 8;
const LEAST_ROOM = 32;
/** A process that said nothing for this long, in milliseconds, is no longer counted. */
const HEARD_MS = 15_000;
const BATCH = 100;

interface Ticket {
  work: Work;
  priority: number;
  done: (outcome: SiteOutcome | null) => void;
  fail: (error: Error) => void;
}

export interface QueuedHandsOptions {
  boss: PgBoss;
  www: string;
  theme: string;
  right: Fence;
  /** Threads of this process, for what is not shared: covers, previews, rehearsals. */
  own: Hands;
  onProblem: (problem: string) => void;
}

/**
 * The hands of every process that shares the queue. The publisher hands out a little more than they can
 * begin, so that an emergency never stands behind a thousand ordinary jobs; the queue gives each job to one
 * process, and to another when that one gives no sign of life.
 */
export class QueuedHands implements Hands {
  isPortalDue = false;
  readonly #options: QueuedHandsOptions;
  readonly #tickets = new Map<string, Ticket>();
  readonly #heard = new Map<string, { threads: number; at: number }>();
  /** Handed in and not in the queue yet. */
  #outbox = new Map<string, Ticket>();
  #sending: NodeJS.Immediate | null = null;
  #network: Network | null = null;
  #lacking: string[] = [];
  #supplies = 0;
  #isSupplied = false;
  #oldest = 1;
  #closed = false;

  constructor(options: QueuedHandsOptions) {
    this.#options = options;
  }

  /** Takes over the queue from whoever planned before, and listens. */
  async ready(): Promise<void> {
    const { boss, theme, right } = this.#options;
    await takeOverQueues(boss, right.number);
    await ensureWork(boss, theme);
    const often = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 1 };
    const many = { ...often, batchSize: BATCH, burstWhenBatchFull: true };
    await boss.work<unknown>(answersOf(right.number), many, async (jobs) => {
      for (const { data } of jobs) this.#settle(AnswerSchema.parse(data));
    });
    await boss.work<unknown>(LOST, many, async (jobs) => {
      for (const job of jobs) this.#lose(job);
    });
    await boss.work<unknown>(HANDS, many, async (jobs) => {
      for (const { data } of jobs) {
        const { process, threads } = HelloSchema.parse(data);
        this.#heard.set(process, { threads, at: performance.now() });
      }
    });
  }

  setNetwork(network: Network): void {
    this.#network = network;
    this.#isSupplied = false;
    this.#options.own.setNetwork(network);
  }

  setLacking(hashes: string[]): void {
    this.#lacking = hashes;
    this.#isSupplied = false;
    this.#options.own.setLacking(hashes);
  }

  hasRoomFor({ site }: JobKind): boolean {
    const isAtPortal = [...this.#tickets.values()].some(({ work }) => work.job.site === PORTAL);
    if (site === PORTAL) return !isAtPortal;
    const room = Math.max(LEAST_ROOM, PER_THREAD * this.crew().threads);
    return this.#tickets.size - Number(isAtPortal) < room;
  }

  /** The processes that were heard of lately. */
  crew(): Crew {
    let threads = 0;
    for (const [process, { threads: own, at }] of this.#heard) {
      if (performance.now() - at > HEARD_MS) this.#heard.delete(process);
      else threads += own;
    }
    return { processes: this.#heard.size, threads };
  }

  run(job: Job): Promise<SiteOutcome | null> {
    if (job.task !== 'twins' && !(job.task === 'site' && !job.dryRun)) {
      return this.#options.own.run(job);
    }
    return new Promise((done, fail) => {
      if (this.#closed) return fail(new Error('the publisher is closing'));
      this.#hand(job as QueuedJob, done, fail);
    });
  }

  runEverywhere(job: Job): Promise<void> {
    return this.#options.own.runEverywhere(job);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#sending) clearImmediate(this.#sending);
    const { boss, right } = this.#options;
    for (const queue of [answersOf(right.number), LOST, HANDS]) {
      await boss.offWork(queue, { wait: false });
    }
    for (const { fail } of this.#tickets.values()) fail(new Error('the publisher is closing'));
    this.#tickets.clear();
  }

  #hand(job: QueuedJob, done: Ticket['done'], fail: Ticket['fail']): void {
    const { www, right } = this.#options;
    if (!this.#isSupplied) {
      putSupply(right, ++this.#supplies, { network: this.#network!, lacking: this.#lacking });
      this.#isSupplied = true;
    }
    const live = liveRelease(openSite(www, job.site));
    const work: Work = { right: right.number, supplies: this.#supplies, live, job };
    const id = randomUUID();
    const ticket = { work, priority: priorityOf(job, this.#network!), done, fail };
    this.#tickets.set(id, ticket);
    this.#outbox.set(id, ticket);
    // Everything that one look hands out goes into the queue in one statement.
    this.#sending ??= setImmediate(() => void this.#send());
  }

  async #send(): Promise<void> {
    this.#sending = null;
    const batch = this.#outbox;
    this.#outbox = new Map();
    const { boss, theme, onProblem } = this.#options;
    const jobs = [...batch].map(([id, { work, priority }]) => ({
      id,
      data: work,
      priority,
      singletonKey: keyOf(work),
    }));
    try {
      const taken = new Set(await boss.insert(workOf(theme), jobs, { returnId: true }));
      for (const id of batch.keys()) {
        if (!taken.has(id)) this.#fail(id, 'the same is in the queue already');
      }
    } catch (error) {
      onProblem(`The queue took no jobs: ${(error as Error).message}`);
      for (const id of batch.keys()) this.#fail(id, 'the queue took no jobs');
    }
  }

  #settle({ id, outcome, problem }: Answer): void {
    if (problem !== null) return this.#fail(id, problem);
    this.#take(id)?.done(outcome);
  }

  /** Three processes died at it, or it could not even be read. */
  #lose({ data }: BossJob<unknown>): void {
    const lost = WorkSchema.safeParse(data);
    if (!lost.success || lost.data.right !== this.#options.right.number) return;
    for (const [id, { work }] of this.#tickets) {
      if (keyOf(work) === keyOf(lost.data)) {
        this.#fail(id, 'every process that tried it was lost at it');
      }
    }
  }

  #fail(id: string, problem: string): void {
    this.#take(id)?.fail(new Error(problem));
  }

  #take(id: string): Ticket | undefined {
    const ticket = this.#tickets.get(id);
    this.#tickets.delete(id);
    this.#dropSupplies();
    return ticket;
  }

  /** Supplies that no job in the queue was planned from are of no use any more. */
  #dropSupplies(): void {
    let least = this.#supplies;
    for (const { work } of this.#tickets.values()) least = Math.min(least, work.supplies);
    for (; this.#oldest < least; this.#oldest++) dropSupply(this.#options.right, this.#oldest);
  }
}

/** Of one publisher's jobs one per site and phase is in the queue or under way. */
const keyOf = ({ right, job }: Work): string =>
  `${right}/${job.site}/${job.task === 'site' ? job.lanes : job.task}`;
