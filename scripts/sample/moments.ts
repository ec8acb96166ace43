import { isoDay, type TimeZone } from '@simpul/domain';
import type { Moment } from './types.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const STEP = 5 * 60_000;
const OFFSET_HOURS: Record<TimeZone, number> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** The civil date in the zone, `days` after the seeding day: `2026-11-21`. `now` in milliseconds. */
export const dayFrom = (days: number, now: number, zone: TimeZone): string =>
  isoDay(new Date(now + days * DAY).toISOString(), zone);

/**
 * The instant (ISO 8601, UTC) that a moment means when the network is seeded at `now` (ms). Moments
 * told in hours fall on whole five minutes before, as a person would write them down.
 */
export function instantOf(moment: Moment, now: number, zone: TimeZone): string {
  if ('hours' in moment) {
    const at = now + moment.hours * HOUR;
    return new Date(at - (at % STEP)).toISOString();
  }
  const midnight = Date.parse(`${dayFrom(moment.days, now, zone)}T00:00:00.000Z`);
  const [hours, minutes] = moment.time.split('.').map(Number);
  const wall = midnight + hours! * HOUR + minutes! * 60_000;
  return new Date(wall - OFFSET_HOURS[zone] * HOUR).toISOString();
}
