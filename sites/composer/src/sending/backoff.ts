const FIRST_MS = 2_000;
const MOST_MS = 10 * 60_000;

/**
 * When to try again, in ms by the phone's clock, after so many failures in a row: twice as long each time up
 * to ten minutes, and anywhere in the upper half of that, so that a village whose mast comes back does not
 * call all at once. `random` is from 0 to 1; `after` is what the server asked for, in seconds.
 */
export function retryAt(now: number, tries: number, random: number, after: number | null): number {
  const longest = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(tries - 1, 16));
  const asked = Math.min((after ?? 0) * 1000, MOST_MS);
  return now + Math.max(asked, longest / 2 + (longest / 2) * random);
}

/** Is it time? A clock that was set back must not keep a text waiting for days. */
export const isDue = (now: number, until: number): boolean => now >= until || until - now > MOST_MS;
