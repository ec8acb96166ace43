interface Known<T> {
  value: T;
  at: number;
}

/**
 * Answers of somebody who may be slow or away, remembered for a moment. What is known already is told when
 * a new answer does not come within `patience`; without anything known the answer is waited for.
 */
export class Recent<T> {
  readonly #ask: (key: string) => Promise<T>;
  readonly #limits: { fresh: number; patience: number; most: number };
  readonly #known = new Map<string, Known<T>>();
  readonly #asking = new Map<string, Promise<T>>();

  /** Times in milliseconds; `most` is how many answers are remembered. */
  constructor(
    ask: (key: string) => Promise<T>,
    limits: { fresh: number; patience: number; most: number },
  ) {
    this.#ask = ask;
    this.#limits = limits;
  }

  /**
   * The answer for this key. With `anew` only one counts that was asked for from now on, unless it does not
   * come in time. Rejects as the question does where nothing is known.
   */
  async get(key: string, anew = false): Promise<T> {
    const known = this.#known.get(key);
    if (!anew && known && performance.now() - known.at < this.#limits.fresh) return known.value;
    const answer = anew ? this.#askAnew(key) : this.#join(key);
    if (known === undefined) return answer;
    const newest = () => (this.#known.get(key) ?? known).value;
    return Promise.race([answer, after(this.#limits.patience, newest)]).catch(newest);
  }

  /** What is known of this key is wrong. */
  forget(key: string): void {
    this.#known.delete(key);
    this.#asking.delete(key);
  }

  /** Whoever else waits for it joins the next question: there is one at a time for each key. */
  async #askAnew(key: string): Promise<T> {
    await this.#asking.get(key)?.catch(() => {});
    return this.#join(key);
  }

  #join = (key: string): Promise<T> => this.#asking.get(key) ?? this.#begin(key);

  #begin(key: string): Promise<T> {
    const asking = this.#ask(key)
      .then((value) => {
        if (this.#asking.get(key) === asking) this.#remember(key, value);
        return value;
      })
      .finally(() => {
        if (this.#asking.get(key) === asking) this.#asking.delete(key);
      });
    asking.catch(() => {});
    this.#asking.set(key, asking);
    return asking;
  }

  #remember(key: string, value: T): void {
    this.#known.delete(key);
    this.#known.set(key, { value, at: performance.now() });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#limits.most) return;
      this.#known.delete(oldest);
    }
  }
}

const after = <T>(ms: number, value: () => T): Promise<T> =>
  new Promise((done) => {
    setTimeout(() => done(value()), ms).unref();
  });
