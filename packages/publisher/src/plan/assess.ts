import type { Lanes } from './plan-release.ts';
import type { Wanted } from './inputs.ts';

/** What the planner remembers of a live release. */
export interface LiveSite {
  theme: string;
  inputs: string | null;
  urgent: string;
  nextChange: number | null;
  madeFor: number;
}

/** A clock set back by less than this, in milliseconds, is a clock being kept right. */
const CLOCK_SLACK_MS = 1000;

/**
 * What has to be done for a site, or null when it is as it should be. Nothing is remembered but the live
 * release, so a lost ring, a crash or a day asleep changes nothing about the answer.
 *
 * An urgent change (the important and emergency announcements shown differ from those live) publishes
 * its first lane alone, so that it stands on every site before anything else is done on any. A new
 * theme or a new site is published whole.
 */
export function assess(
  live: LiveSite | null,
  wanted: Wanted,
  theme: string,
  now: number,
): Lanes | null {
  if (live === null) return 'all';
  const isBorderPast = live.nextChange !== null && live.nextChange <= now;
  const wasClockSetBack = now < live.madeFor - CLOCK_SLACK_MS;
  const due = isBorderPast || wasClockSetBack;
  if (live.inputs === wanted.inputs && !due) return null;
  return live.urgent !== wanted.urgent && live.theme === theme ? 'first' : 'all';
}
