import { isoDay, zonedIso, type TimeZone } from '@simpul/domain';

const SHAPE = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Is this text a month as the report names it, `2026-11`? */
export const isMonth = (text: string): boolean => SHAPE.test(text);

/** The month of this moment (ms) in the zone. */
export const monthAt = (now: number, zone: TimeZone): string =>
  isoDay(new Date(now).toISOString(), zone).slice(0, 7);

/** First moment of the month and first moment of the next, in the zone. */
export function spanOf(month: string, zone: TimeZone): { from: Date; until: Date } {
  const offset = zonedIso('2000-01-01T00:00:00.000Z', zone).slice(19);
  const start = (name: string) => new Date(`${name}-01T00:00:00${offset}`);
  const [year, number] = month.split('-').map(Number) as [number, number];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return { from: start(month), until: start(next) };
}

/** `November 2026` */
export const monthName = (month: string): string =>
  new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );

/** A day as Excel with Indonesian settings reads it: `21/11/2026`. */
export const sheetDay = (instant: string, zone: TimeZone): string =>
  isoDay(instant, zone).split('-').reverse().join('/');
