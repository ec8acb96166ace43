import { isRegionCode, zonedIso, type TimeZone } from '@simpul/domain';
import { z } from 'zod';

const DAY = 86_400_000;
const text = z.string().trim().max(120).optional();
const DaySchema = z.iso.date().optional().or(z.literal(''));

/** What an officer looks for in the audit; an empty text asks for everything. Days are civil days. */
export const FiltersSchema = z.strictObject({
  /** `officer:5`, `member:…`, `system`, `public`; a kind alone (`member`) means everyone of it. */
  actor: text,
  action: text,
  type: text,
  /** Slug of a KIM. */
  kim: text,
  region: z.string().refine(isRegionCode).optional().or(z.literal('')),
  from: DaySchema,
  until: DaySchema,
});
export type Filters = z.output<typeof FiltersSchema>;

/** The filters as a condition for the rows of the audit; a region means everything within it. */
export function conditionOf(filters: Filters, zone: TimeZone): object {
  const { actor, action, type, kim, region, from, until } = filters;
  const conditions: object[] = [];
  if (actor) {
    conditions.push({ $or: [{ actor }, { actor: { $startsWith: `${actor}:` } }] });
  }
  if (action) conditions.push({ action });
  if (type) conditions.push({ type });
  if (kim) conditions.push({ kim });
  if (region) conditions.push({ $or: [{ region }, { region: { $startsWith: `${region}.` } }] });
  if (from) conditions.push({ at: { $gte: new Date(startOf(from, zone)) } });
  if (until) conditions.push({ at: { $lt: new Date(startOf(until, zone) + DAY) } });
  return { $and: conditions };
}

/** Midnight (ms) with which a civil day begins in the zone; none of them has daylight saving. */
function startOf(day: string, zone: TimeZone): number {
  const offset = zonedIso('2000-01-01T00:00:00.000Z', zone).slice(19);
  return Date.parse(`${day}T00:00:00${offset}`);
}
