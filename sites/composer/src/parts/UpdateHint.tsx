import { useEffect, useState } from 'preact/hooks';
import { applyUpdate, waitingUpdate } from '../app/updates.ts';
import { words } from '../words/common.ts';

/** Says that a newer Tulis is ready. Only here, never while somebody writes. */
export function UpdateHint() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let gone = false;
    void waitingUpdate().then((found) => !gone && setReady(found));
    return () => {
      gone = true;
    };
  }, []);
  if (!ready) return null;
  return (
    <section class="notice row">
      <p>{words.updateReady}</p>
      <button type="button" onClick={() => void applyUpdate()}>
        {words.updateNow}
      </button>
    </section>
  );
}
