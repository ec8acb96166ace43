import type { Advised } from '../app/use-advice.ts';
import { editorWords as w } from '../words/editor.ts';
import { Icon } from './Icon.tsx';

interface Props extends Advised {
  /** Beside the text: what is said about its words; at the end: what is missing, and the title. */
  at: 'text' | 'end';
  /** The text as it stands now. */
  now: string;
  write: (body: string) => void;
}

/** The calm helper: says what would make the text clearer, and stops nobody. */
export function Advices({ advices, body, at, now, write }: Props) {
  const shown = advices.filter(({ start }) => (start === undefined) === (at === 'end'));
  if (shown.length === 0) return null;
  return (
    <section class="advices" aria-labelledby={`saran-${at}`}>
      <h2 id={`saran-${at}`}>{w.adviceHead[at]}</h2>
      <p class="hint">{w.adviceHint}</p>
      <ul>
        {shown.map(({ code, level, message, start, end, suggestion }) => (
          <li key={`${code} ${start}`} class={`advice advice-${level}`}>
            <Icon name={level === 'note' ? 'warning' : 'bulb'} />
            <div>
              {start !== undefined && <q>{shorten(body.slice(start, end))}</q>}
              <p>{message}</p>
              {suggestion !== undefined && now === body && (
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

const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 67)} …` : text);
