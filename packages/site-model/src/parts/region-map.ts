import type { Region } from '@simpul/contract';
import { paths, tileMap } from '@simpul/domain';
import type { RegionMap } from '../views/portal.ts';
import { kimCount } from '../words/counts.ts';
import { regionTitle } from '../words/region.ts';
import type { CountedRegion } from './region-link.ts';

/** The regencies of a province as tiles; those without KIM lead nowhere. */
export function regionMap(province: string, regencies: readonly CountedRegion[]): RegionMap {
  const counted = new Map(regencies.map((each) => [each.region.code, each]));
  const tiles = tileMap(
    province,
    regencies.map(({ region }) => region),
  ).map(({ code, short, column, row }) => {
    const { region, kims } = counted.get(code)!;
    return {
      column,
      row,
      short,
      label: kims === 0 ? null : `${short} ${kimCount(kims)}, ${regionTitle(region)}`,
      kims,
      href: kims === 0 ? null : paths.region(code),
    };
  });
  return {
    columns: Math.max(1, ...tiles.map(({ column }) => column + 1)),
    rows: Math.max(1, ...tiles.map(({ row }) => row + 1)),
    tiles,
  };
}

/** Every regency of a province with its KIM, in order of code, also those without any. */
export const allRegencies = (
  regions: readonly Region[],
  province: string,
  counts: ReadonlyMap<string, number>,
): CountedRegion[] =>
  regions
    .filter(({ level, code }) => level === 'regency' && code.startsWith(`${province}.`))
    .map((region) => ({ region, kims: counts.get(region.code) ?? 0 }));
