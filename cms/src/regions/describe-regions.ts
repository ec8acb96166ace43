import { isWithin, levelOf, lineageOf } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';

interface Row {
  id: number;
  code: string;
  name: string;
  level: string | null;
  label: string | null;
}

/** A region for the eye of who must pick it: `Tangkiling, Bukit Batu, Kota Palangka Raya`. */
export function labelOf(code: string, names: ReadonlyMap<string, string>): string {
  const [province, ...below] = lineageOf(code).map((each) => names.get(each) ?? each);
  return below.length === 0 ? (province ?? code) : below.reverse().join(', ');
}

/** Writes level and label of a region and of everything inside it, where they are not right already. */
export async function describeRegions(strapi: Core.Strapi, area: string): Promise<void> {
  const regions = rowsOf<Row>(strapi, 'api::region.region');
  const rows = await regions.findMany({ select: ['id', 'code', 'name', 'level', 'label'] });
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  for (const row of rows) {
    if (!isWithin(row.code, area)) continue;
    const data = { level: levelOf(row.code), label: labelOf(row.code, names) };
    if (data.level === row.level && data.label === row.label) continue;
    await regions.updateMany({ where: { id: row.id }, data });
  }
}
