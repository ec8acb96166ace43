/** A source of chance that always tells the same for the same key: no machine, no clock. */
export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  number(from: number, to: number): number;
  one<T>(choices: readonly T[]): T;
  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[];
}

/** FNV-1a of the key, then mulberry32. */
export function chanceOf(key: string): Chance {
  let state = 2166136261;
  for (const unit of key) state = Math.imul(state ^ unit.codePointAt(0)!, 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const number = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    number,
    one: (choices) => choices[number(0, choices.length - 1)]!,
    shuffled: (things) => {
      const left = [...things];
      return things.map(() => left.splice(number(0, left.length - 1), 1)[0]!);
    },
  };
}
