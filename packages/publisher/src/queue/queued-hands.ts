import { PORTAL } from '@simpul/domain';
import type { Network } from '@simpul/contract';
import type { Job as BossJob, PgBoss } from 'pg-boss';
import { randomUUID } from 'node:crypto';
import type { Fence } from '../release/fence.ts';
import { liveRelease, openSite } from '../release/site-folder.ts';
import type { Crew, Hands, JobKind } from '../render/hands.ts';
import type { Job, SiteOutcome } from '../render/messages.ts';
import { AnswerSchema, HelloSchema, WorkSchema, type QueuedJob, type Work } from './envelope.ts';
import { priorityOf } from './priority.ts';
import { HANDS, LOST, answersOf, ensureWork, takeOverQueues, workOf } from './queues.ts';
import { RollCall } from './roll-call.ts';
import { SharedSupplies } from './shared-supplies.ts';

/** Jobs in the queue per thread that was heard of: enough that none waits, few enough that urgent ones pass. */
const PER_THREAD = 8;
const LEAST_ROOM = 32;
const BATCH = 100;
/**
 * A job is answered before the queue knows that it is done, and 10 s before it when its process died in
 * between: a job for the same site and phase is offered again for 20 s.
 */
const REFUSED_REST_MS = 100;
const MOST_REFUSED = 200;

interface Ticket {
  work: Work;
  priority: number;
  /** How often the queue held the same already. */
  refused: number;
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
  readonly #supplies: SharedSupplies;
  readonly #rollCall = new RollCall();
  /** Handed in and not in the queue yet. */
  #outbox = new Map<string, Ticket>();
  #sending: NodeJS.Immediate | null = null;
  #closed = false;

  constructor(options: QueuedHandsOptions) {
    this.#options = options;
    this.#supplies = new SharedSupplies(options.right);
  }

  /** Takes over the queue from whoever planned before, and listens. */
  async ready(): Promise<void> {
    const { boss, theme, right } = this.#options;
    await takeOverQueues(boss, right.number);
    await ensureWork(boss, theme);
    const often = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 1 };
    const many = { ...often, batchSize: BATCH, burstWhenBatchFull: true };
    await boss.work<unknown>(answersOf(right.number), many, async (jobs) => {
      for (const { data } of jobs) this.#settle(data);
    });
    await boss.work<unknown>(LOST, many, async (jobs) => {
      for (const job of jobs) this.#lose(job);
    });
    await boss.work<unknown>(HANDS, many, async (jobs) => {
      for (const { data } of jobs) this.#rollCall.hear(HelloSchema.parse(data));
    });
  }

  setNetwork(network: Network): void {
    this.#supplies.setNetwork(network);
    this.#options.own.setNetwork(network);
  }

  setLacking(hashes: string[]): void {
    this.#supplies.setLacking(hashes);
    this.#options.own.setLacking(hashes);
  }

  hasRoomFor({ site }: JobKind): boolean {
    const isAtPortal = [...this.#tickets.values()].some(({ work }) => work.job.site === PORTAL);
    if (site === PORTAL) return !isAtPortal;
    const room = Math.max(LEAST_ROOM, PER_THREAD * this.crew().threads);
    return this.#tickets.size - Number(isAtPortal) < room;
  }

  crew(): Crew {
    return this.#rollCall.crew();
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
    const { number, network } = this.#supplies.lay();
    const live = liveRelease(openSite(www, job.site));
    const work: Work = { right: right.number, supplies: number, live, job };
    const id = randomUUID();
    const ticket = { work, priority: priorityOf(job, network), refused: 0, done, fail };
    this.#tickets.set(id, ticket);
    this.#offer(id, ticket);
  }

  /** Everything that one look hands out goes into the queue in one statement. */
  #offer(id: string, ticket: Ticket): void {
    this.#outbox.set(id, ticket);
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
      for (const [id, ticket] of batch) if (!taken.has(id)) this.#offerAgain(id, ticket);
    } catch (error) {
      onProblem(`The queue took no jobs: ${(error as Error).message}`);
      for (const id of batch.keys()) this.#fail(id, 'the queue took no jobs');
    }
  }

  /** The one before was answered, and the queue does not know yet that it is done. */
  #offerAgain(id: string, ticket: Ticket): void {
    if (ticket.refused++ >= MOST_REFUSED) return this.#fail(id, 'the same is in the queue already');
    setTimeout(() => {
      if (this.#tickets.has(id)) this.#offer(id, ticket);
    }, REFUSED_REST_MS);
  }

  #settle(data: unknown): void {
    const read = AnswerSchema.safeParse(data);
    if (!read.success) {
      return this.#options.onProblem(`An answer cannot be read: ${read.error.message}`);
    }
    const { id, outcome, problem } = read.data;
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
    this.#supplies.keepFor([...this.#tickets.values()].map(({ work }) => work.supplies));
    return ticket;
  }
}

/** Of one publisher's jobs one per site and phase is in the queue or under way. */
const keyOf = ({ right, job }: Work): string =>
  `${right}/${job.site}/${job.task === 'site' ? job.lanes : job.task}`;
