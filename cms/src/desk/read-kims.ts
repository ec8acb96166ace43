import {
  isWithin,
  lineageOf,
  type KimKind,
  type KimStatus,
  type PublishingMode,
} from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { readAll } from '../publication/read-all.ts';
import type { Area } from './views.ts';

interface Row {
  id: number;
  documentId: string;
  name: string;
  slug: string;
  kind: KimKind;
  kimStatus: KimStatus;
  memberCount: number | null;
  whatsapp: string | null;
  coordinatorPhone: string | null;
  publishing: PublishingMode;
  region: { code: string } | null;
}

/** A KIM as the desk sees it. */
export interface DeskKim extends Omit<Row, 'region' | 'kimStatus'> {
  status: KimStatus;
  /** Region code; '' for a proposal that has none yet. */
  region: string;
  regency: Area;
}

const select = [
  'documentId',
  'name',
  'slug',
  'kind',
  'kimStatus',
  'memberCount',
  'whatsapp',
  'coordinatorPhone',
  'publishing',
] as const;

/** Every KIM within the area, by regency and name. One without a region belongs to nobody's desk. */
export async function readDeskKims(strapi: Core.Strapi, area: Area): Promise<DeskKim[]> {
  const rows = await readAll<Row>(strapi, 'api::kim.kim', {
    select,
    populate: { region: { select: ['code'] } },
  });
  const names = new Map(
    (
      await readAll<Area>(strapi, 'api::region.region', {
        select: ['code', 'name'],
        where: { level: { $in: ['province', 'regency'] } },
      })
    ).map(({ code, name }) => [code, name]),
  );
  const kims = rows.flatMap(({ kimStatus: status, region, ...row }) => {
    if (!region || !isWithin(region.code, area.code)) return [];
    const [province = '', regency = province] = lineageOf(region.code);
    const name = names.get(regency) ?? regency;
    return [{ ...row, status, region: region.code, regency: { code: regency, name } }];
  });
  return kims.sort(
    (a, b) => a.regency.code.localeCompare(b.regency.code) || a.name.localeCompare(b.name, 'id'),
  );
}
