import { describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { knownCode, squareCode } from './square-code.ts';

/** The dark modules of a path, as `x,y`. */
function modulesOf(path: string): Set<string> {
  const dark = new Set<string>();
  let x = 0;
  let y = 0;
  for (const [, step, a, b] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (step === 'M') [x, y] = [Number(a), Number(b)];
    else if (step === 'm') x += Number(a);
    else for (let left = Number(a); left > 0; left--) dark.add(`${x++},${y}`);
  }
  return dark;
}

describe('a square code', () => {
  it('has every dark module of the code, no other, and four white ones around', () => {
    const address = 'https://tangkiling.kim.example/berita/panen-perdana-sawah-apung';
    const { side, path } = squareCode(address);
    const { data, size } = encode(address, { ecc: 'M', border: 4, maskPattern: 2 });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
    expect(side).toBe(size);
    expect(modulesOf(path)).toEqual(new Set(dark));
    expect(dark.every((at) => at.split(',').every((n) => +n >= 4 && +n < size - 4))).toBe(true);
  });

  it('is drawn once', () => {
    const address = 'https://tangkiling.kim.example/berita/sekali-saja';
    expect(knownCode(address)).toBeNull();
    expect(squareCode(address)).toBe(squareCode(address));
    expect(knownCode(address)).toBe(squareCode(address));
  });
});
