/** Looking takes at most about this share of the main thread, however fast content comes. */
const LOOK_SHARE = 0.25;

/** Looks soon after it is asked to: many calls in a row are one look. */
export class Lookout {
  readonly #look: () => void;
  #waiting: NodeJS.Timeout | null = null;
  #lookedAt = 0;
  #cost = 0;

  constructor(look: () => void) {
    this.#look = look;
  }

  /** Is a look still to come? */
  get isDue(): boolean {
    return this.#waiting !== null;
  }

  soon(): void {
    if (this.#waiting !== null) return;
    const rest = this.#lookedAt + this.#cost / LOOK_SHARE - performance.now();
    this.#waiting = setTimeout(() => this.#now(), Math.max(0, rest));
  }

  close(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting);
  }

  #now(): void {
    this.#waiting = null;
    const started = performance.now();
    this.#look();
    this.#lookedAt = performance.now();
    this.#cost = this.#lookedAt - started;
  }
}
