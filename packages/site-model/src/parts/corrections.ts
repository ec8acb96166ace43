import type { Correction } from '@simpul/contract';
import type { TimeZone } from '@simpul/domain';
import type { CorrectionView } from '../views/parts.ts';
import { fullDate } from './date.ts';

/** Ralat, latest first. */
export const correctionViews = (
  corrections: readonly Correction[],
  zone: TimeZone,
): CorrectionView[] =>
  [...corrections]
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .map(({ at, text }) => ({ date: fullDate(at, zone), text }));
