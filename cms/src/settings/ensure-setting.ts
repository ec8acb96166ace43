import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { defaultSetting } from './default-setting.ts';

const UID = 'api::setting.setting';

/** Gives a new installation its setting; leaves the setting that stands as it is. */
export async function ensureSetting(strapi: Core.Strapi): Promise<void> {
  const known = await rowsOf(strapi, UID).findOne({ select: ['id'] });
  if (!known) await strapi.documents(UID).create({ data: defaultSetting });
}
