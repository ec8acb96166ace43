import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNobody, nobody, reach, reaches, type Addressee, type Audience } from './audience.ts';
import { kimKinds } from './kim.ts';

const kim = (slug: string, region: string, kind: Addressee['kind'] = 'territorial'): Addressee => ({
  slug,
  region,
  kind,
});
const tangkiling = kim('tangkiling', '62.71.04.1002');
const kalampangan = kim('kalampangan', '62.71.03.1006', 'farmers');
const mambulau = kim('mambulau', '62.03.01.2012');
const all = [tangkiling, kalampangan, mambulau];
const to = (parts: Partial<Audience>): Audience => ({ ...nobody, ...parts });

describe('reach', () => {
  it('an announcement for a district reaches every KIM of its villages and no other', () => {
    expect(reach(to({ regions: ['62.71.04'] }), all)).toEqual([tangkiling]);
  });

  it('an announcement for a regency reaches every KIM of its districts', () => {
    expect(reach(to({ regions: ['62.71'] }), all)).toEqual([tangkiling, kalampangan]);
  });

  it('a region whose code only begins alike is another region', () => {
    expect(reaches(to({ regions: ['62.7'] }), tangkiling)).toBe(false);
    expect(reaches(to({ regions: ['62.71.04.100'] }), tangkiling)).toBe(false);
  });

  it('an announcement for farmers reaches the farmers of every region', () => {
    expect(reach(to({ kinds: ['farmers'] }), all)).toEqual([kalampangan]);
  });

  it('an audience of everyone reaches everyone, whatever else it names', () => {
    expect(reach(to({ everyone: true, kims: ['tangkiling'] }), all)).toEqual(all);
  });

  it('an empty audience reaches nobody', () => {
    expect(reach(nobody, all)).toEqual([]);
    expect(isNobody(nobody)).toBe(true);
    expect(isNobody(to({ kims: ['tangkiling'] }))).toBe(false);
  });

  const codes = fc.constantFrom('62', '62.71', '62.71.04', '62.71.04.1002', '62.03', '63.01.02');
  const audiences = fc.record({
    everyone: fc.boolean(),
    regions: fc.array(codes, { maxLength: 3 }),
    kinds: fc.array(fc.constantFrom(...kimKinds), { maxLength: 2 }),
    kims: fc.array(fc.constantFrom('tangkiling', 'mambulau', 'lain'), { maxLength: 2 }),
  });

  it('the reach of two audiences together is the union of their reaches', () => {
    fc.assert(
      fc.property(audiences, audiences, (a, b) => {
        const both: Audience = {
          everyone: a.everyone || b.everyone,
          regions: [...a.regions, ...b.regions],
          kinds: [...a.kinds, ...b.kinds],
          kims: [...a.kims, ...b.kims],
        };
        for (const one of all) {
          expect(reaches(both, one)).toBe(reaches(a, one) || reaches(b, one));
        }
      }),
    );
  });

  it('a region reaches its whole subtree and nothing outside it', () => {
    const part = (digits: number) =>
      fc.nat(10 ** digits - 1).map((n) => String(n).padStart(digits, '0'));
    const village = fc
      .tuple(fc.constant('62'), fc.constantFrom('03', '71'), fc.constantFrom('01', '04'), part(4))
      .map((parts) => parts.join('.'));
    fc.assert(
      fc.property(village, village, fc.integer({ min: 1, max: 4 }), (home, other, level) => {
        const area = other.split('.').slice(0, level).join('.');
        const inside = home.split('.').slice(0, level).join('.') === area;
        expect(reaches(to({ regions: [area] }), kim('x', home))).toBe(inside);
      }),
    );
  });

  it('naming more never reaches fewer', () => {
    fc.assert(
      fc.property(audiences, codes, (audience, code) => {
        const wider = { ...audience, regions: [...audience.regions, code] };
        expect(reach(wider, all)).toEqual(expect.arrayContaining(reach(audience, all)));
      }),
    );
  });

  it('keeps the order of the KIM it is given', () => {
    const backwards = [...all].reverse();
    expect(reach(to({ everyone: true }), backwards)).toEqual(backwards);
  });

  it('an audience that is nobody reaches nobody, and one that is not names something', () => {
    fc.assert(
      fc.property(audiences, (audience) => {
        if (isNobody(audience)) expect(reach(audience, all)).toEqual([]);
      }),
    );
  });
});
