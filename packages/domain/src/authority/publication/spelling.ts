/** Letters of other alphabets that look like ours. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ɡ: 'g',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  ι: 'i',
  ı: 'i',
};

/** Signs that may stand for a letter, or for nothing. */
const SIGNS: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '|': 'l' };

const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

const onlyLetters = (word: string, digits: Readonly<Record<string, string>>): string =>
  word.replace(/\d/g, (digit) => digits[digit] ?? '').replace(/(.)\1+/g, '$1');

/**
 * The words of a text as lower-case a-z and 0-9: marks, invisible characters and look-alikes undone,
 * letters written apart ("s l o t", "j.u.d.i") put together. A text with signs that may stand for
 * letters is read twice, the second time with them.
 */
export function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => LOOKALIKES[letter] ?? letter);
  const spelled = plain.replace(/[@$!|]/g, (sign) => SIGNS[sign]!);
  return spelled === plain ? split(plain) : [...split(plain), ...split(spelled)];
}

const split = (plain: string): string[] =>
  plain
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/(?<![a-z0-9])(?:[a-z0-9] ){2,}[a-z0-9](?![a-z0-9])/g, (apart) =>
      apart.replaceAll(' ', ''),
    )
    .split(' ')
    .filter(Boolean);

/**
 * What a word may be meant to say, with each letter once where it is repeated: digits as the letters
 * they look like (1 as i and as l), and digits left out.
 */
export function readingsOf(word: string): string[] {
  return [
    ...new Set([
      onlyLetters(word, DIGITS),
      onlyLetters(word, { ...DIGITS, '1': 'l' }),
      onlyLetters(word, {}),
    ]),
  ].filter(Boolean);
}
