import { PORTAL, siteStateOf } from '@simpul/domain';
import { digest } from '@simpul/site-model';
import { existsSync } from 'node:fs';
import { assess } from '../plan/assess.ts';
import { wantedOf, type Desk, type Wanted } from '../plan/inputs.ts';
import type { Lanes } from '../plan/plan-release.ts';
import { liveRelease, manifestFile, sitesIn } from '../release/site-folder.ts';
import { hasFailed, openState, readLive, type SiteState } from './site-state.ts';

export interface Due {
  site: string;
  lanes: Lanes;
  wanted: Wanted;
}

/** The sites there are, what is live of each, and what is due. Rebuilt from disk at every start. */
export class Ledger {
  readonly #www: string;
  readonly #isHeld: (site: string) => boolean;
  readonly #only: ReadonlySet<string> | null;
  readonly #states = new Map<string, SiteState>();
  #problems: string[] = [];
  #wanted: { desk: Desk; of: (site: string, now: number) => Wanted } | null = null;

  /** With `only`, nothing is ever due for another site, and none is taken off. */
  constructor(www: string, isHeld: (site: string) => boolean, only: ReadonlySet<string> | null) {
    this.#www = www;
    this.#isHeld = isHeld;
    this.#only = only;
  }

  get states(): ReadonlyMap<string, SiteState> {
    return this.#states;
  }

  /** Sites that cannot be opened and folders that belong to no KIM, one sentence each. */
  problems = (): string[] => this.#problems;

  /**
   * Brings the list of sites in line with the network. Answers with the sites to be taken off: those of
   * KIM that were removed or no longer have a site. A folder that no KIM owns is named and left alone.
   */
  reconcile({ network }: Desk): SiteState[] {
    this.#problems = [];
    const owners = new Map(network.kims.map(({ slug, id }) => [slug, id]));
    const statuses = new Map(network.kims.map(({ slug, status }) => [slug, siteStateOf(status)]));
    const buried = new Set(
      network.removed.filter(({ type }) => type === 'kim').map(({ id }) => id),
    );
    const wanted = new Set(
      [PORTAL, ...owners.keys()].filter((site) => statuses.get(site) !== 'none'),
    );
    const gone: SiteState[] = [];
    for (const site of new Set([...wanted, ...sitesIn(this.#www)])) {
      const state = this.#stateOf(site);
      if (state === null || wanted.has(site) || state.busy) continue;
      const isOurs = owners.has(site) || (state.live !== null && buried.has(state.live.owner));
      const isServed = liveRelease(state.folder) !== null;
      if (isServed && !isOurs) {
        this.#problems.push(
          `${state.folder.path} is served but belongs to no KIM of the network; it is left as it is.`,
        );
      } else if (isServed && this.#isMeant(site)) gone.push(state);
      this.#states.delete(site);
    }
    return gone;
  }

  /** Everything that is due at this moment, the portal first. */
  due(desk: Desk, now: number): Due[] {
    const list = [...this.#states.keys()]
      .map((site) => this.dueOf(site, desk, now))
      .filter((due) => due !== null);
    return list.sort((a, b) => Number(b.site === PORTAL) - Number(a.site === PORTAL));
  }

  /** What is due for one site, or null; nothing is while it is held. */
  dueOf(site: string, desk: Desk, now: number): Due | null {
    const state = this.#states.get(site);
    if (!state || state.busy || this.#isHeld(site) || !this.#isMeant(site)) return null;
    if (site !== PORTAL && !desk.revisions.has(site)) return null;
    if (this.#wanted?.desk !== desk) this.#wanted = { desk, of: wantedOf(desk) };
    const wanted = this.#withBroken(site, this.#wanted.of(site, now));
    const lanes = assess(state.live, wanted, desk.theme, now);
    if (lanes === null) {
      state.dueSince = null;
      state.waitingSince = null;
      return null;
    }
    state.dueSince ??= now;
    return hasFailed(state, wanted) ? null : { site, lanes, wanted };
  }

  /** Addresses of items that KIM's own sites had to leave out, by KIM: the portal leaves them out too. */
  brokenByKim(): Record<string, string[]> {
    const broken: Record<string, string[]> = {};
    for (const { site, live } of this.#states.values()) {
      if (live && live.broken.length > 0 && site !== PORTAL) broken[site] = live.broken;
    }
    return broken;
  }

  #withBroken(site: string, wanted: Wanted): Wanted {
    if (site !== PORTAL) return wanted;
    return { ...wanted, inputs: digest([wanted.inputs, this.brokenByKim()]) };
  }

  /** The earliest moment at which a site changes by itself, or null. */
  nextChange(): number | null {
    let next: number | null = null;
    for (const { live } of this.#states.values()) {
      const at = live?.nextChange ?? null;
      if (at !== null && (next === null || at < next)) next = at;
    }
    return next;
  }

  /** Since when the change waits that waits longest, in milliseconds, or null; held sites wait for nobody. */
  oldestWaiting(): number | null {
    const since = [...this.#states.values()].flatMap(({ site, dueSince }) =>
      dueSince === null || this.#isHeld(site) ? [] : [dueSince],
    );
    return since.length === 0 ? null : Math.min(...since);
  }

  /**
   * Looks again at what is live, for somebody may have put an older release back. Answers with the sites
   * that serve another release than was known.
   */
  lookAgain(): SiteState[] {
    return [...this.#states.values()].filter((state) => {
      const isKnown = liveRelease(state.folder) === (state.live?.release ?? null);
      if (state.busy || (isKnown && (state.live === null || this.#hasManifest(state))))
        return false;
      readLive(state);
      return true;
    });
  }

  #isMeant = (site: string): boolean => this.#only === null || this.#only.has(site);

  #hasManifest = ({ folder, live }: SiteState): boolean =>
    existsSync(manifestFile(folder, live!.release));

  /** Lets everything that failed be tried again. */
  forgiveFailures(): void {
    for (const state of this.#states.values()) {
      if (state.failure) state.failure.wanted = '';
      state.haveTwinsFailed = false;
    }
  }

  #stateOf(site: string): SiteState | null {
    const before = this.#states.get(site);
    if (before) return before;
    try {
      const state = openState(this.#www, site);
      this.#states.set(site, state);
      return state;
    } catch (error) {
      this.#problems.push(`${site}: ${(error as Error).message}`);
      return null;
    }
  }
}
