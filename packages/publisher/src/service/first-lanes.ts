/** Longest that less urgent work waits for a first lane that was begun, in milliseconds: one may hang. */
const PATIENCE_MS = 2000;

/** First lanes that are being published: until each stands on its site, nothing less urgent is begun on any. */
export class FirstLanes {
  readonly #onHanging: () => void;
  readonly #waitedFor = new Map<string, NodeJS.Timeout>();

  /** `onHanging` is told when one has been waited for long enough: perhaps the rest goes on without it. */
  constructor(onHanging: () => void) {
    this.#onHanging = onHanging;
  }

  begin(site: string): void {
    const giveUp = (): void => {
      this.end(site);
      this.#onHanging();
    };
    this.#waitedFor.set(site, setTimeout(giveUp, PATIENCE_MS));
  }

  /** It stands on its site, or failed; one that was never begun is none that is waited for. */
  end(site: string): void {
    clearTimeout(this.#waitedFor.get(site));
    this.#waitedFor.delete(site);
  }

  /** Must what is less urgent wait? */
  get areUnderWay(): boolean {
    return this.#waitedFor.size > 0;
  }

  close(): void {
    for (const site of this.#waitedFor.keys()) this.end(site);
  }
}
