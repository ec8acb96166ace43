import type { Draft } from './draft.ts';

interface Notes {
  when: string;
  about: Draft['about'];
}

const WHEN = /(?:^|\n\n)\*\*Waktu:\*\* ([^\n]+)$/;
const ABOUT = /(?:^|\n\n)Menambahkan pengumuman \[([^\]\n]*)\]\(([^)\s]+)\)\.$/;

/** The text with what was asked for beside it: when it happened, and the announcement that it adds to. */
export const withNotes = (body: string, { when, about }: Notes): string =>
  [
    body,
    when && `**Waktu:** ${when.replace(/\s+/g, ' ')}`,
    about && `Menambahkan pengumuman [${about.title.replace(/[[\]\n]/g, ' ')}](${about.address}).`,
  ]
    .filter(Boolean)
    .join('\n\n');

/** The other way: what stands at the end of a stored text goes back to its own field. */
export function notesIn(stored: string): {
  body: string;
  when: string;
  about: { title: string; address: string } | null;
} {
  const about = ABOUT.exec(stored);
  const rest = about ? stored.slice(0, about.index) : stored;
  const when = WHEN.exec(rest);
  return {
    body: when ? rest.slice(0, when.index) : rest,
    when: when?.[1] ?? '',
    about: about ? { title: about[1]!, address: about[2]! } : null,
  };
}
