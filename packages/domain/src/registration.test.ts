import { describe, expect, it } from 'vitest';
import { flawOf, isSameKimName, regencyOf, usualMemberLimits } from './registration.ts';

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
