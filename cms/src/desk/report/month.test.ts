import { describe, expect, it } from 'vitest';
import { isMonth, monthAt, monthName, sheetDay, spanOf } from './month.ts';

describe('a month of the report', () => {
  it.each(['2026-13', '2026-00', '2026-1', '26-01', '2026-01-01', ''])('is not %j', (text) => {
    expect(isMonth(text)).toBe(false);
  });

  it('begins and ends at midnight of the zone', () => {
    expect(spanOf('2026-11', 'Asia/Jakarta')).toEqual({
      from: new Date('2026-10-31T17:00:00Z'),
      until: new Date('2026-11-30T17:00:00Z'),
    });
    expect(spanOf('2026-12', 'Asia/Jayapura').until).toEqual(new Date('2026-12-31T15:00:00Z'));
  });

  it('is that of the zone at its border', () => {
    const border = Date.parse('2026-10-31T17:00:00Z');
    expect(monthAt(border, 'Asia/Jakarta')).toBe('2026-11');
    expect(monthAt(border - 1, 'Asia/Jakarta')).toBe('2026-10');
  });

  it('is told in Indonesian, and its days as Excel reads them', () => {
    expect(monthName('2026-08')).toBe('Agustus 2026');
    expect(sheetDay('2026-10-31T17:00:00Z', 'Asia/Jakarta')).toBe('01/11/2026');
  });
});
