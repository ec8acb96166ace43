import type { SearchEntry } from './entry.ts';
import type { Reader } from './reader.ts';
import { rootsOf } from './roots-of.ts';
import { isTelling, wordsOf } from './words-of.ts';

export interface Found {
  /** Best first. */
  entries: SearchEntry[];
  /** Does every entry answer every word? If not, no entry does. */
  isWhole: boolean;
}

/** How near a written word is to the asked one. */
const AS_ASKED = 3;
const BEGINS_SO = 2;
const SAME_ROOT = 1.5;
/** A beginning of fewer letters says nothing yet. */
const SHORTEST_BEGINNING = 3;

/** The words of a query that are searched for; stop words only where there is nothing else. */
export function queryWords(query: string): string[] {
  const words = wordsOf(query);
  const telling = words.filter(isTelling);
  return [...new Set(telling.length > 0 ? telling : words)];
}

/**
 * The entries that answer a query at `now`, best first: every word is looked for as it is written, as a
 * beginning and by its roots, and counts more where fewer items have it. Where no entry answers all
 * words, those that answer some. Equal ones stay in the order of the index, newest first.
 */
export function find(reader: Reader, query: string, now: number): Found {
  const words = queryWords(query);
  const scores = words.map((word) => scoresOf(reader, word));
  const totals = new Map<number, { words: number; score: number }>();
  for (const score of scores) {
    const rarity = Math.log(1 + reader.entries.length / Math.max(1, score.size));
    for (const [at, points] of score) {
      const total = totals.get(at) ?? { words: 0, score: 0 };
      totals.set(at, { words: total.words + 1, score: total.score + points * rarity });
    }
  }
  const shown = [...totals].filter(([at]) => isShown(reader.entries[at]!, now));
  const whole = shown.filter(([, total]) => total.words === words.length);
  const best = whole.length > 0 ? whole : shown;
  return {
    entries: best
      .sort(([a, x], [b, y]) => y.words - x.words || y.score - x.score || a - b)
      .map(([at]) => reader.entries[at]!),
    isWhole: whole.length > 0 || shown.length === 0,
  };
}

const isShown = ({ until }: SearchEntry, now: number): boolean => until === null || now < until;

function scoresOf({ words, families }: Reader, asked: string): Map<number, number> {
  const near = new Map<string, number>();
  const offer = (word: string, nearness: number) =>
    near.set(word, Math.max(near.get(word) ?? 0, nearness));
  for (const root of rootsOf(asked)) {
    for (const word of families.get(root) ?? []) offer(word, SAME_ROOT);
  }
  if (asked.length >= SHORTEST_BEGINNING) {
    for (const word of words.keys()) if (word.startsWith(asked)) offer(word, BEGINS_SO);
  }
  if (words.has(asked)) offer(asked, AS_ASKED);
  const scores = new Map<number, number>();
  for (const [word, nearness] of near) {
    for (const [at, weight] of words.get(word) ?? []) {
      scores.set(at, Math.max(scores.get(at) ?? 0, weight * nearness));
    }
  }
  return scores;
}
