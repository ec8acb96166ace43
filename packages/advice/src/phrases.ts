import type { Span } from './sentences.ts';
import { spanOf } from './reading.ts';

export interface Found extends Span {
  /** The phrase as the list has it. */
  phrase: string;
}

/**
 * Finds the phrases of a list in a text: whole words, whatever their capitals, the longest first. The
 * words of a phrase may stand on two lines, but not further apart.
 */
export function phraseFinder(phrases: readonly string[]): (text: string) => Found[] {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const alternatives = longestFirst.map((phrase) => phrase.replaceAll(' ', '\\s{1,3}')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{N}-])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...spanOf(match),
      phrase: match[0].toLowerCase().replace(/\s+/g, ' '),
    }));
}

/** `word` with the capitals of what it replaces: none, the first, or all. */
export function inCapitalsOf(replaced: string, word: string): string {
  const isShouted = replaced.length > 3 && replaced === replaced.toUpperCase();
  if (isShouted) return word.toUpperCase();
  return /^\p{Lu}/u.test(replaced) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
