const ZONE_HOURS = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const;
export type Zone = keyof typeof ZONE_HOURS;

/**
 * The instant of what a date-and-time field says (`2026-11-21T19:00`), in the zone of the KIM: a phone whose
 * clock or zone is wrong means the same hour. Null for what is no time.
 */
export function instantOf(local: string, zone: Zone): string | null {
  const at = Date.parse(`${local}:00.000Z`);
  return local.length === 16 && !Number.isNaN(at)
    ? new Date(at - ZONE_HOURS[zone] * 3_600_000).toISOString()
    : null;
}

/** The other way, for the field. */
export const localOf = (instant: string | null, zone: Zone): string =>
  instant === null
    ? ''
    : new Date(Date.parse(instant) + ZONE_HOURS[zone] * 3_600_000).toISOString().slice(0, 16);
