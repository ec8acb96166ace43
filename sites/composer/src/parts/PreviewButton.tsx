import { useState } from 'preact/hooks';
import { sendWords as w, words } from '../words/index.ts';

interface Props {
  look: () => Promise<{ address: string } | { problem: string }>;
}

/** Shows the page as it will be. The link comes in a second tap: browsers let only a tap open a window. */
export function PreviewButton({ look }: Props) {
  const [seen, setSeen] = useState<{ address: string } | { problem: string } | null>(null);
  const [busy, setBusy] = useState(false);
  if (seen && 'address' in seen) {
    return (
      <a class="button plain" href={seen.address} target="_blank" rel="noopener">
        {w.previewOpen}
      </a>
    );
  }
  const ask = (): void => {
    setBusy(true);
    void look().then((found) => {
      setSeen(found);
      setBusy(false);
    });
  };
  return (
    <>
      <button type="button" class="plain" disabled={busy} onClick={ask}>
        {busy ? words.loading : w.preview}
      </button>
      {seen && <p class="wrong">{seen.problem}</p>}
    </>
  );
}
