import type { Core } from '@strapi/strapi';
import type { Answer } from './context.ts';
import { deskActions } from './desk-actions.ts';
import { reviewActions } from './review/review-actions.ts';

/**
 * Opens the addresses of the officer's desk beside those of the panel itself, for who is signed in to it.
 * Strapi serves every router below `src/api` as part of its content API, whatever the router says of
 * itself (`register-routes.js` of 5.54), so these stand here. Must run in the register phase.
 */
export function openDesk(strapi: Core.Strapi): void {
  const { desk, report, sheet, decree, keepScan } = deskActions(strapi);
  const { queue, item, publish, giveBack } = reviewActions(strapi);
  const route = (method: 'GET' | 'POST', path: string, answer: Answer) => ({
    method,
    path,
    // Strapi types a handler by a Koa context without the parts that its router adds.
    handler: answer as unknown as Core.ControllerHandler,
    info: { type: 'admin', pluginName: 'admin' },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/desk',
    routes: [
      route('GET', '/home', desk),
      route('GET', '/report', report),
      route('GET', '/report.csv', sheet),
      route('POST', '/decrees', keepScan),
      route('GET', '/kims/:kim/decree', decree),
      route('GET', '/review', queue),
      route('GET', '/review/:kind/:id', item),
      route('POST', '/review/:kind/:id/publish', publish),
      route('POST', '/review/:kind/:id/return', giveBack),
    ],
  });
}
