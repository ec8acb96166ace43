import { mayDo } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { officerOf } from '../access/posts.ts';
import { rowsOf } from '../database/rows.ts';
import type { Area } from './views.ts';

/** The part of a signed-in account of the panel that says whose it is. */
export interface Officer {
  id: number;
}

/** The region whose figures an officer may read. Null for who has no post, and for a reviewer. */
export async function areaOf(strapi: Core.Strapi, { id }: Officer): Promise<Area | null> {
  const officer = await officerOf(strapi, id);
  if (!officer) return null;
  const { region } = officer;
  const figures = { type: 'activity', kim: null, region, author: null } as const;
  if (!mayDo(officer, 'read', figures).allowed) return null;
  if (officer.role === 'province') {
    const settings = rowsOf<{ provinceName: string }>(strapi, 'api::setting.setting');
    const setting = await settings.findOne({ select: ['provinceName'] });
    return { code: region, name: setting?.provinceName ?? region };
  }
  return rowsOf<Area>(strapi, 'api::region.region').findOne({
    select: ['code', 'name'],
    where: { code: region },
  });
}
