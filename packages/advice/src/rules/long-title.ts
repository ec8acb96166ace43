import type { Advice } from '../advice.ts';
import { wordsIn } from '../reading.ts';

/** What a phone shows in two or three lines. */
const MOST_WORDS = 12;
const MOST_CHARACTERS = 90;

export function longTitle(title: string): Advice[] {
  const words = wordsIn(title).length;
  if (words <= MOST_WORDS && title.trim().length <= MOST_CHARACTERS) return [];
  const message = `Judul ini ${words} kata. Paling baik 12 kata atau kurang: siapa melakukan apa.`;
  return [{ code: 'long-title', level: 'hint', message }];
}
