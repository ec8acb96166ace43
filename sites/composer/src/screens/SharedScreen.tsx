import { useEffect, useRef, useState } from 'preact/hooks';
import { takeShared } from '../app/take-shared.ts';
import { useTulis } from '../app/use-tulis.ts';
import { replaceBy } from '../app/use-route.ts';
import { Screen } from '../parts/Screen.tsx';
import { words } from '../words/index.ts';

/** Makes a draft of what was shared into Tulis from another app, and opens it; with `full` there was no room even to keep it. */
export function SharedScreen({ full }: { full: boolean }) {
  const tulis = useTulis();
  const begun = useRef(false);
  const [failed, setFailed] = useState(false);
  const take = (): void =>
    void takeShared(tulis).then(
      (draft) => replaceBy(...(draft ? ['draf', draft] : [])),
      () => setFailed(true),
    );
  useEffect(() => {
    if (full || begun.current) return;
    begun.current = true;
    take();
  }, [tulis, full]);
  return (
    <Screen title={words.write} back={[]}>
      <p role="status">{full ? words.sharedLost : failed ? words.sharedNot : words.loading}</p>
      {failed && (
        <button type="button" onClick={take}>
          {words.again}
        </button>
      )}
    </Screen>
  );
}
