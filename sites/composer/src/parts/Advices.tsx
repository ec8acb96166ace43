import { adviseOn, type Advice } from '@simpul/advice';
import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../draft/draft.ts';
import { saysSomething } from '../draft/title.ts';
import { editorWords as w } from '../words/editor.ts';
import { Icon } from './Icon.tsx';

/** A pause in typing after which advice may come. */
const PAUSE_MS = 900;

interface Props {
  draft: Draft;
  /** Writes the body anew. */
  write: (body: string) => void;
}

/** The calm helper: says what would make the text clearer, and stops nobody. */
export function Advices({ draft: { fields, template }, write }: Props) {
  const { title, body, place, when, source } = fields;
  /** Places in a text mean something in that text alone. */
  const [{ advices, read }, setAdvices] = useState<{ advices: Advice[]; read: string }>(none);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!saysSomething(body)) return setAdvices(none);
      const about = { title, body, place, when, source };
      const advised = adviseOn(template ? { ...about, template } : about);
      setAdvices({ advices: advised, read: body });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [title, body, place, when, source, template]);
  if (advices.length === 0) return null;
  return (
    <section class="advices" aria-labelledby="saran">
      <h2 id="saran">{w.adviceHead}</h2>
      <p class="hint">{w.adviceHint}</p>
      <ul>
        {advices.map(({ code, level, message, start, end, suggestion }) => (
          <li key={`${code} ${start}`} class={`advice advice-${level}`}>
            <Icon name={level === 'note' ? 'warning' : 'bulb'} />
            <div>
              {start !== undefined && <q>{shorten(read.slice(start, end))}</q>}
              <p>{message}</p>
              {suggestion !== undefined && read === body && (
                <button
                  type="button"
                  class="chip"
                  onClick={() => write(body.slice(0, start) + suggestion + body.slice(end))}
                >
                  {w.adviceTake(suggestion)}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const none = { advices: [], read: '' };

const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 67)} …` : text);
