interface Tally {
  count: number;
  ends: number;
}

/** Counts attempts per key within a window that begins with the first; forgets the oldest when crowded. */
export interface Attempts {
  isFull(key: string): boolean;
  add(key: string): void;
  takeBack(key: string): void;
}

const MOST_KEYS = 20_000;

/** `now` in milliseconds, given by the caller's clock. Kept in memory: a restart forgets, and processes do not share. */
export function countAttempts(max: number, windowMs: number, now: () => number): Attempts {
  const tallies = new Map<string, Tally>();
  const current = (key: string): Tally | null => {
    const tally = tallies.get(key);
    if (!tally) return null;
    if (tally.ends > now()) return tally;
    tallies.delete(key);
    return null;
  };
  return {
    isFull: (key) => (current(key)?.count ?? 0) >= max,
    add(key) {
      const tally = current(key);
      if (tally) {
        tally.count++;
        return;
      }
      if (tallies.size >= MOST_KEYS) tallies.delete(tallies.keys().next().value!);
      tallies.set(key, { count: 1, ends: now() + windowMs });
    },
    takeBack(key) {
      const tally = current(key);
      if (tally) tally.count--;
    },
  };
}
