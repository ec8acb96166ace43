import { z } from 'zod';

const PatchSchema = z.object({
  type: z.string().regex(/\/queries\/queryResultPatched$/),
  payload: z.object({ queryCacheKey: z.string().startsWith('getDocument(') }),
});

/**
 * Strapi's form takes what it sends for stored at once, and when that is refused goes back to what was
 * stored before: what the officer typed is gone (`onQueryStarted` of `updateDocument`, 5.54). With this in
 * the panel's store it does neither; what was stored is read anew after every save anyway.
 */
export const keepWhatIsTyped =
  () => () => (next: (action: unknown) => unknown) => (action: unknown) =>
    PatchSchema.safeParse(action).success ? action : next(action);
