import { describe, expect, it } from 'vitest';
import { isRegionCode, isWithin, levelOf, lineageOf, parentOf } from './region.ts';

describe('a region code', () => {
  it.each([
    ['62', 'province'],
    ['62.71', 'regency'],
    ['62.71.04', 'district'],
    ['62.71.04.1002', 'village'],
  ])('%s is a %s', (code, level) => {
    expect(levelOf(code)).toBe(level);
  });

  it.each(['', '6', '62.', '62.7', '6271', '62.71.04.102', '62.71.04.1002.1', '62 ', '../x'])(
    '%j is none',
    (text) => {
      expect(isRegionCode(text)).toBe(false);
      expect(() => levelOf(text)).toThrow(RangeError);
    },
  );

  it('knows what lies above it, widest first', () => {
    expect(lineageOf('62.71.04.1002')).toEqual(['62', '62.71', '62.71.04', '62.71.04.1002']);
    expect(parentOf('62')).toBeNull();
  });

  it('lies within itself and within all above, never the other way round', () => {
    expect(isWithin('62.71.04', '62.71.04')).toBe(true);
    expect(isWithin('62.71.04', '62')).toBe(true);
    expect(isWithin('62', '62.71.04')).toBe(false);
  });
});
