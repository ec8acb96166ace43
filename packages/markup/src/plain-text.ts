import { leavingMark } from './links.ts';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Numbers of lists as text, for a browser would draw them. */
function withNumbers(html: string): string {
  if (!html.includes('<ol')) return html;
  /** The next number of each list that is open, the innermost last; null without numbers. */
  const lists: (number | null)[] = [];
  return html.replace(
    /<(\/?[ou]l|li)(?: (?:start|value)="(\d+)")?>/g,
    (tag, name: string, said) => {
      if (name.startsWith('/')) lists.pop();
      else if (name !== 'li') lists.push(name === 'ol' ? Number(said ?? 1) : null);
      const next = lists.at(-1) ?? null;
      if (name !== 'li' || next === null) return tag;
      const number = Number(said ?? next);
      lists[lists.length - 1] = number + 1;
      return `${tag}${number}. `;
    },
  );
}

/** The text of sanitised HTML: blocks on lines of their own, spaces collapsed. */
export const textOf = (html: string): string =>
  withNumbers(html)
    .replaceAll(leavingMark, '')
    .replace(/<br>|<\/(?:p|h\d|li|tr|blockquote)>/g, '\n')
    .replace(/<\/t[hd]>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();

/** How many words a text has. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/**
 * The beginning of a text on one line, at most `length` UTF-16 units, cut after a word and then ended
 * with `…`.
 */
export function clip(text: string, length: number): string {
  const line = text
    .slice(0, length * 4 + 200)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  const room = line.slice(0, length - 1);
  const word = room.lastIndexOf(' ');
  const kept = word > length / 2 ? room.slice(0, word) : room;
  return `${kept.replace(/[\s\p{Surrogate}.,;:–-]+$/u, '')}…`;
}
