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
    .map(({ at, text }) => ({ anchor: correctionAnchor(at), date: fullDate(at, zone), text }));

/** Where on its item's page a correction of this instant stands: `ralat-20261121120000`. */
export const correctionAnchor = (at: string): string =>
  `ralat-${new Date(at).toISOString().replace(/\D/g, '').slice(0, 14)}`;
