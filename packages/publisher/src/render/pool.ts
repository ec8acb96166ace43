import { PORTAL } from '@simpul/domain';
import type { Network } from '@simpul/contract';
import { Worker } from 'node:worker_threads';
import { keepCompiled } from '../compile-cache.ts';
import type { Crew, Hands, JobKind } from './hands.ts';
import type { Job, Order, Report, SiteOutcome, WorkerSetup } from './messages.ts';

export interface PoolOptions {
  workers: number;
  setup: Omit<WorkerSetup, 'hasPortal'>;
  limits: PoolLimits;
  /** Told about a worker that died, with a sentence. */
  onLoss: (problem: string) => void;
}

export interface PoolLimits {
  /** Heap of one worker, in megabytes: measured enough for any site of the network. */
  oldSpaceMb: number;
  /** Heap of the worker that publishes the portal: it holds the short forms of all KIM. */
  portalSpaceMb: number;
  youngSpaceMb: number;
  /** Longest a job may take before its worker is given up, in milliseconds. */
  siteMs: number;
  portalMs: number;
}

export const usualLimits: PoolLimits = {
  oldSpaceMb: 96,
  portalSpaceMb: 384,
  youngSpaceMb: 12,
  siteMs: 60_000,
  portalMs: 300_000,
};

/** Jobs that one worker has at a time. */
const TOGETHER = 3;

interface Ticket {
  id: number;
  job: Job;
  done: (outcome: SiteOutcome | null) => void;
  fail: (error: Error) => void;
}

interface Seat {
  worker: Worker;
  /** Two are being worked on; one more keeps the worker from waiting for us. */
  tickets: Ticket[];
  /** Jobs of which one took the worker before this with it: they are given one by one, to learn which. */
  suspects: Ticket[];
  deadline: NodeJS.Timeout | null;
  isReady: boolean;
  ready: Promise<void>;
}

const isOfPortal = ({ site }: JobKind): boolean => site === PORTAL;
const needsPortalWorker = (job: JobKind): boolean => isOfPortal(job) && job.task !== 'twins';
const isIdle = ({ tickets, suspects }: Seat): boolean => tickets.length + suspects.length === 0;
const isLong = (job: JobKind): boolean => job.task === 'covers' || isOfPortal(job);

/**
 * Resident worker threads that render. A worker that dies or hangs is replaced; of the jobs it was at,
 * the one that does so again alone fails, and no other site's. The portal has a worker of its own choice (the first),
 * which remembers the short forms of all KIM.
 */
