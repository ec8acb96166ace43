import { useState } from 'preact/hooks';
import type { ListedText } from '../app/home-view.ts';
import { to } from '../app/use-route.ts';
import { homeWords as w, typeWords } from '../words/index.ts';
import { StatusBadge } from './StatusBadge.tsx';

interface Props {
  head: string;
  texts: readonly ListedText[];
  /** What to say where there are none. */
  none?: string;
  /** How many are shown before the writer asks for all. */
  most?: number;
}

/** Texts, each with where it stands. */
export function TextList({ head, texts, none, most = 20 }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? texts : texts.slice(0, most);
  return (
    <section class="texts">
      <h2>{head}</h2>
      {texts.length === 0 && none && <p class="empty">{none}</p>}
      <ul>
        {shown.map(({ key, title, type, status, route, mine }) => (
          <li key={key}>
            <a href={to(...route)}>
              <span class="text-title">{title}</span>
              <span class="text-meta">
                <StatusBadge status={status} />
                <span class="hint">
                  {typeWords[type]}
                  {mine && ` · ${w.by}`}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < texts.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {w.more} ({texts.length})
        </button>
      )}
    </section>
  );
}
