import type { Core } from '@strapi/strapi';
import { stockService } from '../database/stock-services.ts';
import { auditWords } from '../words/audit.ts';

interface Configuration {
  settings: object;
  metadatas: Record<string, { edit: object; list: object }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

const COLUMNS = ['at', 'actor', 'action', 'type', 'title'];

/** The audit as a list of the panel: newest first, with Indonesian columns. */
export async function configureAuditList(strapi: Core.Strapi): Promise<void> {
  const types = stockService(strapi, 'plugin::content-manager.content-types');
  const model = strapi.contentType('api::audit.audit-entry');
  const known = (await types.findConfiguration(model)) as Configuration;
  const metadatas = { ...known.metadatas };
  for (const [field, label] of Object.entries(auditWords)) {
    const view = metadatas[field];
    if (view) {
      metadatas[field] = { edit: { ...view.edit, label }, list: { ...view.list, label } };
    }
  }
  await types.updateConfiguration(model, {
    settings: {
      ...known.settings,
      mainField: 'title',
      defaultSortBy: 'sequence',
      defaultSortOrder: 'DESC',
      pageSize: 50,
    },
    metadatas,
    layouts: {
      list: COLUMNS,
      edit: Object.keys(auditWords).map((name) => [{ name, size: 12 }]),
    },
  });
}
