import { KimContentSchema, NetworkSchema, type KimContent, type Network } from '@simpul/contract';
import type { BootedCms } from '../../boot/boot-cms.mts';

/** Asks the publication API over HTTP, as the publisher does. */
export function publicationOf({ url, publicationToken }: BootedCms) {
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${url}/api/publication${path}`, {
      ...init,
      headers: { authorization: `Bearer ${publicationToken}`, ...init.headers },
    });
  return {
    ask,
    async network(): Promise<Network> {
      return NetworkSchema.parse(await (await ask('/network')).json());
    },
    async kim(slug: string): Promise<KimContent> {
      return KimContentSchema.parse(await (await ask(`/kims/${slug}`)).json());
    },
    async revision(): Promise<number> {
      const answer = (await (await ask('/network')).json()) as { revision: number };
      return answer.revision;
    },
  };
}
