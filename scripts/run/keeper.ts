import { setTimeout as rest } from 'node:timers/promises';
import type { Running } from './process.ts';

/** Rests between restarts, in milliseconds; the last one repeats. A minute of good running starts over. */
const RESTS = [500, 2_000, 5_000, 15_000, 60_000];
const GOOD_RUN_MS = 60_000;

/** Keeps a process running: one that ended by itself is started again, and it is said why. */
export interface Keeper {
  stop: () => Promise<void>;
}

/** Takes over a running process; `start` starts the next one in its place. */
export function keep(
  first: Running,
  start: () => Promise<Running>,
  say: (line: string) => void,
): Keeper {
  const stopping = new AbortController();
  let current = first;

  const watch = async (): Promise<void> => {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const since = Date.now();
      await current.gone;
      if (stopping.signal.aborted) return;
      if (Date.now() - since > GOOD_RUN_MS) failures = 0;
      const pause = RESTS[Math.min(failures++, RESTS.length - 1)]!;
      const why = (await current.lastWords()).trim().split('\n').at(-1);
      say(
        `The ${current.name} stopped by itself and starts again in ${pause / 1000} s.${why ? ` It said last: ${why}` : ''}`,
      );
      await rest(pause, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      await start().then(
        (next) => (current = next),
        (error: unknown) => {
          if (!stopping.signal.aborted) say(error instanceof Error ? error.message : String(error));
        },
      );
    }
  };

  const watching = watch();
  return {
    stop: async () => {
      stopping.abort();
      await current.stop();
      await watching;
      await current.stop();
    },
  };
}
