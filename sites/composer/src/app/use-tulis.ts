import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import type { Tulis } from './tulis.ts';

export const TulisContext = createContext<Tulis | null>(null);

export function useTulis(): Tulis {
  const tulis = useContext(TulisContext);
  if (!tulis) throw new Error('no Tulis around');
  return tulis;
}

/** What `load` finds, and again whenever something changed; undefined until the first answer. */
export function useLive<Value>(
  load: (tulis: Tulis) => Promise<Value>,
  keys: readonly unknown[] = [],
): Value | undefined {
  const tulis = useTulis();
  const [value, setValue] = useState<Value>();
  const again = useCallback(load, keys);
  useEffect(() => {
    let last = 0;
    const run = (): void => {
      const mine = ++last;
      void again(tulis).then((found) => mine === last && setValue(() => found));
    };
    run();
    const end = tulis.listen(run);
    return () => {
      last = -1;
      end();
    };
  }, [tulis, again]);
  return value;
}
