import { describe, expect, it } from 'vitest';
import { dayFrom, instantOf } from './moments.ts';
import { tellDates } from './tell-dates.ts';

/** Half past midnight on Sunday, 22 November 2026, in Palangka Raya. */
const NOW = Date.parse('2026-11-21T17:30:06.000Z');
const ZONE = 'Asia/Jakarta';

describe('a moment of the sample network', () => {
  it('counts days in the zone of the province, not in UTC', () => {
    expect(dayFrom(0, NOW, ZONE)).toBe('2026-11-22');
    expect(instantOf({ days: 0, time: '08.15' }, NOW, ZONE)).toBe('2026-11-22T01:15:00.000Z');
    expect(instantOf({ days: -1, time: '00.00' }, NOW, ZONE)).toBe('2026-11-20T17:00:00.000Z');
    expect(instantOf({ days: 0, time: '08.15' }, NOW, 'Asia/Jayapura')).toBe(
      '2026-11-21T23:15:00.000Z',
    );
  });

  it('told in hours falls on whole five minutes and never later than said', () => {
    expect(instantOf({ hours: -5 }, NOW, ZONE)).toBe('2026-11-21T12:30:00.000Z');
    expect(instantOf({ hours: 0 }, NOW + 4 * 60_000, ZONE)).toBe('2026-11-21T17:30:00.000Z');
  });
});

describe('a day named in a text', () => {
  it('is written out as people say it', () => {
    expect(tellDates('pada {hari:3}', NOW, ZONE)).toBe('pada Rabu, 25 November 2026');
    expect(tellDates('{tanggal:-22} {bulan:9} {tahun:40}', NOW, ZONE)).toBe(
      '31 Oktober 2026 Desember 2026 2027',
    );
  });

  it('leaves other braces alone', () => {
    expect(tellDates('{nama} {hari:x}', NOW, ZONE)).toBe('{nama} {hari:x}');
  });
});
