import type { Core } from '@strapi/strapi';
import { openPanelRoutes, panelRoute } from '../access/open-panel-routes.ts';
import { officerActions } from './officer-actions.ts';

/** Opens the addresses at which officers look after the members of KIM. In the register phase. */
export function openMembers(strapi: Core.Strapi): void {
  const actions = officerActions(strapi);
  openPanelRoutes(strapi, '/members', [
    panelRoute('GET', '/kims', actions.kims),
    panelRoute('GET', '/of/:id', actions.people),
    panelRoute('POST', '/of/:id/invitations', actions.invite),
    panelRoute('POST', '/invitations/:id/revoke', actions.revoke),
    panelRoute('POST', '/:id/invitations', actions.inviteAgain),
    panelRoute('POST', '/:id/remove', actions.remove),
    panelRoute('POST', '/:id/restore', actions.restore),
    panelRoute('POST', '/:id/end-sessions', actions.endSessions),
    panelRoute('POST', '/:id/appoint', actions.appoint),
  ]);
}
