import type { Core } from '@strapi/strapi';
import { stockService, type Permission } from '../database/stock-services.ts';
import { conditionId, type Condition } from './conditions.ts';
import type { Role } from './roles.ts';

const EXPLORER = 'plugin::content-manager.explorer.';

/** Makes the role when it is missing and gives it exactly the permissions written down. */
export async function ensureRole(strapi: Core.Strapi, role: Role): Promise<void> {
  const roles = stockService(strapi, 'admin::role');
  const { code, name, description } = role;
  const known = await roles.findOne({ code });
  const { id } = known ?? (await roles.create({ code, name, description }));
  await roles.assignPermissions(id, permissionsOf(strapi, role));
}

function permissionsOf(strapi: Core.Strapi, { may, plugins }: Role): Permission[] {
  const explorer = stockService(strapi, 'admin::permission')
    .actionProvider.values()
    .filter(({ actionId }) => actionId.startsWith(EXPLORER))
    .map((action) => ({
      ...action,
      subjects: (action.subjects ?? []).filter((subject) =>
        may[subject]?.actions.some((allowed) => action.actionId === `${EXPLORER}${allowed}`),
      ),
    }));
  const onContent = stockService(strapi, 'admin::content-type')
    .getPermissionsWithNestedFields(explorer)
    .map((permission) => {
      const { within = null, fields } = may[permission.subject ?? ''] ?? {};
      return {
        ...permission,
        ...(fields && { properties: { fields } }),
        conditions: limitedTo(within),
      };
    });
  const onPlugins = plugins.map(({ action, within }) => ({
    action,
    subject: null,
    conditions: limitedTo(within),
  }));
  return [...onContent, ...onPlugins];
}

const limitedTo = (condition: Condition | null): string[] =>
  condition === null ? [] : [conditionId(condition)];
