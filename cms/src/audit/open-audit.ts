import type { Core } from '@strapi/strapi';
import { openPanelRoutes, panelRoute } from '../access/open-panel-routes.ts';
import { auditActions } from './audit-actions.ts';

/** Opens the addresses of the audit; none of them writes. In the register phase. */
export function openAudit(strapi: Core.Strapi): void {
  const { page, choices, check, sheet } = auditActions(strapi);
  openPanelRoutes(strapi, '/audit', [
    panelRoute('GET', '/entries', page),
    panelRoute('GET', '/choices', choices),
    panelRoute('GET', '/check', check),
    panelRoute('GET', '/sheet.csv', sheet),
  ]);
}
