import { describe, expect, it } from 'vitest';
import { readRegions, villageTypeOf } from './regions.ts';

const regions = await readRegions('62');
const named = (code: string) => regions.find((region) => region.code === code)?.name;

describe('the region tree of a province', () => {
  it('is whole: 14 regencies, every region below one that is there, sorted by code', () => {
    const codes = new Set(regions.map(({ code }) => code));
    expect(regions.filter(({ level }) => level === 'regency')).toHaveLength(14);
    for (const { code, parent } of regions) {
      if (code === '62') expect(parent).toBeNull();
      else expect(codes.has(parent!), code).toBe(true);
    }
    expect(regions.map(({ code }) => code)).toEqual([...codes].sort());
  });

  it('holds no region of another province', () => {
    expect(regions.every(({ code }) => code.split('.')[0] === '62')).toBe(true);
  });

  it('names regions as their governments spell them, in readable case', () => {
    expect(named('62')).toBe('Kalimantan Tengah');
    expect(named('62.71')).toBe('Kota Palangka Raya');
    expect(named('62.03')).toBe('Kabupaten Kapuas');
    expect(named('62.71.02')).toBe('Bukit Batu');
    expect(named('62.71.02.1004')).toBe('Tangkiling');
    expect(named('62.02.06.2010')).toBe('Telaga Baru');
    for (const { name } of regions) expect(name).toMatch(/^\p{Lu}/u);
  });
});

describe('the type of a village', () => {
  it('is read from its code: a city has kelurahan, the country has desa', () => {
    expect(villageTypeOf('62.71.02.1004')).toBe('kelurahan');
    expect(villageTypeOf('62.11.05.2006')).toBe('desa');
    for (const { code, level } of regions) {
      if (level === 'village' && code.startsWith('62.71.')) {
        expect(villageTypeOf(code), code).toBe('kelurahan');
      }
    }
  });

  it('is refused for what is no village', () => {
    expect(() => villageTypeOf('62.71.02')).toThrow(RangeError);
  });
});
