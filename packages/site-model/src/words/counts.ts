import { indonesian } from '@simpul/domain';

const WORDS_PER_MINUTE = 180;

/** `3 menit baca`; people who do not read on screens every day read slowly. */
export const readingTime = (words: number): string =>
  `${indonesian(Math.max(1, Math.round(words / WORDS_PER_MINUTE)))} menit baca`;

export const photoCount = (photos: number): string => `${indonesian(photos)} foto`;

export const kimCount = (kims: number): string => `${indonesian(kims)} KIM`;

/** `PDF, 120 KB` · `PDF, 1,4 MB` */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1000) return `PDF, ${indonesian(kilobytes)} KB`;
  return `PDF, ${indonesian(Math.round(bytes / 104_857.6) / 10)} MB`;
}
