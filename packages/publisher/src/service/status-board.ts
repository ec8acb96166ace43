import type { Logger } from 'pino';
import { writeStatus, type Status } from './status.ts';

/** Sign of life: the status file is never older than this, in milliseconds. */
const AT_LEAST_MS = 60_000;
/** While nothing changes, looking whether something did takes at most about this share of the main thread. */
const CALM_SHARE = 0.001;

/** Keeps the status file of a desk as new as people need it. */
export class StatusBoard {
  readonly #desk: string;
  readonly #status: () => Omit<Status, 'running'>;
  readonly #log: Logger;
  readonly #every: number;
  #writtenAt = -Infinity;
  /** When it is looked again whether something changed; `performance.now()`. */
  #lookAt = -Infinity;
  #sign = '';
  #text = '';
  #problem: string | null = null;

  /** `every`: least time between two writings, in milliseconds. */
  constructor(desk: string, status: () => Omit<Status, 'running'>, log: Logger, every: number) {
    this.#desk = desk;
    this.#status = status;
    this.#log = log;
    this.#every = every;
  }

  /**
   * Writes what changed, unless it was written just now. `sign` costs little to make and is another one as soon
   * as something is done: then it is looked at once.
   */
  show(sign: string): void {
    const started = performance.now();
    const isResting = sign === this.#sign && started < this.#lookAt;
    if (isResting || started < this.#writtenAt + this.#every) return;
    this.#sign = sign;
    const text = JSON.stringify({ ...this.#status(), at: '' });
    if (text === this.#text && started - this.#writtenAt < AT_LEAST_MS) {
      const now = performance.now();
      this.#lookAt = now + (now - started) / CALM_SHARE;
    } else if (this.write()) this.#text = text;
  }

  /** Writes the status as it is now, and answers whether that worked; trouble is logged once. */
  write(): boolean {
    this.#writtenAt = performance.now();
    try {
      writeStatus(this.#desk, this.#status());
      this.#problem = null;
    } catch (error) {
      const { message } = error as Error;
      if (message !== this.#problem) this.#log.error(error, 'the status could not be written');
      this.#problem = message;
    }
    return this.#problem === null;
  }
}
