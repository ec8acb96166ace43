import type { Crew } from '../render/hands.ts';
import type { Hello } from './envelope.ts';

/** A process that said nothing for this long, in milliseconds, is no longer counted. */
const HEARD_MS = 15_000;

/** Which processes work, as far as they were heard of lately. */
export class RollCall {
  readonly #heard = new Map<string, { threads: number; at: number }>();

  hear({ process, threads }: Hello): void {
    this.#heard.set(process, { threads, at: performance.now() });
  }

  crew(): Crew {
    let threads = 0;
    for (const [process, { threads: own, at }] of this.#heard) {
      if (performance.now() - at > HEARD_MS) this.#heard.delete(process);
      else threads += own;
    }
    return { processes: this.#heard.size, threads };
  }
}
