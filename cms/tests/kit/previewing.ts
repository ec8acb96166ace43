import {
  CONTRACT_VERSION,
  PreviewOrdersSchema,
  type PreviewOrder,
  type PreviewReceipts,
} from '@simpul/contract';
import type { BootedCms } from '../../boot/boot-cms.mts';
import { publicationOf } from './publication.ts';

/** A publisher that makes no pages: it hears of previews and says that they stand, or why not. */
export function publisherOf(cms: BootedCms) {
  const { ask } = publicationOf(cms);
  const orders: PreviewOrder[] = [];
  let problem: string | null = null;
  let stopping: AbortController | null = null;

  async function take(signal?: AbortSignal): Promise<PreviewOrder[]> {
    const answer = await ask('/previews', signal ? { signal } : {});
    return PreviewOrdersSchema.parse(await answer.json()).previews;
  }
  async function settle(previews: PreviewReceipts['previews']): Promise<number> {
    const { status } = await ask('/previews', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ contract: CONTRACT_VERSION, previews }),
    });
    return status;
  }
  async function work(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const told = await take(signal).catch(() => []);
      orders.push(...told);
      if (told.length > 0) await settle(told.map(({ key }) => ({ key, problem })));
    }
  }
  return {
    /** Everything that it was told of. */
    orders,
    take,
    settle,
    start(): void {
      stopping = new AbortController();
      void work(stopping.signal);
    },
    stop(): void {
      stopping?.abort();
    },
    /** From now on no page can be made, for this reason; null: all of them can. */
    fail(reason: string | null): void {
      problem = reason;
    },
  };
}
