import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { words } from '../words/index.ts';

interface Props {
  label: ComponentChildren;
  ask: string;
  yes: string;
  run: () => Promise<unknown>;
}

/** A step that cannot be taken back: one tap to ask, another to do it, in the same place. */
export function Confirm({ label, ask, yes, run }: Props) {
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  if (!asks) {
    return (
      <button type="button" class="quiet" onClick={() => setAsks(true)}>
        {label}
      </button>
    );
  }
  const go = (): void => {
    setBusy(true);
    void run().finally(() => {
      setBusy(false);
      setAsks(false);
    });
  };
  return (
    <div class="confirm" role="group">
      <p role="alert">{ask}</p>
      <div class="row">
        <button type="button" class="danger" disabled={busy} onClick={go}>
          {yes}
        </button>
        <button type="button" class="plain" disabled={busy} onClick={() => setAsks(false)}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
