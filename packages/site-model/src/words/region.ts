import type { Region } from '@simpul/contract';

/** Kelurahan when the last part of a village's code begins with 1, else desa (Permendagri 72/2019). */
const isKelurahan = (code: string): boolean => /\.1\d{3}$/.test(code);

/** What kind of region it is, in a word: `Kabupaten`, `Kota`, `Kecamatan`, `Kelurahan`, `Desa`. */
export function regionLevelWord({ code, name, level }: Region): string {
  switch (level) {
    case 'province':
      return 'Provinsi';
    case 'regency':
      return name.startsWith('Kota ') ? 'Kota' : 'Kabupaten';
    case 'district':
      return 'Kecamatan';
    case 'village':
      return isKelurahan(code) ? 'Kelurahan' : 'Desa';
  }
}

/** The region with its kind: `Kecamatan Bukit Batu`. Names of regencies carry theirs already. */
export function regionTitle(region: Region): string {
  const word = regionLevelWord(region);
  return region.name.startsWith(`${word} `) ? region.name : `${word} ${region.name}`;
}

/** Where a KIM is, smallest first: `Kelurahan Tangkiling, Kecamatan Bukit Batu, Kota Palangka Raya`. */
export function placeOf(lineage: readonly Region[]): string {
  const below = lineage.filter(({ level }) => level !== 'province');
  return (below.length > 0 ? below : lineage).map(regionTitle).reverse().join(', ');
}
