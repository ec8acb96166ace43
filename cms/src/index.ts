import type { Core } from '@strapi/strapi';
import { closeStockRoutes } from './access/close-stock-routes.ts';
import { ensureRole } from './access/ensure-role.ts';
import { regencyRole } from './access/roles.ts';
import { openDesk } from './desk/open-desk.ts';
import { registerDocumentRules } from './documents/register.ts';
import { configurePanel } from './panel/configure-panel.ts';
import { doorbellOf } from './publication/doorbell-of.ts';
import { ensureCounter } from './publication/revisions.ts';
import { ensureSetting } from './settings/ensure-setting.ts';

interface Boot {
  strapi: Core.Strapi;
}

export default {
  register({ strapi }: Boot) {
    strapi.customFields.register({ name: 'kim-kinds', type: 'json' });
    strapi.customFields.register({ name: 'decree-scan', type: 'string' });
    registerDocumentRules(strapi);
    closeStockRoutes(strapi);
    openDesk(strapi);
  },

  async bootstrap({ strapi }: Boot) {
    await ensureCounter(strapi);
    await ensureSetting(strapi);
    await ensureRole(strapi, regencyRole);
    await configurePanel(strapi);
  },

  destroy({ strapi }: Boot) {
    doorbellOf(strapi).close();
  },
};
