import { describe, expect, it } from 'vitest';
import { eventTime } from './event-time.ts';

const when = (starts: string, ends: string | null, allDay = false) =>
  eventTime({ starts, ends, allDay }, 'Asia/Jakarta');

describe('the time of an event in words', () => {
  it('without an end has its beginning', () => {
    expect(when('2026-11-24T01:00:00Z', null)).toBe('Selasa, 24 November 2026, pukul 08.00 WIB');
  });

  it('on one day names the day once', () => {
    expect(when('2026-11-24T01:00:00Z', '2026-11-24T04:30:00Z')).toBe(
      'Selasa, 24 November 2026, pukul 08.00 sampai 11.30 WIB',
    );
  });

  it('over several days names both in full', () => {
    expect(when('2026-11-24T01:00:00Z', '2026-11-26T05:00:00Z')).toBe(
      'Selasa, 24 November 2026 pukul 08.00 WIB sampai Kamis, 26 November 2026 pukul 12.00 WIB',
    );
  });

  it('that ends after midnight of the zone is on two days', () => {
    expect(when('2026-11-24T13:00:00Z', '2026-11-24T18:00:00Z')).toContain('Rabu, 25 November');
  });

  it('all day long has no clock', () => {
    expect(when('2026-11-23T17:00:00Z', null, true)).toBe(
      'Selasa, 24 November 2026, sepanjang hari',
    );
    expect(when('2026-11-23T17:00:00Z', '2026-11-25T16:59:00Z', true)).toBe(
      'Selasa, 24 November 2026 sampai Rabu, 25 November 2026, sepanjang hari',
    );
  });

  it('with an end that is no later than its beginning has none', () => {
    expect(when('2026-11-24T01:00:00Z', '2026-11-24T01:00:00Z')).toBe(
      'Selasa, 24 November 2026, pukul 08.00 WIB',
    );
  });
});
