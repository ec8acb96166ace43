import type { Core } from '@strapi/strapi';
import { openPanelRoutes, panelRoute } from '../access/open-panel-routes.ts';
import { decisionActions } from './decisions/decision-actions.ts';
import { deskActions } from './desk-actions.ts';
import { reviewActions } from './review/review-actions.ts';

/** Opens the addresses of the officer's desk. In the register phase. */
export function openDesk(strapi: Core.Strapi): void {
  const { desk, report, sheet, decree, keepScan, broadcast } = deskActions(strapi);
  const { queue, item, publish, giveBack } = reviewActions(strapi);
  const { withdraw, restore, setPublishing } = decisionActions(strapi);
  openPanelRoutes(strapi, '/desk', [
    panelRoute('GET', '/home', desk),
    panelRoute('GET', '/report', report),
    panelRoute('GET', '/report.csv', sheet),
    panelRoute('POST', '/decrees', keepScan),
    panelRoute('GET', '/kims/:kim/decree', decree),
    panelRoute('POST', '/kims/:kim/publishing', setPublishing),
    panelRoute('POST', '/items/:kind/:id/withdraw', withdraw),
    panelRoute('POST', '/items/:kind/:id/restore', restore),
    panelRoute('GET', '/broadcasts/:id', broadcast),
    panelRoute('GET', '/review', queue),
    panelRoute('GET', '/review/:kind/:id', item),
    panelRoute('POST', '/review/:kind/:id/publish', publish),
    panelRoute('POST', '/review/:kind/:id/return', giveBack),
  ]);
}
