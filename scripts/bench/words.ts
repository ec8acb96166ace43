/** Numbers from 0 to 1 that are always the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const onsets = [
  'b',
  'd',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'ng',
  'ny',
  'j',
  'c',
  'w',
];
const vowels = ['a', 'a', 'a', 'i', 'u', 'e', 'o', 'ai', 'au'];
const codas = ['', '', '', 'n', 'ng', 'k', 's', 't', 'r', 'h'];

/** As many words as a village paper knows, so that text compresses and caches as real text does. */
const WORDS = 7000;
const vocabulary = makeVocabulary();

function makeVocabulary(): string[] {
  const chance = chanceOf(62);
  const one = (list: readonly string[]) => list[Math.floor(chance() * list.length)]!;
  const words = new Set<string>();
  while (words.size < WORDS) {
    const syllables = 1 + Math.floor(chance() * 3);
    let word = '';
    for (let at = 0; at < syllables; at++) word += one(onsets) + one(vowels);
    words.add(word + one(codas));
  }
  return [...words];
}

export class Writer {
  readonly #chance: () => number;
  constructor(seed: number) {
    this.#chance = chanceOf(seed);
  }

  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number {
    return least + Math.floor(this.#chance() * (most - least + 1));
  }

  one<T>(list: readonly T[]): T {
    return list[Math.floor(this.#chance() * list.length)]!;
  }

  isOneIn(many: number): boolean {
    return this.#chance() * many < 1;
  }

  /** Words as they are used: few of them often, most of them seldom. */
  words(count: number): string {
    const list = [];
    for (let at = 0; at < count; at++)
      list.push(vocabulary[Math.floor(WORDS * this.#chance() ** 4)]!);
    return list.join(' ');
  }

  sentence(count: number): string {
    const text = this.words(count);
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  }

  /** Markdown of about so many words: paragraphs, two headings, a list, a link, some weight. */
  body(words: number): string {
    const parts: string[] = [];
    for (let written = 0, part = 0; written < words; part++) {
      if (part === 2 || part === 5) parts.push(`## ${this.sentence(4)}`);
      if (part === 3) {
        parts.push(Array.from({ length: 4 }, () => `- ${this.sentence(7)}`).join('\n'));
        written += 28;
      }
      const sentences = Array.from({ length: 4 }, () => this.sentence(this.number(9, 19)));
      if (part === 1) sentences.push(`[${this.words(3)}](https://contoh.example/${part})`);
      if (part === 4) sentences.push(`**${this.words(4)}**`);
      parts.push(sentences.join(' '));
      written += 60;
    }
    return parts.join('\n\n');
  }
}
