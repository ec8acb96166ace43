import { GENESIS, hashOf, type Entry } from './entry.ts';

/** The last entry that was ever written, kept apart from the entries. */
export interface Head {
  sequence: number;
  hash: string;
}

/** What is wrong with one entry: it says something else than was written, or it is gone. */
export interface Flaw {
  sequence: number;
  flaw: 'changed' | 'removed' | 'added';
}

/**
 * Walks entries in the order of their numbers and names every one that was changed, removed or slipped
 * in. An entry after a removed one is judged by itself: one flaw is told once.
 */
export function checkChain(entries: Iterable<Entry>, head: Head): Flaw[] {
  const flaws: Flaw[] = [];
  let due = 1;
  let previous: string | null = GENESIS;
  for (const entry of entries) {
    for (; due < entry.sequence; due++) {
      flaws.push({ sequence: due, flaw: 'removed' });
      previous = null;
    }
    if (entry.sequence < due || entry.sequence > head.sequence) {
      flaws.push({ sequence: entry.sequence, flaw: 'added' });
      continue;
    }
    const genuine = entry.hash === hashOf(entry);
    const linked = previous === null || entry.previous === previous;
    const last = entry.sequence !== head.sequence || entry.hash === head.hash;
    if (!genuine || !linked || !last) flaws.push({ sequence: entry.sequence, flaw: 'changed' });
    previous = genuine ? entry.hash : null;
    due = entry.sequence + 1;
  }
  for (; due <= head.sequence; due++) flaws.push({ sequence: due, flaw: 'removed' });
  return flaws;
}
