/** A stream of choices that is always the same for the same name. */
export interface Chance {
  /** A number from `low` to `high`. */
  between(low: number, high: number): number;
  /** `count` numbers from `low` to `high`. */
  many(count: number, low: number, high: number): number[];
  pick<Item>(items: readonly Item[]): Item;
}

export function chanceOf(name: string): Chance {
  let state = 2166136261;
  for (const unit of name) state = Math.imul(state ^ unit.codePointAt(0)!, 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + next() * (high - low);
  return {
    between,
    many: (count, low, high) => Array.from({ length: count }, () => between(low, high)),
    pick: (items) => items[Math.floor(next() * items.length)]!,
  };
}
