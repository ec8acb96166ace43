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

/**
 * Words of a civil date or time, remembered: the same days stand on every page of every site, and the words
 * do not depend on the zone once the civil date is known.
 */
const known = new Map<string, string>();
/** A few years of days, each in four forms; then it begins anew. */
const MOST_KNOWN = 5000;

const formatOf = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', ...options });

const forms = {
  long: formatOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  plain: formatOf({ day: 'numeric', month: 'long', year: 'numeric' }),
  clock: formatOf({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  day: formatOf({ day: 'numeric' }),
  month: formatOf({ month: 'short' }),
};

/** `civil`: as much of `zonedIso` as the words depend on. */
function say(form: keyof typeof forms, civil: string): string {
  const name = form + civil;
  const before = known.get(name);
  if (before !== undefined) return before;
  const at = form === 'clock' ? `1970-01-01T${civil}Z` : `${civil}T00:00Z`;
  const made = forms[form].format(Date.parse(at));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, made);
  return made;
}

/** `Sabtu, 21 November 2026` */
export const longDate = (instant: string, zone: TimeZone): string =>
  say('long', isoDay(instant, zone));

/** `21 November 2026` */
export const plainDate = (instant: string, zone: TimeZone): string =>
  say('plain', isoDay(instant, zone));

/** `19.00 WIB` */
export const clockTime = (instant: string, zone: TimeZone): string =>
  `${say('clock', zonedIso(instant, zone).slice(11, 16))} ${zoneLabels[zone]}`;

/** `Sabtu, 21 November 2026 pukul 19.00 WIB` */
export const dateAndTime = (instant: string, zone: TimeZone): string =>
  `${longDate(instant, zone)} pukul ${clockTime(instant, zone)}`;

/** Day of the month and short month for a calendar leaf: `['21', 'Nov']`. */
export function leafOf(instant: string, zone: TimeZone): { day: string; month: string } {
  const civil = isoDay(instant, zone);
  return { day: say('day', civil), month: say('month', civil) };
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
  if (civil.length !== 16 || Number.isNaN(at)) return null;
  const instant = new Date(at).toISOString();
  // 31 February is read as 3 March.
  return zonedIso(instant, zone).startsWith(civil) ? instant : null;
}

/** The instant with the zone's own offset, to the second: `2026-11-21T19:00:00+07:00`. */
export function zonedIso(instant: string, zone: TimeZone): string {
  const hours = Number(offsets[zone].slice(1, 3));
  const hour = Number(instant.slice(11, 13)) + hours;
  // As content has it, and the day stays: no calendar is needed.
  if (instant.length === 24 && instant.endsWith('Z') && hour < 24) {
    return `${instant.slice(0, 11)}${hour < 10 ? '0' : ''}${hour}${instant.slice(13, 19)}${offsets[zone]}`;
  }
  const shifted = new Date(Date.parse(instant) + hours * 3_600_000);
  return shifted.toISOString().slice(0, 19) + offsets[zone];
}
