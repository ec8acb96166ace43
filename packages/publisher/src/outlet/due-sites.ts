/** A site that is to be put. */
export interface DueSite {
  site: string;
  /** Before those that are not. */
  isUrgent: boolean;
  /** Is every object of it to be looked at, and put again where it is damaged? */
  anew: boolean;
}

/**
 * Sites that are to be put, and those under way. What is asked for while a site is under way is due when it
 * is done, so nothing that came too late for it is lost.
 */
export class DueSites {
  readonly #urgent = new Set<string>();
  readonly #others = new Set<string>();
  readonly #anew = new Set<string>();
  readonly #busy = new Set<string>();

  add({ site, isUrgent, anew }: DueSite): void {
    (isUrgent ? this.#urgent : this.#others).add(site);
    if (anew) this.#anew.add(site);
  }

  /** The next site, which is under way from now on; null when each that is due is under way already. */
  take(): DueSite | null {
    for (const lane of [this.#urgent, this.#others]) {
      for (const site of lane) {
        if (this.#busy.has(site)) continue;
        this.#busy.add(site);
        const isUrgent = this.#urgent.delete(site);
        this.#others.delete(site);
        return { site, isUrgent, anew: this.#anew.delete(site) };
      }
    }
    return null;
  }

  done(site: string): void {
    this.#busy.delete(site);
  }

  get busy(): number {
    return this.#busy.size;
  }

  /** How many sites are due or under way. */
  get size(): number {
    return new Set([...this.#urgent, ...this.#others, ...this.#busy]).size;
  }
}
