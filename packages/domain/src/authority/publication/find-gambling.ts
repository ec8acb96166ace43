import { alone, numbered, phrases, together } from './gambling-words.ts';
import { readingsOf, wordsIn } from './spelling.ts';

/** As `readingsOf` writes: each letter once where it is repeated. */
const plain = (text: string): string => text.replace(/([a-z])\1+/g, '$1');

const phraseList = phrases.map(plain);
const pairList = together.map(plain);

/**
 * The gambling words found in a text, as they were meant, sorted; empty when there are none. Knows
 * affixes, letters written as digits or signs, apart, repeated or in another alphabet.
 */
export function findGambling(text: string): string[] {
  const words = wordsIn(text);
  const readings = words.map(readingsOf);
  const found = new Set<string>();
  for (const word of words) if (numbered.test(word)) found.add(word);
  for (const reading of readings.flat()) {
    if (alone.some((pattern) => pattern.test(reading))) found.add(reading);
  }
  for (const phrase of phraseList) if (hasPhrase(readings, phrase.split(' '))) found.add(phrase);
  const pair = pairList.filter((word) => readings.some((forms) => forms.includes(word)));
  if (pair.length > 1) for (const word of pair) found.add(word);
  return [...found].sort();
}

/** Do these words stand side by side, each in one of its readings? */
const hasPhrase = (readings: readonly string[][], phrase: readonly string[]): boolean =>
  readings.some((_, at) =>
    phrase.every((word, offset) => readings[at + offset]?.includes(word) === true),
  );
