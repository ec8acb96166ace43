import { dateAndTime, longDate, plainDate, zonedIso, type TimeZone } from '@simpul/domain';
import type { DateView } from '../views/parts.ts';

/** `21 November 2026`, for lists. */
export const shortDate = (instant: string, zone: TimeZone): DateView => ({
  iso: zonedIso(instant, zone),
  text: plainDate(instant, zone),
});

/** `Sabtu, 21 November 2026` */
export const dayDate = (instant: string, zone: TimeZone): DateView => ({
  iso: zonedIso(instant, zone),
  text: longDate(instant, zone),
});

/** `Sabtu, 21 November 2026 pukul 19.00 WIB`, for an item's own page. */
export const fullDate = (instant: string, zone: TimeZone): DateView => ({
  iso: zonedIso(instant, zone),
  text: dateAndTime(instant, zone),
});

/** Saving takes a moment: what happens this soon after publication, in milliseconds, is no change. */
const SAVING = 60_000;

interface Dated {
  publishedAt: string;
  updatedAt: string;
}

/** When an item was last changed after its publication, or null if it never was. */
export const changedAt = ({ publishedAt, updatedAt }: Dated): string | null =>
  Date.parse(updatedAt) - Date.parse(publishedAt) > SAVING ? updatedAt : null;

/** The last change of an item, or its publication. */
export const lastTouched = (item: Dated): string => changedAt(item) ?? item.publishedAt;
