import type { World } from '../sending/advance.ts';

/** The world of this phone. */
export const world = (): World => ({
  now: Date.now(),
  random: Math.random,
  newKey: () => crypto.randomUUID(),
});

/** One tab of this phone sends; a browser without locks has to trust the numbers of the writes. */
export const alone = async (work: () => Promise<void>): Promise<void> => {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request('tulis-mengirim', work);
};

let timer: ReturnType<typeof setTimeout> | undefined;
/** One moment to wait for at a time. */
export const later = (ms: number, run: () => void): void => {
  clearTimeout(timer);
  timer = setTimeout(run, ms);
};

/** Calls `look` whenever another try is worth while: signal, coming back, waking up. */
export function onEveryChance(look: () => void): void {
  addEventListener('online', look);
  addEventListener('pageshow', (event) => (event as PageTransitionEvent).persisted && look());
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && look(),
  );
}
