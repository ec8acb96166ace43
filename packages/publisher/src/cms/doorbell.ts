import { CHANGES_WAIT_MS, ChangesSchema } from '@simpul/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cms } from './client.ts';

export interface DoorbellOptions {
  cms: Cms;
  /** The newest revision heard of so far. */
  since: () => number;
  /** Told after every answer, also when nothing changed: the CMS is there, at this revision. */
  onAnswer: (revision: number) => void;
  /** Told when the CMS cannot be heard, with a sentence. */
  onSilence: (problem: string) => void;
  /** Shortest and longest rest after a failure, in milliseconds. */
  rest?: { least: number; most: number };
  /** A number from 0 to 1 that spreads the retries of many publishers. */
  chance?: () => number;
}

/** The CMS holds a long poll at most `CHANGES_WAIT_MS`; a little more is patience for the line. */
const PATIENCE_MS = CHANGES_WAIT_MS + 10_000;
/** A CMS that answers at once without news must not be asked in a tight loop. */
const BREATH_MS = 200;

/**
 * Rings when the CMS has something new. It only makes the publisher look sooner: a lost ring costs
 * time, never content. Returns a function that stops it. Nothing the CMS does can end it.
 */
export function listenForChanges(options: DoorbellOptions): () => Promise<void> {
  const stopping = new AbortController();
  const ended = listen(options, stopping.signal);
  return async () => {
    stopping.abort();
    await ended;
  };
}

async function listen(options: DoorbellOptions, signal: AbortSignal): Promise<void> {
  const { least, most } = options.rest ?? { least: 500, most: 30_000 };
  const chance = options.chance ?? Math.random;
  let failures = 0;
  while (!signal.aborted) {
    const since = options.since();
    const path = `/api/publication/changes?since=${since}`;
    const answer = await options.cms.get(ChangesSchema, path, { patienceMs: PATIENCE_MS, signal });
    if (signal.aborted) return;
    if (answer.ok) {
      failures = 0;
      options.onAnswer(answer.value.revision);
      await sleep(BREATH_MS, null, { signal }).catch(() => null);
    } else {
      options.onSilence(answer.problem);
      const rest = Math.min(most, least * 2 ** failures++);
      await sleep(rest * (0.5 + chance() / 2), null, { signal }).catch(() => null);
    }
  }
}
