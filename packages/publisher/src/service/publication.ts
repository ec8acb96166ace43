import { PORTAL } from '@simpul/domain';
import { join } from 'node:path';
import type { Desk } from '../plan/inputs.ts';
import type { Fence } from '../release/fence.ts';
import type { Hands } from '../render/hands.ts';
import type { Job, SiteOutcome } from '../render/messages.ts';
import type { DiskReserve } from './disk-reserve.ts';
import { keyOf, type Due, type Ledger, type SiteState } from './ledger.ts';
import { rehearseAll, type Rehearsal } from './rehearse.ts';
import { siteJob } from './site-job.ts';
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
  /** Only these sites are published; null means all. */
  only: ReadonlySet<string> | null;
  onPublished: (state: SiteState, outcome: SiteOutcome) => void;
  onFailed: (state: SiteState, problem: string) => void;
  onTakenOff: (state: SiteState) => void;
  /** The live release of a site has its compressed twins. */
  onTwins: (state: SiteState) => void;
}

/** Longest that less urgent work waits for first lanes that were begun, in milliseconds: one may hang. */
const FIRST_PATIENCE_MS = 2000;

/** Pages that get their twins in one job: what is urgent on the same site waits for no more of them. */
const TWINS_TOGETHER = 250;

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
  /** Sites whose first lane is being published, and since when. */
  readonly #firsts = new Map<string, number>();
  #waiting: NodeJS.Timeout | null = null;
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
    const { supplies, ledger, theme, now, only, fence, onTakenOff } = this.#options;
    const desk = supplies.desk(theme);
    if (desk === null) return;
    for (const state of ledger.reconcile(desk)) {
      if (only !== null && !only.has(state.site)) continue;
      fence.remove(join(state.folder.path, 'current'));
      onTakenOff(state);
    }
    this.#supply(desk);
    const due = ledger.due(desk, now());
    this.#due = only === null ? due : due.filter(({ site }) => only.has(site));
    this.#handOut(desk);
  }

  #supply(desk: Desk): void {
    if (this.#supplied === desk) return;
    const { pool, supplies } = this.#options;
    if (this.#supplied?.network !== desk.network) pool.setNetwork(desk.network);
    pool.setLacking(supplies.lackingHashes());
    this.#supplied = desk;
  }

  /** What publishing now would change, site by site; nothing is written. */
  async rehearse(): Promise<Rehearsal[]> {
    const { supplies, ledger, pool, theme, now, only } = this.#options;
    const desk = supplies.desk(theme);
    if (desk === null) return [];
    this.#supply(desk);
    return rehearseAll(desk, { ledger, pool, now: now() }, only);
  }

  /** Hands out nothing more. */
  close(): void {
    this.#closed = true;
    if (this.#waiting) clearTimeout(this.#waiting);
  }

  #handOut(desk: Desk): void {
    while (!this.#closed) {
      const due = this.#next();
      if (due) this.#publish(due, desk);
      else if (!this.#addTwins()) break;
    }
  }

  /** The next site that may be published now and for which a worker is free; it leaves the list. */
  #next(): Due | null {
    const { pool, disk } = this.#options;
    pool.isPortalDue = this.#due.some((due) => due.site === PORTAL && !this.#mustWait(due));
    const room = this.#roomFor('site');
    if (!room.portal && !room.kim) return null;
    const may = (due: Due) =>
      (due.site === PORTAL ? room.portal : room.kim) &&
      !this.#mustWait(due) &&
      disk.hasRoom(due.lanes === 'first');
    // While a first lane waits for its worker or is being published, nothing that is less urgent is begun.
    const isUrgent =
      this.#due.some((due) => due.lanes === 'first' && !this.#mustWait(due)) ||
      this.#isFirstUnderWay();
    const at = this.#due.findIndex((due) => (due.lanes === 'first' || !isUrgent) && may(due));
    return at === -1 ? null : this.#due.splice(at, 1)[0]!;
  }

  /** Does a first lane stand on its site in a moment? If it hangs, we go on without it. */
  #isFirstUnderWay(): boolean {
    const oldest = performance.now() - FIRST_PATIENCE_MS;
    const isAny = [...this.#firsts.values()].some((begun) => begun > oldest);
    if (isAny) {
      this.#waiting ??= setTimeout(() => {
        this.#waiting = null;
        if (this.#supplied !== null) this.#handOut(this.#supplied);
      }, FIRST_PATIENCE_MS);
    }
    return isAny;
  }

  #roomFor(task: 'site' | 'twins'): { portal: boolean; kim: boolean } {
    const { pool } = this.#options;
    return { portal: pool.hasRoomFor({ task, site: PORTAL }), kim: pool.hasRoomFor({ task }) };
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

  #publish(due: Due, desk: Desk): void {
    const { ledger, now, onPublished, onFailed } = this.#options;
    const state = ledger.states.get(due.site)!;
    if (due.lanes === 'first') this.#firsts.set(due.site, performance.now());
    void this.#work(state, siteJob(due, desk, ledger, now()), (outcome, problem) => {
      const mayHaveBeenEarly = due.site === PORTAL && !this.#portalComesLast;
      if (due.site === PORTAL) this.#portalComesLast = problem !== null;
      if (problem !== null) {
        if (mayHaveBeenEarly) return;
        const isNews = state.failure?.problem !== problem;
        state.failure = { problem, wanted: keyOf(due.wanted) };
        if (isNews) onFailed(state, problem);
      } else if (outcome?.live) {
        state.live = outcome.live;
        state.failure = null;
        state.warnings = outcome.warnings;
        state.waitingSince = null;
        state.dueSince = null;
        if (outcome.released) state.twinsFrom = 0;
        onPublished(state, outcome);
      }
    });
  }

  #isAnyKimUnderWay(): boolean {
    return (
      this.#due.some(({ site }) => site !== PORTAL) ||
      [...this.#options.ledger.states.values()].some(({ site, busy }) => busy && site !== PORTAL)
    );
  }

  #addTwins(): boolean {
    const { ledger, disk } = this.#options;
    if (this.#due.some((due) => !this.#mustWait(due)) || !disk.hasRoom(false)) return false;
    const room = this.#roomFor('twins');
    for (const state of ledger.states.values()) {
      if (state.twinsFrom === null || state.busy || state.live?.inputs == null) continue;
      if (!(state.site === PORTAL ? room.portal : room.kim)) continue;
      const from = state.twinsFrom;
      const to = from + TWINS_TOGETHER < state.live.pages ? from + TWINS_TOGETHER : null;
      state.twinsFrom = to;
      void this.#work(state, { task: 'twins', site: state.site, from, to }, (_, problem) => {
        if (problem !== null) {
          state.twinsFrom = null;
          this.#options.onFailed(state, `compressed twins: ${problem}`);
        } else if (to === null) this.#options.onTwins(state);
      });
      return true;
    }
    return false;
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
    this.#firsts.delete(state.site);
    this.#running--;
    if (!this.#closed) this.#lookAt(state.site);
  }

  /** What a site needs after a job: the rest after a first lane, or what changed meanwhile. */
  #lookAt(site: string): void {
    const { supplies, ledger, theme, now, only } = this.#options;
    const desk = supplies.desk(theme);
    if (desk === null) return;
    const isGone = site !== PORTAL && !desk.revisions.has(site);
    if (isGone || desk !== this.#supplied) return this.look();
    const due = ledger.dueOf(site, desk, now());
    if (due && (only === null || only.has(site))) this.#due.push(due);
    this.#handOut(desk);
  }
}
