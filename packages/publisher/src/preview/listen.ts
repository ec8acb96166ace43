import { PREVIEWS_WAIT_MS, PreviewOrdersSchema, type PreviewOrder } from '@simpul/contract';
import type { Cms } from '../cms/client.ts';
import { keepAsking } from '../cms/long-poll.ts';

interface ListenOptions {
  cms: Cms;
  rest: { least: number; most: number };
  onOrders: (orders: readonly PreviewOrder[]) => void;
}

/**
 * Hears of previews as soon as they are asked for. That the CMS is silent is said by the doorbell already.
 * Returns a function that stops it.
 */
export const listenForPreviews = ({ cms, rest, onOrders }: ListenOptions): (() => Promise<void>) =>
  keepAsking({
    ...{ cms, rest, schema: PreviewOrdersSchema, waitMs: PREVIEWS_WAIT_MS },
    path: () => '/api/publication/previews',
    onAnswer: ({ previews }) => onOrders(previews),
    onSilence: () => {},
  });
