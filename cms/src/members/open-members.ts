import type { Core } from '@strapi/strapi';
import { officerActions, type OfficerAnswer } from './officer-actions.ts';

/**
 * Opens the addresses at which officers invite and remove members, beside those of the panel. Below
 * `src/api` Strapi serves content API only. Must run in the register phase.
 */
export function openMembers(strapi: Core.Strapi): void {
  const actions = officerActions(strapi);
  const route = (method: 'GET' | 'POST', path: string, answer: OfficerAnswer) => ({
    method,
    path,
    handler: answer as unknown as Core.ControllerHandler,
    info: { type: 'admin', pluginName: 'admin' },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/members',
    routes: [
      route('GET', '/of/:id', actions.list),
      route('POST', '/of/:id/invitations', actions.invite),
      route('POST', '/invitations/:id/revoke', actions.revoke),
      route('POST', '/:id/remove', actions.remove),
      route('POST', '/:id/restore', actions.restore),
      route('POST', '/:id/end-sessions', actions.endSessions),
      route('POST', '/:id/appoint', actions.appoint),
    ],
  });
}