export class Pool implements Hands {
  readonly #options: PoolOptions;
  readonly #seats: Seat[];
  readonly #news = new Map<'network' | 'lacking', Order>();
  /** While the portal waits, its worker is given nothing else. */
  isPortalDue = false;
  #ids = 0;
  #closing = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    keepCompiled();
    this.#seats = Array.from({ length: options.workers }, (_, seat) => this.#hire(seat));
  }

  /** Settles when every worker has loaded the theme. */
  async ready(): Promise<void> {
    await Promise.all(this.#seats.map((seat) => seat.ready));
  }

  setNetwork(network: Network): void {
    this.#tell('network', { order: 'network', network });
  }

  setLacking(hashes: string[]): void {
    this.#tell('lacking', { order: 'lacking', hashes });
  }

  crew = (): Crew => ({ processes: 1, threads: this.#seats.length });

  /** Can a job of this kind be begun soon? */
  hasRoomFor(job: JobKind): boolean {
    return this.#seatFor(job) !== null;
  }

  /** Does one job. Rejects with a sentence when it cannot be done. */
  run(job: Job): Promise<SiteOutcome | null> {
    if (this.#closing) return Promise.reject(new Error('the publisher is closing'));
    const seat = this.#seatFor(job) ?? this.#seats[0]!;
    return new Promise((done, fail) => this.#give(seat, { id: ++this.#ids, job, done, fail }));
  }

  /** Does one job on each worker at the same time. */
  async runEverywhere(job: Job): Promise<void> {
    await Promise.all(
      this.#seats.map(
        (seat) =>
          new Promise((done, fail) => this.#give(seat, { id: ++this.#ids, job, done, fail })),
      ),
    );
  }

  /** Ends the workers; jobs that are not done are rejected. */
  async close(): Promise<void> {
    this.#closing = true;
    await Promise.all(
      this.#seats.map(async (seat) => {
        if (seat.deadline) clearTimeout(seat.deadline);
        await seat.worker.terminate();
      }),
    );
  }

  /** A long job has its worker to itself: it never rests, so another could not end beside it. */
  #seatFor(job: JobKind): Seat | null {
    if (needsPortalWorker(job)) return isIdle(this.#seats[0]!) ? this.#seats[0]! : null;
    const spared = this.isPortalDue && this.#seats.length > 1 ? this.#seats[0] : null;
    const free = this.#seats.filter(
      (seat) =>
        seat !== spared &&
        (isIdle(seat) ||
          (seat.suspects.length === 0 &&
            seat.tickets.length < TOGETHER &&
            !isLong(job) &&
            !seat.tickets.some((ticket) => isLong(ticket.job)))),
    );
    return free.reduce<Seat | null>(
      (best, seat) => (best && best.tickets.length <= seat.tickets.length ? best : seat),
      null,
    );
  }

  #give(seat: Seat, ticket: Ticket): void {
    seat.tickets.push(ticket);
    seat.worker.postMessage({ order: 'job', id: ticket.id, job: ticket.job } satisfies Order);
    if (seat.tickets.length === 1 || isLong(ticket.job)) this.#watch(seat);
  }

  #tell(kind: 'network' | 'lacking', order: Order): void {
    this.#news.set(kind, order);
    for (const { worker } of this.#seats) worker.postMessage(order);
  }

  #hire(place: number): Seat {
    const { setup, limits } = this.#options;
    const worker = new Worker(new URL('./work.ts', import.meta.url), {
      workerData: { ...setup, hasPortal: place === 0 } satisfies WorkerSetup,
      resourceLimits: {
        maxOldGenerationSizeMb: place === 0 ? limits.portalSpaceMb : limits.oldSpaceMb,
        maxYoungGenerationSizeMb: limits.youngSpaceMb,
      },
    });
    const seat: Seat = {
      worker,
      tickets: [],
      suspects: [],
      deadline: null,
      isReady: false,
      ready: Promise.resolve(),
    };
    let reason = 'it ended';
    worker.on('error', (error) => (reason = error.message));
    seat.ready = new Promise<void>((done, fail) => {
      worker.once('message', () => {
        seat.isReady = true;
        this.#watch(seat);
        done();
      });
      worker.once('exit', () => fail(new Error(`A worker could not start: ${reason}`)));
    });
    seat.ready.catch(() => {});
    for (const order of this.#news.values()) worker.postMessage(order);
    worker.on('message', (report: Report) => {
      if (report.report !== 'ready') this.#settle(seat, report);
    });
    worker.on('exit', () => {
      if (!this.#closing) return this.#replace(place, seat, reason);
      for (const { fail } of [...seat.tickets.splice(0), ...seat.suspects.splice(0)]) {
        fail(new Error('the publisher is closing'));
      }
    });
    return seat;
  }

  #settle(seat: Seat, report: Exclude<Report, { report: 'ready' }>): void {
    const at = seat.tickets.findIndex(({ id }) => id === report.id);
    const [ticket] = at === -1 ? [] : seat.tickets.splice(at, 1);
    if (!ticket) return;
    if (at === 0) this.#watch(seat);
    if (report.report === 'done') ticket.done(report.outcome);
    else ticket.fail(new Error(report.problem));
    if (seat.tickets.length === 0) this.#giveNextSuspect(seat);
  }

  #giveNextSuspect(seat: Seat): void {
    const ticket = seat.suspects.shift();
    if (ticket) this.#give(seat, ticket);
  }

  #watch(seat: Seat): void {
    if (seat.deadline) clearTimeout(seat.deadline);
    seat.deadline = null;
    if (seat.tickets.length === 0) return;
    const { siteMs, portalMs } = this.#options.limits;
    // Loading the theme is not the site's fault, nor is sharing the worker with a long job.
    const isSlow = !seat.isReady || seat.tickets.some(({ job }) => isLong(job));
    const patience = isSlow ? portalMs : siteMs;
    seat.deadline = setTimeout(() => void seat.worker.terminate(), patience);
  }

  #replace(place: number, seat: Seat, reason: string): void {
    if (seat.deadline) clearTimeout(seat.deadline);
    const names = seat.tickets.map(({ job }) => JSON.stringify(nameOf(job))).join(', ');
    this.#options.onLoss(`A worker was lost${names && ` at ${names}`}: ${reason}`);
    const next = this.#hire(place);
    this.#seats[place] = next;
    const guilty = seat.tickets.length === 1 ? seat.tickets.pop() : undefined;
    guilty?.fail(new Error(`the worker was lost: ${reason}`));
    next.suspects.push(...seat.tickets, ...seat.suspects);
    this.#giveNextSuspect(next);
  }
}

const nameOf = (job: Job): string => ('site' in job ? `${job.task} ${job.site}` : job.task);
