import { leavingMark } from './links.ts';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The text of sanitised HTML: blocks on lines of their own, spaces collapsed. */
export const textOf = (html: string): string =>
  html
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
