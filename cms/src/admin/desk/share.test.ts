import { describe, expect, it } from 'vitest';
import { lackingOf, shareOf } from './share.ts';

const tally = (active: number, of: number) => ({
  ...{ active, of, fading: 0, silent: of - active, 'not-started': 0 },
});

describe('the share of active KIM', () => {
  it('is never rounded up to the target', () => {
    expect(shareOf(tally(799, 1000))).toBe(79);
    expect(lackingOf(tally(799, 1000), 80)).toBe(1);
  });

  it('says how many are lacking, and none once the target is reached', () => {
    expect(lackingOf(tally(7, 10), 80)).toBe(1);
    expect(lackingOf(tally(8, 10), 80)).toBe(0);
    expect(lackingOf(tally(10, 10), 80)).toBe(0);
    expect(lackingOf(tally(2, 3), 80)).toBe(1);
  });

  it('of no KIM is nothing, and nothing is lacking', () => {
    expect(shareOf(tally(0, 0))).toBe(0);
    expect(lackingOf(tally(0, 0), 80)).toBe(0);
  });
});
