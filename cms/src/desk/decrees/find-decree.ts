import { isWithin } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';
import type { Area } from '../views.ts';
import { hasDecree } from './decree-files.ts';

interface Kim {
  slug: string;
  decreeScan: string | null;
  region: { code: string } | null;
}

/** The scan of a KIM's decree, if there is one and the KIM lies in the officer's area; null otherwise. */
export async function findDecree(
  strapi: Core.Strapi,
  area: Area,
  kim: string,
): Promise<{ name: string; slug: string } | null> {
  const row = await rowsOf<Kim>(strapi, 'api::kim.kim').findOne({
    where: { documentId: kim },
    populate: { region: { select: ['code'] } },
  });
  if (!row?.decreeScan || !row.region || !isWithin(row.region.code, area.code)) return null;
  const { decreeScan: name, slug } = row;
  return (await hasDecree(strapi, name)) ? { name, slug } : null;
}
