import {
  clockTime,
  dateAndTime,
  isoDay,
  longDate,
  zoneLabels,
  type TimeZone,
} from '@simpul/domain';

interface Times {
  starts: string;
  ends: string | null;
  allDay: boolean;
}

/**
 * When an event takes place:
 * `Selasa, 24 November 2026, pukul 08.00 sampai 11.00 WIB` ·
 * `Selasa, 24 November 2026 pukul 08.00 WIB sampai Rabu, 25 November 2026 pukul 12.00 WIB` ·
 * `Selasa, 24 November 2026 sampai Rabu, 25 November 2026, sepanjang hari`.
 * The day on which an all-day event ends is its last day.
 */
export function eventTime({ starts, ends, allDay }: Times, zone: TimeZone): string {
  const day = longDate(starts, zone);
  const sameDay = ends === null || isoDay(ends, zone) === isoDay(starts, zone);
  if (allDay) {
    return sameDay
      ? `${day}, sepanjang hari`
      : `${day} sampai ${longDate(ends, zone)}, sepanjang hari`;
  }
  if (!sameDay) return `${dateAndTime(starts, zone)} sampai ${dateAndTime(ends, zone)}`;
  if (ends === null || Date.parse(ends) <= Date.parse(starts)) {
    return `${day}, pukul ${clockTime(starts, zone)}`;
  }
  const from = clockTime(starts, zone).replace(` ${zoneLabels[zone]}`, '');
  return `${day}, pukul ${from} sampai ${clockTime(ends, zone)}`;
}
