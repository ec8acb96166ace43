import { CONTRACT_VERSION } from '@simpul/contract';
import type { Ask } from './asking.ts';

const base = '/api/publication';
const get = (path: string): Ask => ({ build: () => ({ method: 'GET', path: `${base}${path}` }) });

/** How each line of "The publisher" is asked. */
export const publisherAsks: Readonly<Record<string, Ask>> = {
  'GET /changes :': get('/changes?since=0'),
  'GET /kims :': get('/kims'),
  'GET /network :': get('/network'),
  'GET /kims/:slug :': {
    build: ({ spec, thing }) => ({
      ...{ method: 'GET', path: `${base}/kims/${spec.kim?.slug ?? thing.id}` },
    }),
  },
  // Waits until somebody wants a preview: only who is refused is told at once.
  'GET /previews :': { ...get('/previews'), isFeasible: () => false },
  'POST /previews :': {
    build: () => ({
      method: 'POST',
      path: `${base}/previews`,
      body: { contract: CONTRACT_VERSION, previews: [] },
    }),
  },
  'POST /receipts :': {
    build: () => ({
      method: 'POST',
      path: `${base}/receipts`,
      body: { contract: CONTRACT_VERSION, receipts: [] },
    }),
  },
};
