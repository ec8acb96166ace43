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
        <path d="M71 32h2a16 16 0 0 1 0 32H39M25 64h-2a16 16 0 0 1 0-32h34" />
        <path class="mark-second" d="M32 39v34a16 16 0 0 0 32 0v-2M64 57V23a16 16 0 0 0-32 0v2" />
      </svg>
      <p class="brand">{words.app}</p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
