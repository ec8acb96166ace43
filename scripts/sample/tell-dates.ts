import { longDate, plainDate, type TimeZone } from '@simpul/domain';

const DAY = 86_400_000;
const PLACE = /\{(hari|tanggal|bulan|tahun):(-?\d+)\}/g;

/**
 * Writes out the days that a sample text names, for a network seeded at `now` (ms):
 * `{hari:3}` is `Selasa, 24 November 2026` three days after a Saturday, `{tanggal:3}` is
 * `24 November 2026`, `{bulan:3}` is `November 2026`, `{tahun:3}` is `2026`.
 */
export function tellDates(text: string, now: number, zone: TimeZone): string {
  return text.replace(PLACE, (_, form: string, days: string) => {
    const instant = new Date(now + Number(days) * DAY).toISOString();
    if (form === 'hari') return longDate(instant, zone);
    const [day, month, year] = plainDate(instant, zone).split(' ');
    if (form === 'bulan') return `${month} ${year}`;
    return form === 'tahun' ? year! : `${day} ${month} ${year}`;
  });
}
