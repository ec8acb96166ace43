import { describe, expect, it } from 'vitest';
import {
  flawOf,
  isPlaceForKim,
  isSameKimName,
  limitsFlawOf,
  limitsIn,
  regencyOf,
  usualMemberLimits,
} from './registration.ts';

const fit = { memberCount: 3, decreeNumber: '12/KIM/2026' };

describe('a KIM that is to be verified', () => {
  it.each([3, 30])('may have %i members, a border included', (memberCount) => {
    expect(flawOf({ ...fit, memberCount }, usualMemberLimits)).toBeNull();
  });

  it.each([
    [{ memberCount: 2 }, 'members-too-few'],
    [{ memberCount: 31 }, 'members-too-many'],
    [{ memberCount: null }, 'members-missing'],
    [{ decreeNumber: null }, 'decree-missing'],
    [{ decreeNumber: '  ' }, 'decree-missing'],
  ])('with %o is not ready: %s', (more, flaw) => {
    expect(flawOf({ ...fit, ...more }, usualMemberLimits)).toBe(flaw);
  });

  it('is measured by the limits of its regency', () => {
    expect(flawOf({ ...fit, memberCount: 31 }, { min: 10, max: 40 })).toBeNull();
    expect(flawOf({ ...fit, memberCount: 9 }, { min: 10, max: 40 })).toBe('members-too-few');
  });
});

describe('the place of a KIM', () => {
  it('is a regency or lies in one; the province alone is none', () => {
    const codes = ['62', '62.71', '62.71.04', '62.71.04.1002'];
    expect(codes.filter(isPlaceForKim)).toEqual(codes.slice(1));
  });
});

describe('the limits of a regency', () => {
  const usual = usualMemberLimits;

  it('stand before those of the province, each bound by itself', () => {
    expect(limitsIn(null, usual)).toEqual(usual);
    expect(limitsIn({ min: 10, max: null }, usual)).toEqual({ min: 10, max: 30 });
    expect(limitsIn({ min: 10, max: 40 }, usual)).toEqual({ min: 10, max: 40 });
  });

  it('are given to a regency or town, and to nothing above or below it', () => {
    for (const level of ['province', 'district', 'village'] as const) {
      expect(limitsFlawOf(level, { min: 5, max: null }, usual)).toBe('limits-not-here');
      expect(limitsFlawOf(level, { min: null, max: null }, usual)).toBeNull();
    }
    expect(limitsFlawOf('regency', { min: 5, max: 40 }, usual)).toBeNull();
  });

  it('leave room for at least one number of members, together with those of the province', () => {
    expect(limitsFlawOf('regency', { min: 9, max: 8 }, usual)).toBe('limits-backwards');
    expect(limitsFlawOf('regency', { min: 31, max: null }, usual)).toBe('limits-backwards');
    expect(limitsFlawOf('regency', { min: null, max: 2 }, usual)).toBe('limits-backwards');
    expect(limitsFlawOf('regency', { min: 8, max: 8 }, usual)).toBeNull();
  });
});

describe('the name of a KIM', () => {
  it.each(['KIM Mekar Jaya', 'kim  mekar jaya ', 'Mekar Jaya', 'MEKAR JAYA'])(
    'is the same name when it is written as "%s"',
    (name) => expect(isSameKimName('KIM Mekar Jaya', name)).toBe(true),
  );

  it('is another name when a word differs', () => {
    expect(isSameKimName('KIM Mekar Jaya', 'KIM Mekar Sari')).toBe(false);
  });
});

it.each([
  ['62.71.04.1002', '62.71'],
  ['62.71', '62.71'],
  ['62', '62'],
])('the regency of %s is %s', (code, regency) => {
  expect(regencyOf(code)).toBe(regency);
});
