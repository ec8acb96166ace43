import type { Core } from '@strapi/strapi';
import type { Role } from './roles.ts';

interface Action {
  actionId: string;
  subjects?: string[];
}
interface Permission {
  action: string;
  subject: string | null;
}

const EXPLORER = 'plugin::content-manager.explorer.';

/** Makes the role when it is missing and gives it exactly the permissions written down; returns its id. */
export async function ensureRole(strapi: Core.Strapi, role: Role): Promise<number> {
  const roles = strapi.service('admin::role')!;
  const { code, name, description } = role;
  const known: { id: number } | null = await roles.findOne({ code });
  const { id }: { id: number } = known ?? (await roles.create({ code, name, description }));
  await roles.assignPermissions(id, permissionsOf(strapi, role));
  return id;
}

function permissionsOf(strapi: Core.Strapi, { may, plugins }: Role): Permission[] {
  const actions: Action[] = strapi.service('admin::permission')!.actionProvider.values();
  const explorer = actions
    .filter(({ actionId }) => actionId.startsWith(EXPLORER))
    .map((action) => ({
      ...action,
      subjects: (action.subjects ?? []).filter((subject) =>
        may[subject]?.some((allowed) => action.actionId === `${EXPLORER}${allowed}`),
      ),
    }));
  const onContent: Permission[] = strapi
    .service('admin::content-type')!
    .getPermissionsWithNestedFields(explorer);
  return [...onContent, ...plugins.map((action) => ({ action, subject: null }))];
}
