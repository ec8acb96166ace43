import { CONTRACT_VERSION, type Receipt, type Receipts } from '@simpul/contract';
import type { Cms } from './client.ts';

const TOGETHER = 5000;

/**
 * Receipts on their way to the CMS. Only the latest of a site matters, so they wait while the CMS is
 * away without growing.
 */
export class ReceiptBox {
  readonly #cms: Cms;
  readonly #waiting = new Map<string, Receipt>();
  #sending: Promise<string | null> | null = null;

  constructor(cms: Cms) {
    this.#cms = cms;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  put(receipt: Receipt): void {
    this.#waiting.delete(receipt.site);
    this.#waiting.set(receipt.site, receipt);
  }

  /** Sends what waits. Answers with a sentence when the CMS did not take it; then it waits on. */
  flush(): Promise<string | null> {
    this.#sending ??= this.#send().finally(() => (this.#sending = null));
    return this.#sending;
  }

  async #send(): Promise<string | null> {
    while (this.#waiting.size > 0) {
      const receipts = [...this.#waiting.values()].slice(0, TOGETHER);
      const body: Receipts = { contract: CONTRACT_VERSION, receipts };
      const answer = await this.#cms.post('/api/publication/receipts', body);
      if (!answer.ok) return answer.problem;
      for (const receipt of receipts) {
        if (this.#waiting.get(receipt.site) === receipt) this.#waiting.delete(receipt.site);
      }
    }
    return null;
  }
}
