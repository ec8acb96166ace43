import type { Core } from '@strapi/strapi';
import { SUPER_ADMIN } from '../access/roles.ts';
import { rowsOf } from '../database/rows.ts';
import type { Area } from './views.ts';

/** The part of a signed-in officer that says which region is theirs. */
export interface Officer {
  lastname: string | null;
  roles: { code: string }[];
}

/** The region of an officer: the province, or the one regency of their account. Null when neither. */
export async function areaOf(strapi: Core.Strapi, officer: Officer): Promise<Area | null> {
  const regions = rowsOf<Area>(strapi, 'api::region.region');
  const select = ['code', 'name'] as const;
  if (officer.roles.some(({ code }) => code === SUPER_ADMIN)) {
    const setting = await rowsOf<{ provinceCode: string; provinceName: string }>(
      strapi,
      'api::setting.setting',
    ).findOne({});
    return setting && { code: setting.provinceCode, name: setting.provinceName };
  }
  if (!officer.lastname) return null;
  const where = { name: officer.lastname, level: 'regency' };
  const found = await regions.findMany({ select, where, limit: 2 });
  return found.length === 1 ? found[0]! : null;
}
