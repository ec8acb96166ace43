import { freshDraft } from './fresh-draft.ts';
import { holdDraft } from './hold-draft.ts';
import type { Tulis } from './tulis.ts';

/**
 * Brings a text that is only read here up to what the server has, unless somebody writes on it in another tab.
 * `isWaited`: is it still looked at?
 */
export async function freshen(tulis: Tulis, id: string, isWaited: () => boolean): Promise<void> {
  const hold: { letGo: (() => void) | null } = { letGo: null };
  try {
    await freshDraft(tulis, id, async () => {
      if (!isWaited()) return false;
      hold.letGo = await holdDraft(id, false, () => {});
      return hold.letGo !== null;
    });
  } finally {
    hold.letGo?.();
  }
  tulis.changed();
}
