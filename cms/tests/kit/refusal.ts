import { expect } from 'vitest';
import { refusals, type Reason } from '../../src/words/refusals.ts';

/** Expects that the action is refused with the sentence of the reason, at the field where one is named. */
export async function expectRefusal(
  action: Promise<unknown>,
  reason: Reason,
  field?: string,
): Promise<void> {
  const error = await action.then(
    () => null,
    (thrown: unknown) => thrown as { message: string; details?: { errors?: { path: string[] }[] } },
  );
  expect(error?.message).toBe(refusals[reason]);
  if (field !== undefined) expect(error?.details?.errors?.[0]?.path).toEqual([field]);
}
