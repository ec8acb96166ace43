import { endOfDay, startOfDay, type TimeZone } from './time.ts';

/** Keaktifan: how lively a KIM is, from its own latest item (announcements do not count). */
export const activities = ['active', 'fading', 'silent', 'not-started'] as const;
export type Activity = (typeof activities)[number];

export const activityLabels: Record<Activity, string> = {
  active: 'Aktif',
  fading: 'Mulai sepi',
  silent: 'Sepi',
  'not-started': 'Belum mulai',
};

/** Days without an own item after which a KIM counts as fading, then as silent, and whose days they are. */
export interface ActivityRule {
  fading: number;
  silent: number;
  zone: TimeZone;
}

const DAY = 86_400_000;

/**
 * The activity of a KIM on the day of `now` (ms). `lastItem` is the ISO instant of its latest own item.
 * Silence is counted at the beginning of the day, so that residents, officers and members are told the
 * same all day long; a new item wakes a KIM at once. Both borders belong to the quieter side: at exactly
 * `silent` days a KIM is silent.
 */
export function activityAt(lastItem: string | null, now: number, rule: ActivityRule): Activity {
  if (lastItem === null) return 'not-started';
  const quiet = (startOfDay(now, rule.zone) - Date.parse(lastItem)) / DAY;
  if (quiet >= rule.silent) return 'silent';
  return quiet >= rule.fading ? 'fading' : 'active';
}

/**
 * The moment (ms) at which a KIM that stays as it is on the day of `now` becomes quieter, always the
 * beginning of a day; null for one that cannot.
 */
export function quieterAt(lastItem: string | null, now: number, rule: ActivityRule): number | null {
  const activity = activityAt(lastItem, now, rule);
  if (lastItem === null || (activity !== 'active' && activity !== 'fading')) return null;
  const days = activity === 'active' ? rule.fading : rule.silent;
  const old = Date.parse(lastItem) + days * DAY;
  return endOfDay(new Date(old - 1).toISOString(), rule.zone);
}
