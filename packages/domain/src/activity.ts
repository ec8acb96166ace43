/** Keaktifan: how lively a KIM is, from its own latest item (announcements do not count). */
export const activities = ['active', 'fading', 'silent', 'not-started'] as const;
export type Activity = (typeof activities)[number];

export const activityLabels: Record<Activity, string> = {
  active: 'Aktif',
  fading: 'Mulai sepi',
  silent: 'Sepi',
  'not-started': 'Belum mulai',
};

/** Days without an own item after which a KIM counts as fading, then as silent. */
export interface ActivityDays {
  fading: number;
  silent: number;
}

const DAY = 86_400_000;

/**
 * The activity of a KIM at `now` (ms). `lastItem` is the ISO instant of its latest own item.
 * Both borders belong to the quieter side: at exactly `silent` days a KIM is silent.
 */
export function activityAt(lastItem: string | null, now: number, days: ActivityDays): Activity {
  if (lastItem === null) return 'not-started';
  const quiet = (now - Date.parse(lastItem)) / DAY;
  if (quiet >= days.silent) return 'silent';
  return quiet >= days.fading ? 'fading' : 'active';
}
