/** The three zones of Indonesia; none has daylight saving. */
export const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type TimeZone = (typeof timeZones)[number];

export const zoneLabels: Record<TimeZone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const offsets: Record<TimeZone, string> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};

const formats = new Map<string, Intl.DateTimeFormat>();
function format(
  zone: TimeZone,
  key: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const name = `${zone} ${key}`;
  let made = formats.get(name);
  if (!made) {
    made = new Intl.DateTimeFormat('id-ID', { timeZone: zone, ...options });
    formats.set(name, made);
  }
  return made;
}

/** `Sabtu, 21 November 2026` */
export const longDate = (instant: string, zone: TimeZone): string =>
  format(zone, 'long', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    Date.parse(instant),
  );

/** `21 November 2026` */
export const plainDate = (instant: string, zone: TimeZone): string =>
  format(zone, 'plain', { day: 'numeric', month: 'long', year: 'numeric' }).format(
    Date.parse(instant),
  );

/** `19.00 WIB` */
export function clockTime(instant: string, zone: TimeZone): string {
  const time = format(zone, 'clock', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(Date.parse(instant));
  return `${time} ${zoneLabels[zone]}`;
}

/** `Sabtu, 21 November 2026 pukul 19.00 WIB` */
export const dateAndTime = (instant: string, zone: TimeZone): string =>
  `${longDate(instant, zone)} pukul ${clockTime(instant, zone)}`;

/** Day of the month and short month for a calendar leaf: `['21', 'Nov']`. */
export function leafOf(instant: string, zone: TimeZone): { day: string; month: string } {
  const at = Date.parse(instant);
  return {
    day: format(zone, 'day', { day: 'numeric' }).format(at),
    month: format(zone, 'month', { month: 'short' }).format(at),
  };
}

/** The civil date in the zone: `2026-11-21`. */
export const isoDay = (instant: string, zone: TimeZone): string =>
  zonedIso(instant, zone).slice(0, 10);

const DAY = 86_400_000;

/** The midnight, in milliseconds, that ends the civil day of this instant in the zone. */
export function endOfDay(instant: string, zone: TimeZone): number {
  const offset = Number(offsets[zone].slice(1, 3)) * 3_600_000;
  return (Math.floor((Date.parse(instant) + offset) / DAY) + 1) * DAY - offset;
}

/** The midnight, in milliseconds, that begins the civil day of this moment in the zone. */
export const startOfDay = (now: number, zone: TimeZone): number =>
  endOfDay(new Date(now).toISOString(), zone) - DAY;

/** The instant of a civil date and time in the zone (`2026-11-21T19:00`); null for what is none. */
export function instantOf(civil: string, zone: TimeZone): string | null {
  const at = Date.parse(`${civil}:00${offsets[zone]}`);
  return civil.length === 16 && !Number.isNaN(at) ? new Date(at).toISOString() : null;
}

/** The instant with the zone's own offset, to the second: `2026-11-21T19:00:00+07:00`. */
export function zonedIso(instant: string, zone: TimeZone): string {
  const hours = Number(offsets[zone].slice(1, 3));
  const shifted = new Date(Date.parse(instant) + hours * 3_600_000);
  return shifted.toISOString().slice(0, 19) + offsets[zone];
}
