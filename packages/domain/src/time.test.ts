import { describe, expect, it } from 'vitest';
import {
  clockTime,
  dateAndTime,
  endOfDay,
  instantOf,
  isoDay,
  leafOf,
  plainDate,
  timeZones,
  zonedIso,
} from './time.ts';

const newYear = '2026-12-31T16:30:00.000Z';

describe('dates in words', () => {
  it('name the weekday, the month and the zone', () => {
    expect(dateAndTime('2026-11-21T12:00:00Z', 'Asia/Jakarta')).toBe(
      'Sabtu, 21 November 2026 pukul 19.00 WIB',
    );
  });

  it('follow the zone across midnight and the end of the year', () => {
    expect(timeZones.map((zone) => isoDay(newYear, zone))).toEqual([
      '2026-12-31',
      '2027-01-01',
      '2027-01-01',
    ]);
    expect(timeZones.map((zone) => clockTime(newYear, zone))).toEqual([
      '23.30 WIB',
      '00.30 WITA',
      '01.30 WIT',
    ]);
    expect(plainDate(newYear, 'Asia/Jayapura')).toBe('1 Januari 2027');
    expect(leafOf(newYear, 'Asia/Makassar')).toEqual({ day: '1', month: 'Jan' });
  });

  it('end the civil day at midnight of the zone', () => {
    expect(timeZones.map((zone) => new Date(endOfDay(newYear, zone)).toISOString())).toEqual([
      '2026-12-31T17:00:00.000Z',
      '2027-01-01T16:00:00.000Z',
      '2027-01-01T15:00:00.000Z',
    ]);
    const midnight = '2026-12-31T17:00:00.000Z';
    expect(new Date(endOfDay(midnight, 'Asia/Jakarta')).toISOString()).toBe(
      '2027-01-01T17:00:00.000Z',
    );
  });

  it('typed as a date and an hour mean that hour of the zone, and nothing else is an instant', () => {
    expect(timeZones.map((zone) => instantOf('2026-11-21T19:00', zone))).toEqual([
      '2026-11-21T12:00:00.000Z',
      '2026-11-21T11:00:00.000Z',
      '2026-11-21T10:00:00.000Z',
    ]);
    for (const text of [
      '',
      '2026-11-21',
      '2026-13-21T19:00',
      '2026-02-31T19:00',
      '2026-11-21T24:00',
      '2026-11-21T19:00Z',
      'besok sore pukul 4',
    ])
      expect(instantOf(text, 'Asia/Jakarta')).toBeNull();
  });

  it('are the same however an instant is written, at every hour', () => {
    for (const zone of timeZones) {
      for (let hour = 0; hour < 24; hour++) {
        const short = `2026-02-28T${String(hour).padStart(2, '0')}:05:09Z`;
        const full = short.replace('Z', '.000Z');
        const at = new Date(Date.parse(full)).toLocaleString('sv-SE', { timeZone: zone });
        expect(zonedIso(full, zone)).toBe(zonedIso(short, zone));
        expect(zonedIso(full, zone).slice(0, 19)).toBe(at.replace(' ', 'T'));
      }
    }
  });

  it('carry the offset of the zone for machines and mean the same instant', () => {
    for (const zone of timeZones)
      expect(Date.parse(zonedIso(newYear, zone))).toBe(Date.parse(newYear));
    expect(zonedIso(newYear, 'Asia/Jakarta')).toBe('2026-12-31T23:30:00+07:00');
  });
});
