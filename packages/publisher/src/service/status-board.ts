import type { Logger } from 'pino';
import { writeStatus, type Status } from './status.ts';

/** Sign of life: the status file is never older than this, in milliseconds. */
const AT_LEAST_MS = 60_000;

/** Keeps the status file of a desk as new as people need it. */
export class StatusBoard {
  readonly #desk: string;
  readonly #status: () => Omit<Status, 'running'>;
  readonly #log: Logger;
  readonly #every: number;
  #writtenAt = -Infinity;
  #text = '';
  #problem: string | null = null;

  /** `every`: least time between two writings, in milliseconds. */
  constructor(desk: string, status: () => Omit<Status, 'running'>, log: Logger, every: number) {
    this.#desk = desk;
    this.#status = status;
    this.#log = log;
    this.#every = every;
  }

  /** Writes what changed, unless it was written just now. */
  show(): void {
    const age = performance.now() - this.#writtenAt;
    if (age < this.#every) return;
    const text = JSON.stringify({ ...this.#status(), at: '' });
    if (text === this.#text && age < AT_LEAST_MS) return;
    if (this.write()) this.#text = text;
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
