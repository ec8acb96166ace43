import type { AuthoredItem } from '@simpul/contract/authoring';
import type { Outcome } from '../api/outcome.ts';
import { standingOf } from '../sending/advance.ts';
import type { Standing } from '../sending/sending.ts';
import { removeDraft } from '../store/drafts.ts';
import type { Tulis } from './tulis.ts';
import { problemOf } from './use-asked.ts';

const numbered = () => ({ key: crypto.randomUUID() });

/** What a member does with an item of the server at once; each answers a sentence, empty when it is done. */
export const actOnItem = (tulis: Tulis, draft: string, { id, version: base }: Standing) => {
  const hear = async (told: Outcome<AuthoredItem>): Promise<string> => {
    if (told.is !== 'answer') return problemOf(told);
    // The text of this phone began from `base`, whatever the act made of it.
    const item = { ...standingOf(told.answer), version: base };
    await tulis.sender.tell(draft, { is: 'heard', item });
    return '';
  };
  return {
    withdraw: async (reason: string) =>
      hear(await tulis.call('withdrawItem', { id, sent: { reason }, ...numbered() })),
    publish: async () =>
      hear(await tulis.call('publishItem', { id, sent: { base }, ...numbered() })),
    giveBack: async (note: string) =>
      hear(await tulis.call('returnItem', { id, sent: { base, note }, ...numbered() })),
    /** The page exactly as it will be. */
    preview: async (): Promise<{ address: string } | { problem: string }> => {
      const told = await tulis.call('previewItem', { id, sent: { base }, ...numbered() });
      return told.is === 'answer' ? told.answer : { problem: problemOf(told) };
    },
    remove: async (): Promise<string> => {
      const told = await tulis.call('deleteItem', { id, sent: { base }, ...numbered() });
      if (told.is !== 'answer') return problemOf(told);
      await removeDraft(tulis.db, draft);
      tulis.changed();
      return '';
    },
  };
};
