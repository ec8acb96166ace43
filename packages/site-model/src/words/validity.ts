import { dateAndTime, type TimeZone } from '@simpul/domain';

/** `berlaku sampai Jumat, 27 November 2026 pukul 12.00 WIB`, or null for one that has no end. */
export const validityWords = (showUntil: string | null, zone: TimeZone): string | null =>
  showUntil === null ? null : `berlaku sampai ${dateAndTime(showUntil, zone)}`;

/** The same as the beginning of a sentence. */
export function validitySentence(showUntil: string | null, zone: TimeZone): string | null {
  const words = validityWords(showUntil, zone);
  return words === null ? null : `B${words.slice(1)}`;
}
