import { useEffect, useRef } from 'preact/hooks';
import { takeShared } from '../app/take-shared.ts';
import { useTulis } from '../app/use-tulis.ts';
import { replaceBy } from '../app/use-route.ts';
import { Screen } from '../parts/Screen.tsx';
import { words } from '../words/index.ts';

/** Makes a draft of what was shared into Tulis from another app, and opens it. */
export function SharedScreen() {
  const tulis = useTulis();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void takeShared(tulis).then((draft) => replaceBy(...(draft ? ['draf', draft] : [])));
  }, [tulis]);
  return (
    <Screen title={words.write} back={[]}>
      <p>{words.loading}</p>
    </Screen>
  );
}
