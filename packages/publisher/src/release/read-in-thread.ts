import { parentPort } from 'node:worker_threads';
import { verifyShared } from './verify-shared.ts';
import { verifySite, wholeBefore } from './verify.ts';

/** What a reader thread can be asked. */
const questions = { verifyShared, verifySite, wholeBefore };
export type Questions = typeof questions;

/** One question at a time, by its name and what it is about. */
export interface Asked {
  question: keyof Questions;
  about: unknown;
}

/** What was found out, or why nothing could be. */
export type Found = { answer: unknown } | { problem: string };

const port = parentPort!;
port.on('message', ({ question, about }: Asked) => {
  try {
    const answer = (questions[question] as (about: unknown) => unknown)(about);
    port.postMessage({ answer } satisfies Found);
  } catch (error) {
    port.postMessage({ problem: (error as Error).message } satisfies Found);
  }
});
