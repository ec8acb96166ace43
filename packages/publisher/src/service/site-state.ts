import type { Wanted } from '../plan/inputs.ts';
import { liveRelease, manifestOf, openSite, type SiteFolder } from '../release/site-folder.ts';
import type { LiveRelease, SiteOutcome } from '../render/messages.ts';
import { summaryOf } from '../render/publish-site.ts';

/** What the publisher knows of one site. */
export interface SiteState {
  site: string;
  folder: SiteFolder;
  live: LiveRelease | null;
  /** A job for it is with a worker. */
  busy: boolean;
  /** Why the last attempt failed, and what was wanted then: the same is not tried again before a sweep. */
  failure: { problem: string; wanted: string } | null;
  warnings: string[];
  /** Since when something is due for it, in milliseconds, or null. */
  dueSince: number | null;
  /** Since when it waits for its pictures, in milliseconds. */
  waitingSince: number | null;
  /** From this page on its live release may lack compressed twins; null when it has them. */
  twinsFrom: number | null;
  /** They could not be made: they are tried again at the next sweep, or for the next release. */
  haveTwinsFailed: boolean;
}

/** A site as its folder below `www` says. Throws with a sentence when that is no folder of a site. */
export function openState(www: string, site: string): SiteState {
  const state: SiteState = {
    site,
    folder: openSite(www, site),
    live: null,
    busy: false,
    failure: null,
    warnings: [],
    dueSince: null,
    waitingSince: null,
    twinsFrom: null,
    haveTwinsFailed: false,
  };
  readLive(state);
  return state;
}

/** Learns from its folder what is live: nothing is known of the twins of that. */
export function readLive(state: SiteState): void {
  const release = liveRelease(state.folder);
  const manifest = release === null ? null : manifestOf(state.folder, release);
  state.live = manifest && summaryOf(manifest);
  state.twinsFrom = state.live === null ? null : 0;
}

/** It was brought up to date: this is live now. */
export function noteOutcome(
  state: SiteState,
  { live, warnings, released }: SiteOutcome & { live: LiveRelease },
): void {
  state.live = live;
  state.failure = null;
  state.warnings = warnings;
  state.waitingSince = null;
  state.dueSince = null;
  if (!released) return;
  state.twinsFrom = 0;
  state.haveTwinsFailed = false;
}

/** It could not be made as wanted. Answers whether that is news. */
export function noteFailure(state: SiteState, problem: string, wanted: Wanted): boolean {
  const isNews = state.failure?.problem !== problem;
  state.failure = { problem, wanted: keyOf(wanted) };
  return isNews;
}

/** Did exactly this fail, and was it not forgiven since? */
export const hasFailed = ({ failure }: SiteState, wanted: Wanted): boolean =>
  failure?.wanted === keyOf(wanted);

/** Names what was wanted, to know it again. */
const keyOf = ({ inputs, urgent }: Wanted): string => `${inputs} ${urgent}`;
