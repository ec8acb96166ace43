/** The initials of a name, at most three: `KT` for KIM Tangkiling. */
export function monogramOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters =
    words.length === 1 ? [...words[0]].slice(0, 2) : words.map((word) => [...word][0]!);
  return letters.slice(0, 3).join('').toUpperCase();
}
