import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import type { Cms } from './client.ts';

export interface LongPollOptions<T> {
  cms: Cms;
  schema: z.ZodType<T>;
  /** What to ask next. */
  path: () => string;
  /** Longest time that the CMS holds an answer back, in milliseconds. */
  waitMs: number;
  onAnswer: (answer: T) => void;
  /** Told when the CMS cannot be heard, with a sentence. */
  onSilence: (problem: string) => void;
  /** Shortest and longest rest after a failure, in milliseconds. */
  rest?: { least: number; most: number } | undefined;
  /** A number from 0 to 1 that spreads the retries of many publishers. */
  chance?: (() => number) | undefined;
}

/** A little more than the CMS waits is patience for the line. */
const LINE_MS = 10_000;
/** A CMS that answers at once without news must not be asked in a tight loop. */
const BREATH_MS = 200;

/** Asks again and again until it is stopped by the function returned. Nothing the CMS does can end it. */
export function keepAsking<T>(options: LongPollOptions<T>): () => Promise<void> {
  const stopping = new AbortController();
  const ended = ask(options, stopping.signal);
  return async () => {
    stopping.abort();
    await ended;
  };
}

async function ask<T>(options: LongPollOptions<T>, signal: AbortSignal): Promise<void> {
  const { cms, schema, path, onAnswer, onSilence, chance = Math.random } = options;
  const { least, most } = options.rest ?? { least: 500, most: 30_000 };
  const patienceMs = options.waitMs + LINE_MS;
  let failures = 0;
  while (!signal.aborted) {
    const answer = await cms.get(schema, path(), { patienceMs, signal });
    if (signal.aborted) return;
    if (answer.ok) {
      failures = 0;
      onAnswer(answer.value);
      await sleep(BREATH_MS, null, { signal }).catch(() => null);
    } else {
      onSilence(answer.problem);
      const rest = Math.min(most, least * 2 ** failures++);
      await sleep(rest * (0.5 + chance() / 2), null, { signal }).catch(() => null);
    }
  }
}
