import { describe, expect, it } from 'vitest';
import { tileMap } from './tile-map.ts';

const codes = [...Array(13).keys()].map((n) => `62.${String(n + 1).padStart(2, '0')}`);
const kalteng = [...codes, '62.71'].map((code) => ({ code, name: `Kabupaten ${code}` }));
const places = (tiles: ReturnType<typeof tileMap>) => tiles.map((t) => `${t.column},${t.row}`);

describe('the map of tiles', () => {
  it('has every regency of Kalimantan Tengah at a drawn place of its own', () => {
    const tiles = tileMap('62', kalteng);
    expect(tiles.map(({ code }) => code)).toEqual(kalteng.map(({ code }) => code));
    expect(new Set(places(tiles)).size).toBe(14);
    expect(Math.max(...tiles.map(({ row }) => row))).toBe(2);
  });

  it('has Murung Raya in the north and Kapuas in the south-east', () => {
    const at = new Map(tileMap('62', kalteng).map((tile) => [tile.code, tile]));
    expect(at.get('62.12')!.row).toBeLessThan(at.get('62.03')!.row);
    expect(at.get('62.08')!.column).toBeLessThan(at.get('62.03')!.column);
  });

  it('puts a regency that is not drawn below the others', () => {
    const tiles = tileMap('62', [
      ...kalteng,
      { code: '62.99', name: 'Kabupaten Kotawaringin Utara' },
    ]);
    expect(tiles.at(-1)).toEqual({ code: '62.99', short: 'Kotawari.', column: 0, row: 3 });
  });

  it('is a plain grid for a province that nobody drew', () => {
    const tiles = tileMap(
      '61',
      codes.map((code) => ({ code: code.replace('62', '61'), name: 'Kota Baru' })),
    );
    expect(new Set(places(tiles)).size).toBe(13);
    expect(tiles[0]).toEqual({ code: '61.01', short: 'Baru', column: 0, row: 0 });
    expect(tiles[6]).toMatchObject({ column: 0, row: 1 });
  });
});
