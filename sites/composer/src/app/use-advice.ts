import { adviseOn, type Advice } from '@simpul/advice';
import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../draft/draft.ts';
import { saysSomething } from '../draft/title.ts';

/** A pause in typing after which advice may come. */
const PAUSE_MS = 900;

export interface Advised {
  advices: readonly Advice[];
  /** The text that they are about: their places mean something in it alone. */
  body: string;
}
const none: Advised = { advices: [], body: '' };

/** What would make the draft clearer, some time after the last key. */
export function useAdvice({ fields, template }: Draft): Advised {
  const { title, body, place, when, source } = fields;
  const [advised, setAdvised] = useState(none);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!saysSomething(body)) return setAdvised(none);
      const about = { title, body, place, when, source };
      setAdvised({ advices: adviseOn(template ? { ...about, template } : about), body });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [title, body, place, when, source, template]);
  return advised;
}
