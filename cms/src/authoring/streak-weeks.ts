const DAY = 86_400_000;

/** Which week a civil day lies in, counted from Monday, 5 January 1970. */
const weekOf = (day: string): number => Math.floor((Date.parse(`${day}T00:00:00Z`) / DAY - 4) / 7);

/**
 * Weeks in a row, Monday to Sunday, with at least one of these days. The week of `today` counts when it has
 * one already and does not break the row when it has none yet.
 */
export function streakWeeks(days: readonly string[], today: string): number {
  const weeks = new Set(days.map(weekOf));
  let week = weekOf(today);
  if (!weeks.has(week)) week -= 1;
  let streak = 0;
  while (weeks.has(week - streak)) streak += 1;
  return streak;
}
