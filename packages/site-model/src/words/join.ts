/** `a`, `a dan b`, `a, b, dan c`. */
export function joinWords(words: readonly string[]): string {
  if (words.length <= 2) return words.join(' dan ');
  return `${words.slice(0, -1).join(', ')}, dan ${words.at(-1)}`;
}

/** The first few names, and how many more there are: `A, B, C, D, dan 3 KIM lain`. */
export function joinSome(names: readonly string[], most: number, others: string): string {
  if (names.length <= most) return joinWords(names);
  return joinWords([...names.slice(0, most), `${names.length - most} ${others}`]);
}
