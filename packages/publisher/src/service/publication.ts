import { PORTAL } from '@simpul/domain';
import { join } from 'node:path';
import type { Desk } from '../plan/inputs.ts';
import type { Fence } from '../release/fence.ts';
import type { Hands } from '../render/hands.ts';
import type { Job, SiteOutcome } from '../render/messages.ts';
import type { DiskReserve } from './disk-reserve.ts';
import { FirstLanes } from './first-lanes.ts';
import type { Due, Ledger } from './ledger.ts';
import { nextTwins } from './next-twins.ts';
import { siteJob } from './site-job.ts';
import { noteFailure, noteOutcome, type SiteState } from './site-state.ts';
import type { Supplies } from './supplies.ts';

export interface PublicationOptions {
  ledger: Ledger;
  supplies: Supplies;
  pool: Hands;
  theme: string;
  disk: DiskReserve;
  /** The right to change what is served. */
  fence: Fence;
  now: () => number;
  /** Longest a site waits for its pictures, in milliseconds. */
  patience: number;
  /** While this says yes, the portal waits: every KIM that comes would publish it anew. */
  isContentComing: () => boolean;
  onPublished: (state: SiteState, outcome: SiteOutcome) => void;
  onFailed: (state: SiteState, problem: string) => void;
  onTakenOff: (state: SiteState) => void;
  /** The live release of a site has its compressed twins. */
  onTwins: (state: SiteState) => void;
}

/**
 * Brings the live sites to what they should be, in this order: first lanes of urgent changes on all
 * sites, whatever else is due, compressed twins. `look` compares and hands out work; it can be called at
 * any time, as often as one likes.
 */
export class Publication {
  readonly #options: PublicationOptions;
  #due: Due[] = [];
  #supplied: Desk | null = null;
  #running = 0;
  readonly #firsts = new FirstLanes(() => this.#handOut());
  #closed = false;
  /** It failed, perhaps over a document that a KIM's own site is about to name: it is tried after them. */
  #portalComesLast = false;

  constructor(options: PublicationOptions) {
    this.#options = options;
  }

  /** Sites with something to do. */
  get backlog(): number {
    return this.#due.length + this.#running;
  }

  /** Is an urgent change still to be begun somewhere? */
  get isUrgent(): boolean {
    return this.#due.some(({ lanes }) => lanes === 'first');
  }

  get isWorking(): boolean {
    return this.#running > 0;
  }

