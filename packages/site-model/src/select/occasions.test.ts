import { describe, expect, it } from 'vitest';
import { eventOver } from './occasions.ts';

const over = (starts: string, ends: string | null, allDay = false) =>
  new Date(eventOver({ starts, ends, allDay }, 'Asia/Jakarta')).toISOString();

describe('an event is over', () => {
  it('at its end', () => {
    expect(over('2026-11-24T01:00:00Z', '2026-11-24T04:00:00Z')).toBe('2026-11-24T04:00:00.000Z');
  });

  it('at midnight of its zone when nobody said when it ends', () => {
    expect(over('2026-11-24T01:00:00Z', null)).toBe('2026-11-24T17:00:00.000Z');
  });

  it('at midnight after its last day when it lasts all day', () => {
    expect(over('2026-11-23T17:00:00Z', '2026-11-25T01:00:00Z', true)).toBe(
      '2026-11-25T17:00:00.000Z',
    );
  });

  it('not in the moment it begins: an end that is no later says nothing', () => {
    for (const ends of ['2026-11-24T01:00:00Z', '2026-11-23T01:00:00Z']) {
      expect(over('2026-11-24T01:00:00Z', ends)).toBe('2026-11-24T17:00:00.000Z');
    }
  });
});
