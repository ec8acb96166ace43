import { isTelling, wordsOf } from './words-of.ts';

/** How much of a text is kept: what is said most often, then what is said first. */
const MOST = 120;

/** The words of a full text worth searching that do not stand in `said` already, space between. */
export function keywordsOf(text: string, said: string): string {
  const counts = new Map<string, number>();
  const skip = new Set(wordsOf(said));
  for (const word of wordsOf(text)) {
    if (word.length > 2 && word.length < 30 && isTelling(word) && !skip.has(word)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([word]) => word)
    .sort()
    .join(' ');
}
