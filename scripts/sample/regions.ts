import { levelOf, parentOf, type RegionLevel } from '@simpul/domain';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';

export interface SampleRegion {
  code: string;
  name: string;
  level: RegionLevel;
  parent: string | null;
}

/** Owed wherever the region tree is shown: the data of `idn-area-data` is ODbL-1.0. */
export const regionDataNotice =
  'Nama dan kode wilayah: idn-area-data (bersumber dari Kepmendagri 300.2.2-2138 Tahun 2025), lisensi Open Database License (ODbL) 1.0; ejaan beberapa nama dirapikan.';

/** Names that the package spells otherwise than their own governments do. */
const spelling: Record<string, string> = {
  '62.71': 'Kota Palangka Raya',
  '62.02.13.2011': 'Sungai Ubar Mandiri',
};

const readable = (name: string): string =>
  name.trim().replace(/\p{L}[\p{L}']*/gu, (word) => word[0]!.toUpperCase() + word.slice(1));

/**
 * A province's whole tree from `idn-area-data`, sorted by code, names in readable case. The word
 * Kabupaten or Kota is part of a regency's name; districts and villages carry their bare names.
 */
export async function readRegions(province: string): Promise<SampleRegion[]> {
  const sources = [getProvinces(), getRegencies(), getDistricts(), getVillages()];
  const rows: { code: string; name: string }[] = (await Promise.all(sources)).flat();
  return rows
    .filter(({ code }) => code === province || code.startsWith(`${province}.`))
    .map(({ code, name }) => ({
      code,
      name: spelling[code] ?? readable(name),
      level: levelOf(code),
      parent: parentOf(code),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Kelurahan when the last part of the code begins with 1, desa with 2 (Permendagri 72/2019). */
export function villageTypeOf(code: string): 'kelurahan' | 'desa' {
  if (levelOf(code) !== 'village') throw new RangeError(`Not a village: ${code}`);
  const last = code.slice(code.lastIndexOf('.') + 1);
  if (last.startsWith('1')) return 'kelurahan';
  if (last.startsWith('2')) return 'desa';
  throw new RangeError(`Neither kelurahan nor desa: ${code}`);
}
