import type { Tally } from '../../desk/views.ts';

/** Share of active KIM in whole per cent, rounded down: a target is not reached by rounding. */
export const shareOf = ({ active, of }: Tally): number =>
  of === 0 ? 0 : Math.floor((active * 100) / of);

/** How many more KIM must become active to reach the target (per cent). */
export const lackingOf = ({ active, of }: Tally, target: number): number =>
  Math.max(0, Math.ceil((of * target) / 100) - active);
