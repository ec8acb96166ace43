/** When something is shown: from `showFrom` on and until just before `showUntil` (half-open). */
export interface Window {
  /** ISO 8601 instant, or null for "from the beginning". */
  showFrom: string | null;
  /** ISO 8601 instant, or null for "for ever". */
  showUntil: string | null;
}

/** Is it shown at this moment? `now` in milliseconds since 1970. */
export const isShownAt = (window: Window, now: number): boolean =>
  (window.showFrom === null || Date.parse(window.showFrom) <= now) &&
  (window.showUntil === null || now < Date.parse(window.showUntil));

/** A window that ends before or when it begins never shows anything; the CMS refuses it. */
export const isBackwards = (window: Window): boolean =>
  window.showFrom !== null &&
  window.showUntil !== null &&
  Date.parse(window.showUntil) <= Date.parse(window.showFrom);

/** The next of these instants after `now`, in milliseconds, or null when none is left. */
export function nextMoment(instants: Iterable<string | null>, now: number): number | null {
  let next: number | null = null;
  for (const instant of instants) {
    if (instant === null) continue;
    const at = Date.parse(instant);
    if (at > now && (next === null || at < next)) next = at;
  }
  return next;
}
