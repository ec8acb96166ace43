const MONTHS = 24;

/** The month of a day of this device, `2026-11`. */
export const monthOf = (day: Date): string =>
  `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;

/** The last two years month by month, newest first: value and name. */
export function monthChoices(today: Date): { value: string; name: string }[] {
  return Array.from({ length: MONTHS }, (_, back) => {
    const day = new Date(today.getFullYear(), today.getMonth() - back, 1);
    const name = day.toLocaleDateString('id-ID', { month: 'long', year: 'numeric' });
    return { value: monthOf(day), name };
  });
}
