import { describe, expect, it } from 'vitest';
import { streakWeeks } from './streak-weeks.ts';

describe('weeks in a row', () => {
  // 2026-11-16 is a Monday.
  it('run from Monday to Sunday', () => {
    expect(streakWeeks(['2026-11-15', '2026-11-16'], '2026-11-22')).toBe(2);
    expect(streakWeeks(['2026-11-16', '2026-11-22'], '2026-11-22')).toBe(1);
  });

  it('are not broken by a week that has only begun', () => {
    expect(streakWeeks(['2026-11-15', '2026-11-08'], '2026-11-16')).toBe(2);
  });

  it('are broken by a week without an item', () => {
    expect(streakWeeks(['2026-11-17', '2026-11-03'], '2026-11-18')).toBe(1);
    expect(streakWeeks(['2026-11-03'], '2026-11-18')).toBe(0);
    expect(streakWeeks([], '2026-11-18')).toBe(0);
  });
});
