import type { BootedCms } from '@simpul/cms/boot';
import { CONTRACT_VERSION, PreviewOrdersSchema } from '@simpul/contract';
import type { Asking } from './asking.ts';
import { rowsIn } from './rows.ts';

/**
 * Stands where the publisher does, and says of every preview that its page is made: who may open one is
 * the CMS's to say. Returns what ends it.
 */
export function startPress(cms: BootedCms): () => Promise<void> {
  const stopping = new AbortController();
  const work = takeOrders(cms, stopping.signal);
  return async () => {
    stopping.abort();
    await work;
  };
}

async function takeOrders(cms: BootedCms, signal: AbortSignal): Promise<void> {
  const address = `${cms.url}/api/publication/previews`;
  const headers = {
    authorization: `Bearer ${cms.publicationToken}`,
    'content-type': 'application/json',
  };
  while (!signal.aborted) {
    const heard = await fetch(address, { headers, signal }).catch(() => null);
    if (heard === null) return;
    const { previews } = PreviewOrdersSchema.parse(await heard.json());
    if (previews.length === 0) continue;
    const receipts = previews.map(({ key }) => ({ key, problem: null }));
    const body = JSON.stringify({ contract: CONTRACT_VERSION, previews: receipts });
    const told = await fetch(address, { method: 'POST', headers, body });
    if (!told.ok) throw new Error(await told.text());
  }
}

/** One person has thirty previews open at most, and is tried with more. */
export async function forgetPreviews({ cms, asker }: Asking): Promise<void> {
  if (!('id' in asker.actor)) return;
  const where = { askedBy: asker.actor.id };
  await rowsIn(cms, 'api::publication.preview').deleteMany({ where });
}
