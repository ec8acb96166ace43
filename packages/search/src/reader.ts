import type { SearchEntry } from './entry.ts';
import { rootsOf } from './roots-of.ts';
import { isTelling, wordsOf } from './words-of.ts';

/** Where a word stands tells how much it says about the item. */
const WEIGHTS = { title: 8, label: 5, text: 3, words: 1 } as const;

/** An index made ready for finding; entries are added as their files arrive. */
export interface Reader {
  entries: SearchEntry[];
  /** Weight of a word in each entry it stands in, by position of the entry. */
  words: Map<string, Map<number, number>>;
  /** The words that may come from a root. */
  families: Map<string, Set<string>>;
}

/** Makes a file of the index ready; `onto` grows by it. */
export function readerOf(
  entries: readonly SearchEntry[],
  onto: Reader = { entries: [], words: new Map(), families: new Map() },
): Reader {
  for (const entry of entries) {
    const at = onto.entries.push(entry) - 1;
    for (const [field, weight] of Object.entries(WEIGHTS)) {
      for (const word of wordsOf(entry[field as keyof typeof WEIGHTS])) {
        if (isTelling(word)) note(onto, word, at, weight);
      }
    }
  }
  return onto;
}

function note({ words, families }: Reader, word: string, at: number, weight: number): void {
  const places = words.get(word) ?? new Map<number, number>();
  if (!words.has(word)) {
    words.set(word, places);
    for (const root of rootsOf(word)) {
      const family = families.get(root);
      if (family) family.add(word);
      else families.set(root, new Set([word]));
    }
  }
  places.set(at, Math.max(places.get(at) ?? 0, weight));
}
