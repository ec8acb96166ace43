import type { KimKind } from '@simpul/domain';
import type { Theme } from '../theme.ts';
import { harvest, planting } from './land.ts';
import { culture, meeting, phone, trade } from './living.ts';
import { health, reading, together } from './people.ts';
import { fishing, flood } from './water.ts';

export const themes: readonly Theme[] = [
  harvest,
  planting,
  fishing,
  flood,
  health,
  reading,
  together,
  trade,
  culture,
  meeting,
  phone,
];

/** What each kind of KIM writes about first. */
export const favouriteOf: Record<KimKind, Theme> = {
  territorial: meeting,
  farmers: harvest,
  fishers: fishing,
  'small-business': trade,
  students: reading,
  women: health,
  other: culture,
};
