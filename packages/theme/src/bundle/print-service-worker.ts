import code from '../scripts/service-worker.ts?compact';
import type { Printed } from '../feeds/printed.ts';

/** The service worker: it stands at the root of each site, so that the whole site is its scope. */
export const printServiceWorker = (): Printed => ({
  body: code,
  type: 'text/javascript; charset=utf-8',
});