  /** Is anything being done, or due and not held up by a full disk? */
  get isUnderWay(): boolean {
    const { disk } = this.#options;
    return this.isWorking || (this.#due.length > 0 && disk.hasRoom(this.isUrgent));
  }

  /** Sites that wait for a worker. */
  dueSites = (): ReadonlySet<string> => new Set(this.#due.map(({ site }) => site));

  /** Compares every site with what it should be, and hands out work. */
  look(): void {
    if (this.#closed) return;
    const { supplies, ledger, theme, now, fence, onTakenOff } = this.#options;
    const desk = supplies.desk(theme);
    if (desk === null) return;
    for (const state of ledger.reconcile(desk)) {
      fence.remove(join(state.folder.path, 'current'));
      onTakenOff(state);
    }
    this.#supply(desk);
    this.#due = ledger.due(desk, now());
    this.#handOut();
  }

  #supply(desk: Desk): void {
    if (this.#supplied === desk) return;
    const { pool, supplies } = this.#options;
    if (this.#supplied?.network !== desk.network) pool.setNetwork(desk.network);
    pool.setLacking(supplies.lackingHashes());
    this.#supplied = desk;
  }

  /** Hands out nothing more. */
  close(): void {
    this.#closed = true;
    this.#firsts.close();
  }

  #handOut(): void {
    while (!this.#closed) {
      const due = this.#next();
      if (due) this.#publish(due);
      else if (!this.#addTwins()) break;
    }
  }

  /** The next site that may be published now and for which a worker is free; it leaves the list. */
  #next(): Due | null {
    const { pool, disk } = this.#options;
    pool.isPortalDue = this.#due.some((due) => due.site === PORTAL && !this.#mustWait(due));
    const hasRoom = this.#roomFor('site');
    const isFirst = ({ lanes }: Due) => lanes === 'first';
    // While a first lane waits for its worker or is being published, nothing that is less urgent is begun.
    const isUrgent =
      this.#firsts.areUnderWay || this.#due.some((due) => isFirst(due) && !this.#mustWait(due));
    const at = this.#due.findIndex(
      (due) =>
        (isFirst(due) || !isUrgent) &&
        hasRoom(due.site) &&
        !this.#mustWait(due) &&
        disk.hasRoom(isFirst(due)),
    );
    return at === -1 ? null : this.#due.splice(at, 1)[0]!;
  }

  /** For which sites a worker is free, asked of the pool once for all. */
  #roomFor(task: 'site' | 'twins'): (site: string) => boolean {
    const { pool } = this.#options;
    const forPortal = pool.hasRoomFor({ task, site: PORTAL });
    const forKim = pool.hasRoomFor({ task });
    return (site) => (site === PORTAL ? forPortal : forKim);
  }

  #mustWait({ site, lanes }: Due): boolean {
    const { supplies, ledger, isContentComing, patience, now } = this.#options;
    if (site === PORTAL && this.#portalComesLast && this.#isAnyKimUnderWay()) return true;
    if (lanes === 'first') return false;
    if (site === PORTAL && isContentComing()) return true;
    if (!supplies.isWaitingFor(site === PORTAL ? null : site)) return false;
    const state = ledger.states.get(site)!;
    state.waitingSince ??= now();
    return now() - state.waitingSince < patience;
  }

  #isAnyKimUnderWay(): boolean {
    return (
      this.#due.some(({ site }) => site !== PORTAL) ||
      [...this.#options.ledger.states.values()].some(({ site, busy }) => busy && site !== PORTAL)
    );
  }

  #publish(due: Due): void {
    const { ledger, now, onPublished, onFailed } = this.#options;
    const state = ledger.states.get(due.site)!;
    if (due.lanes === 'first') this.#firsts.begin(due.site);
    void this.#work(state, siteJob(due, this.#supplied!, ledger, now()), (outcome, problem) => {
      this.#firsts.end(due.site);
      const mayHaveBeenEarly = due.site === PORTAL && !this.#portalComesLast;
      if (due.site === PORTAL) this.#portalComesLast = problem !== null;
      if (problem !== null) {
        if (!mayHaveBeenEarly && noteFailure(state, problem, due.wanted)) onFailed(state, problem);
      } else if (outcome?.live) {
        const { live } = outcome;
        // A worker that was lost after the swap told nobody of its release.
        const released = outcome.released || live.release !== state.live?.release;
        const settled = { ...outcome, live, released };
        noteOutcome(state, settled);
        onPublished(state, settled);
      }
    });
  }

  /** Begins with the next stretch of twins, when nothing else may be begun. Answers whether there was one. */
  #addTwins(): boolean {
    const { ledger, disk, onTwins, onFailed } = this.#options;
    if (this.#due.some((due) => !this.#mustWait(due)) || !disk.hasRoom(false)) return false;
    const next = nextTwins(ledger.states.values(), this.#roomFor('twins'));
    if (next === null) return false;
    const { state, job } = next;
    void this.#work(state, job, (_, problem) => {
      if (problem === null) state.twinsFrom = job.to;
      state.haveTwinsFailed = problem !== null;
      if (problem !== null) onFailed(state, `compressed twins: ${problem}`);
      else if (job.to === null) onTwins(state);
    });
    return true;
  }

  async #work(
    state: SiteState,
    job: Job,
    settle: (outcome: SiteOutcome | null, problem: string | null) => void,
  ): Promise<void> {
    state.busy = true;
    this.#running++;
    try {
      settle(await this.#options.pool.run(job), null);
    } catch (error) {
      if (!this.#closed) settle(null, (error as Error).message);
    }
    state.busy = false;
    this.#running--;
    if (!this.#closed) this.#lookAt(state.site);
  }

  /** What a site needs after a job: the rest after a first lane, or what changed meanwhile. */
  #lookAt(site: string): void {
    const { supplies, ledger, theme, now } = this.#options;
    const desk = supplies.desk(theme);
    if (desk === null) return;
    const isGone = site !== PORTAL && !desk.revisions.has(site);
    if (isGone || desk !== this.#supplied) return this.look();
    const due = ledger.dueOf(site, desk, now());
    if (due) this.#due.push(due);
    this.#handOut();
  }
}
