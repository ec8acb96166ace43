import type { Page, ReadBack } from '../cms/read-back.ts';

/**
 * Has pages read back as soon as the store serves their release, and not before: until then every answer
 * would be of the release before.
 */
export class ReadWhenShown implements Pick<ReadBack, 'put' | 'forget'> {
  readonly #readBack: ReadBack;
  readonly #isShown: (site: string) => boolean;
  readonly #waiting = new Map<string, readonly Page[]>();

  constructor(readBack: ReadBack, isShown: (site: string) => boolean) {
    this.#readBack = readBack;
    this.#isShown = isShown;
  }

  put(site: string, pages: readonly Page[]): void {
    // What waits there is of the release before.
    this.#readBack.forget(site);
    this.#waiting.set(site, pages);
    this.shown(site);
  }

  forget(site: string): void {
    this.#waiting.delete(site);
    this.#readBack.forget(site);
  }

  /** The store serves another release of this site than before. */
  shown(site: string): void {
    const pages = this.#waiting.get(site);
    if (pages === undefined || !this.#isShown(site)) return;
    this.#waiting.delete(site);
    this.#readBack.put(site, pages);
  }
}
