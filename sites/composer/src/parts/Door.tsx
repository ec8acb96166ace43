import { knot } from '@simpul/theme/styles/knot.ts';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from '../words/common.ts';

/** The frame of the pages before one is inside: the mark, a title, a few lines. */
export function Door({ title, children }: { title: string; children: ComponentChildren }) {
  useEffect(() => {
    document.title = `${title} · ${words.app}`;
  }, [title]);
  return (
    <main class="door">
      <svg
        class="mark"
        viewBox="0 0 96 96"
        width="72"
        height="72"
        aria-hidden="true"
        focusable="false"
      >
        <path d={knot.first} />
        <path class="mark-second" d={knot.second} />
      </svg>
      <p class="brand">{words.app}</p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
