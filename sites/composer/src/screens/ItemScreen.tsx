import { useEffect, useState } from 'preact/hooks';
import { openItem } from '../app/open-item.ts';
import { useTulis } from '../app/use-tulis.ts';
import { replaceBy } from '../app/use-route.ts';
import { Screen } from '../parts/Screen.tsx';
import { words } from '../words/index.ts';

/** Fetches an item that is not on this phone yet, and goes on to its page. */
export function ItemScreen({ id }: { id: string }) {
  const tulis = useTulis();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    void openItem(tulis, id).then((opened) =>
      typeof opened === 'string' ? setProblem(opened) : replaceBy('status', opened.draft),
    );
  }, [tulis, id]);
  return (
    <Screen title={words.open} back={[]}>
      <p role="status">{problem || words.loading}</p>
    </Screen>
  );
}
