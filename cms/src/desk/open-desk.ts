import type { Core } from '@strapi/strapi';
import { openPanelRoutes, panelRoute } from '../access/open-panel-routes.ts';
import { deskActions } from './desk-actions.ts';
import { reviewActions } from './review/review-actions.ts';

/** Opens the addresses of the officer's desk. In the register phase. */
export function openDesk(strapi: Core.Strapi): void {
  const { desk, report, sheet, decree, keepScan } = deskActions(strapi);
  const { queue, item, publish, giveBack } = reviewActions(strapi);
  openPanelRoutes(strapi, '/desk', [
    panelRoute('GET', '/home', desk),
    panelRoute('GET', '/report', report),
    panelRoute('GET', '/report.csv', sheet),
    panelRoute('POST', '/decrees', keepScan),
    panelRoute('GET', '/kims/:kim/decree', decree),
    panelRoute('GET', '/review', queue),
    panelRoute('GET', '/review/:kind/:id', item),
    panelRoute('POST', '/review/:kind/:id/publish', publish),
    panelRoute('POST', '/review/:kind/:id/return', giveBack),
  ]);
}
