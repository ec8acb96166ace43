import type { Advice } from '@simpul/advice';
import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../draft/draft.ts';
import { saysSomething } from '../draft/title.ts';
import { editorWords as w } from '../words/editor.ts';
import { Icon } from './Icon.tsx';

/** A pause in typing after which advice may come. */
const PAUSE_MS = 900;

/** The calm helper: says what would make the text clearer, stops nobody, and is fetched when first needed. */
export function Advices({ draft: { fields, template } }: { draft: Draft }) {
  const { title, body, place, when, source } = fields;
  const [advices, setAdvices] = useState<Advice[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!saysSomething(body)) return setAdvices([]);
      void import('@simpul/advice').then(({ adviseOn }) => {
        const about = { title, body, place, when, source };
        setAdvices(adviseOn(template ? { ...about, template } : about));
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [title, body, place, when, source, template]);
  if (advices.length === 0) return null;
  return (
    <section class="advices" aria-labelledby="saran">
      <h2 id="saran">{w.adviceHead}</h2>
      <p class="hint">{w.adviceHint}</p>
      <ul>
        {advices.map(({ code, level, message, start, end }) => (
          <li key={`${code} ${start}`} class={`advice advice-${level}`}>
            <Icon name={level === 'note' ? 'warning' : 'bulb'} />
            <div>
              {start !== undefined && <q>{shorten(body.slice(start, end))}</q>}
              <p>{message}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 67)} …` : text);
