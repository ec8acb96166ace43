import { activities, type Activity } from '@simpul/domain';
import type { Tally } from '../views.ts';

/** How often each activity stands in the list. */
export function tallyOf(list: readonly Activity[]): Tally {
  const tally = { of: list.length } as Tally;
  for (const activity of activities) {
    tally[activity] = list.filter((each) => each === activity).length;
  }
  return tally;
}
