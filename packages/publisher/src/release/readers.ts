import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { keepCompiled } from '../compile-cache.ts';
import type { Asked, Found, Questions } from './read-in-thread.ts';

/** Starting a thread takes as long as reading two or three sites. */
const LEAST_PER_THREAD = 8;
const MOST_THREADS = 4;
/** What was read is garbage soon: without this it is kept until there is three times as much. */
const YOUNG_MB = 12;

type About<Q extends keyof Questions> = Parameters<Questions[Q]>[0];
type Answer<Q extends keyof Questions> = ReturnType<Questions[Q]>;

/**
 * Threads that read what is published: it is much to read, unpack and sum up, and whoever publishes has other
 * things to do meanwhile. One core is left to that.
 */
export class Readers {
  readonly #all: Reader[];
  readonly #free: Reader[];
  readonly #waiting: ((reader: Reader) => void)[] = [];

  /** `questions` is how many will be asked. */
  constructor(questions: number) {
    const most = Math.min(MOST_THREADS, availableParallelism() - 1);
    const threads = Math.max(1, Math.min(most, Math.ceil(questions / LEAST_PER_THREAD)));
    this.#all = Array.from({ length: threads }, () => new Reader());
    this.#free = [...this.#all];
  }

  /** Has a question answered, in its turn. Rejects with why it cannot be; the next one is not concerned. */
  async ask<Q extends keyof Questions>(question: Q, about: About<Q>): Promise<Answer<Q>> {
    const reader =
      this.#free.pop() ?? (await new Promise<Reader>((take) => this.#waiting.push(take)));
    try {
      return (await reader.ask({ question, about })) as Answer<Q>;
    } finally {
      const next = this.#waiting.shift();
      if (next) next(reader);
      else this.#free.push(reader);
    }
  }

  /** Ends the threads, when everything that was asked is answered. */
  async close(): Promise<void> {
    await Promise.all(this.#all.map((reader) => reader.close()));
  }
}

/** One of them, started when it is first asked, and anew when it was lost. */
class Reader {
  #thread: Worker | null = null;

  async ask(asked: Asked): Promise<unknown> {
    const thread = (this.#thread ??= start());
    thread.postMessage(asked);
    const [found] = (await once(thread, 'message').catch((error: Error) => {
      this.#thread = null;
      throw new Error(`the thread that read it was lost: ${error.message}`);
    })) as [Found];
    if ('problem' in found) throw new Error(found.problem);
    return found.answer;
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }
}

function start(): Worker {
  keepCompiled();
  return new Worker(new URL('./read-in-thread.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
}
