import { futimesSync, statSync } from 'node:fs';

/**
 * Gives an open file that was just written another second than the one that stands at its address now.
 * Web servers name what a reader has by second and size, so a page that changes twice within a second
 * would else seem unchanged.
 */
export function dateAfter(handle: number, standing: string): void {
  const before = statSync(standing, { throwIfNoEntry: false })?.mtimeMs;
  if (before === undefined) return;
  const next = Math.floor(before / 1000) + 1;
  if (Date.now() < next * 1000) futimesSync(handle, next, next);
}
