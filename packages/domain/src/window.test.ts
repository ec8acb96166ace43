import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBackwards, isShownAt, nextMoment } from './window.ts';

const from = '2026-11-21T00:00:00.000Z';
const until = '2026-11-27T05:00:00.000Z';
const at = (instant: string, offset = 0) => Date.parse(instant) + offset;

describe('a window', () => {
  it('is open at its start and closed at its end', () => {
    const window = { showFrom: from, showUntil: until };
    expect(isShownAt(window, at(from, -1))).toBe(false);
    expect(isShownAt(window, at(from))).toBe(true);
    expect(isShownAt(window, at(until, -1))).toBe(true);
    expect(isShownAt(window, at(until))).toBe(false);
  });

  it('without start is open from the beginning, without end for ever', () => {
    expect(isShownAt({ showFrom: null, showUntil: until }, 0)).toBe(true);
    expect(isShownAt({ showFrom: from, showUntil: null }, at('2099-01-01T00:00:00Z'))).toBe(true);
  });

  it('means the same instant whatever the offset it is written with', () => {
    const window = { showFrom: '2026-11-21T07:00:00+07:00', showUntil: null };
    expect(isShownAt(window, at(from))).toBe(true);
    expect(isShownAt(window, at(from, -1))).toBe(false);
  });

  it('that ends before or when it begins is backwards', () => {
    expect(isBackwards({ showFrom: until, showUntil: from })).toBe(true);
    expect(isBackwards({ showFrom: from, showUntil: from })).toBe(true);
    expect(isBackwards({ showFrom: from, showUntil: until })).toBe(false);
    expect(isBackwards({ showFrom: null, showUntil: from })).toBe(false);
  });
});

describe('the next moment', () => {
  it('is the first at which anything changes: until then every window shows what it shows now', () => {
    const instant = fc.option(
      fc.integer({ min: 0, max: 50 }).map((ms) => new Date(ms).toISOString()),
    );
    const window = fc.record({ showFrom: instant, showUntil: instant });
    fc.assert(
      fc.property(fc.array(window), fc.nat(60), (windows, now) => {
        const next =
          nextMoment(
            windows.flatMap((one) => [one.showFrom, one.showUntil]),
            now,
          ) ?? 60;
        const shown = (moment: number) => windows.map((one) => isShownAt(one, moment));
        for (let moment = now; moment < next; moment++) expect(shown(moment)).toEqual(shown(now));
      }),
    );
  });

  it('is the earliest instant after now; now itself has passed', () => {
    expect(nextMoment([until, null, from], at(from, -5))).toBe(at(from));
    expect(nextMoment([until, null, from], at(from))).toBe(at(until));
    expect(nextMoment([until, from], at(until))).toBeNull();
    expect(nextMoment([], 0)).toBeNull();
  });
});
