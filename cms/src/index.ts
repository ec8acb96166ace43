import type { Core } from '@strapi/strapi';
import { closeStockRoutes } from './access/close-stock-routes.ts';
import { registerConditions } from './access/conditions.ts';
import { dropTokens } from './access/drop-tokens.ts';
import { ensureRole } from './access/ensure-role.ts';
import { guardLogin } from './access/guard-login.ts';
import { recordOwnAccount } from './access/record-own-account.ts';
import { officerRoles } from './access/roles.ts';
import { configureAuditList } from './audit/configure-audit-list.ts';
import { openAudit } from './audit/open-audit.ts';
import { lookAfterDecrees } from './desk/decrees/look-after-decrees.ts';
import { openDesk } from './desk/open-desk.ts';
import { registerDocumentRules } from './documents/register.ts';
import { openMembers } from './members/open-members.ts';
import { configurePanel } from './panel/configure-panel.ts';
import { closePreviewBells } from './previews/bells.ts';
import { openPreviews } from './previews/open-previews.ts';
import { doorbellOf } from './publication/doorbell-of.ts';
import { ensureCounter } from './publication/revisions.ts';
import { ensureSetting } from './settings/ensure-setting.ts';

let endCare = (): void => undefined;

interface Boot {
  strapi: Core.Strapi;
}

export default {
  register({ strapi }: Boot) {
    strapi.customFields.register({ name: 'kim-kinds', type: 'json' });
    strapi.customFields.register({ name: 'decree-scan', type: 'string' });
    registerDocumentRules(strapi);
    closeStockRoutes(strapi);
    guardLogin(strapi);
    recordOwnAccount(strapi);
    openAudit(strapi);
    openDesk(strapi);
    openMembers(strapi);
    openPreviews(strapi);
  },

  async bootstrap({ strapi }: Boot) {
    await ensureCounter(strapi);
    await ensureSetting(strapi);
    await registerConditions(strapi);
    for (const role of Object.values(officerRoles)) await ensureRole(strapi, role);
    await dropTokens(strapi);
    await configurePanel(strapi);
    await configureAuditList(strapi);
    endCare = lookAfterDecrees(strapi);
  },

  destroy({ strapi }: Boot) {
    endCare();
    doorbellOf(strapi).close();
    closePreviewBells(strapi);
  },
};
