import { activities } from '@simpul/domain';
import { z } from 'zod';
import { InstantSchema } from '../atoms.ts';

/** Answer of `GET activity`: how lively my KIM is, by the rule that officers and portal use. */
export const OwnActivitySchema = z.strictObject({
  activity: z.enum(activities),
  lastItemAt: InstantSchema.nullable(),
  /** Weeks in a row, up to this one or the last, with at least one own item. */
  streakWeeks: z.number().int().nonnegative(),
  /** Items of the last 30 days. */
  itemsLately: z.number().int().nonnegative(),
  /** When it becomes fading or silent if nothing follows, or null where it already is silent. */
  quietAt: InstantSchema.nullable(),
  waiting: z.strictObject({
    drafts: z.number().int().nonnegative(),
    submitted: z.number().int().nonnegative(),
    returned: z.number().int().nonnegative(),
  }),
});
export type OwnActivity = z.output<typeof OwnActivitySchema>;
