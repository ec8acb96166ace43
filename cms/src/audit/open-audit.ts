import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { auditSheet } from './audit-sheet.ts';
import { readEntries } from './read-entries.ts';

const READ = 'plugin::content-manager.explorer.read';

/**
 * Opens the address of the sheet, for who may read the audit in the panel. It stands beside the routes of
 * the panel: below `src/api` Strapi serves content API only. Must run in the register phase.
 */
export function openAudit(strapi: Core.Strapi): void {
  const handler: Core.ControllerHandler = async (ctx) => {
    const ability = ctx.state['userAbility'] as { can(action: string, subject: string): boolean };
    if (!ability.can(READ, 'api::audit.audit-entry')) throw new errors.ForbiddenError();
    ctx.set('Cache-Control', 'no-store');
    ctx.set('Content-Disposition', 'attachment; filename="jejak-audit.csv"');
    ctx.type = 'text/csv; charset=utf-8';
    ctx.body = auditSheet(await readEntries(strapi));
  };
  strapi.server.routes({
    type: 'admin',
    prefix: '/audit',
    routes: [
      {
        method: 'GET',
        path: '/sheet.csv',
        handler,
        info: { type: 'admin', pluginName: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}
