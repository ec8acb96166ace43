import { authoringLimits } from '@simpul/contract/authoring';
import { useState } from 'preact/hooks';
import { useTulis } from '../app/use-tulis.ts';
import type { Draft } from '../draft/draft.ts';
import { standingOf } from '../sending/advance.ts';
import type { Standing } from '../sending/sending.ts';
import { sendWords as w, words } from '../words/index.ts';
import { TextField } from './TextField.tsx';

/** What may be done with an item that is live: take it from the site, with a reason. */
export function ItemActions({ item, draft }: { item: Standing; draft: Draft }) {
  const tulis = useTulis();
  const [reason, setReason] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  if (!item.live || !tulis.me?.rights.includes('withdraw')) return null;
  if (reason === null) {
    return (
      <button type="button" class="quiet" onClick={() => setReason('')}>
        {w.withdraw}
      </button>
    );
  }
  const withdraw = async (): Promise<void> => {
    const told = await tulis.call('withdrawItem', { id: item.id, sent: { reason }, key });
    if (told.is === 'answer') {
      await tulis.sender.tell(draft.id, { is: 'heard', item: standingOf(told.answer) });
    } else setProblem(told.is === 'refused' ? told.message : words.noLine);
  };
  return (
    <div class="confirm">
      <TextField
        label={w.withdrawAsk}
        value={reason}
        most={authoringLimits.withdrawReason}
        wrong={problem}
        change={setReason}
      />
      <div class="row">
        <button
          type="button"
          class="danger"
          disabled={reason.trim() === ''}
          onClick={() => void withdraw()}
        >
          {w.withdrawYes}
        </button>
        <button type="button" class="plain" onClick={() => setReason(null)}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
