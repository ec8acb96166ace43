import { useState } from 'preact/hooks';
import { words } from '../words/common.ts';
import { TextField } from './TextField.tsx';

interface Props {
  label: string;
  ask: string;
  hint?: string;
  yes: string;
  most: number;
  /** Answers a sentence when it did not succeed. */
  run: (reason: string) => Promise<string>;
}

/** A step that needs a reason in words. */
export function AskReason({ label, ask, hint, yes, most, run }: Props) {
  const [reason, setReason] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  if (reason === null) {
    return (
      <button type="button" class="quiet" onClick={() => setReason('')}>
        {label}
      </button>
    );
  }
  return (
    <div class="confirm">
      <TextField
        label={ask}
        hint={hint}
        value={reason}
        most={most}
        rows={2}
        wrong={problem}
        change={setReason}
      />
      <div class="row">
        <button
          type="button"
          class="danger"
          disabled={busy || reason.trim() === ''}
          onClick={() => {
            setBusy(true);
            void run(reason.trim())
              .then(setProblem)
              .finally(() => setBusy(false));
          }}
        >
          {yes}
        </button>
        <button type="button" class="plain" onClick={() => setReason(null)}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
