/** No root is shorter, and each has two vowels at least: `air`, `uji`; for those of one syllable see `SHORT`. */
const SHORTEST = 3;
const SYLLABLE = '([^aiueo]{1,2}[aiueo][^aiueo])';
/** A root of one syllable and how it is used: *menge-cat*, *penge-cek-an*, *di-sah-kan*. */
const SHORT = new RegExp(`^(?:[mp]enge${SYLLABLE}(?:k?an)?|di${SYLLABLE}(?:kan)?)(?:nya)?$`);
/** Prefixes stand before each other at most this deep: *mem-per-baiki*, *ke-ber-lanjutan*. */
const DEEPEST = 3;

/** Roots that begin like a prefix and are too common to be taken apart: *beri* is no *ber-i*. */
const WHOLE =
  /^(?:beri(?:ta)?|beras|besar|benar|desa|dinas|kepala|keluarga|menteri|merah|sekolah|terang|teras|terima|tempat|perahu|pernah)(?:kan|an|i|nya)*$/;

interface Prefix {
  /** Matches the prefix alone; what follows is looked ahead at. */
  pattern: RegExp;
  /** What may have stood where the prefix ends: nasals swallow the first letter of a root. */
  lost: readonly string[];
}

/** The prefixes of Indonesian with the sound changes of *Tata Bahasa Baku Bahasa Indonesia*. */
const prefixes: readonly Prefix[] = [
  { pattern: /^(?:di|ke|se)/, lost: [''] },
  { pattern: /^(?:ber|ter|per)/, lost: [''] },
  { pattern: /^(?:ber|ter|per)(?=[aiueo])/, lost: ['r'] },
  { pattern: /^(?:bel|pel)(?=ajar)/, lost: [''] },
  { pattern: /^(?:be|te)(?=[^aiueo]er)/, lost: [''] },
  { pattern: /^pe(?=[^aiueo])/, lost: [''] },
  { pattern: /^me(?=[lrwymn])/, lost: [''] },
  { pattern: /^[mp]em(?=[bfpv])/, lost: [''] },
  { pattern: /^[mp]em(?=[aiueo])/, lost: ['p', 'm'] },
  { pattern: /^[mp]en(?=[cdjstz])/, lost: [''] },
  { pattern: /^[mp]en(?=[aiueo])/, lost: ['t', 'n'] },
  { pattern: /^[mp]eny(?=[aiueo])/, lost: ['s', 'ny'] },
  // *pengrajin* is no good Indonesian, but what people write.
  { pattern: /^[mp]eng(?=[ghkqr])/, lost: [''] },
  { pattern: /^[mp]eng(?=[aiueo])/, lost: ['', 'k'] },
];

const mayBeRoot = (word: string): boolean =>
  word.length >= SHORTEST && (word.match(/[aiueo]/g)?.length ?? 0) >= 2;

function withoutPrefix(word: string): string[] {
  if (WHOLE.test(word)) return [];
  return prefixes.flatMap(({ pattern, lost }) => {
    const rest = word.replace(pattern, '');
    return rest === word ? [] : lost.map((letter) => letter + rest).filter(mayBeRoot);
  });
}

/** *-i* follows no *s*: *polisi*, *informasi* and all their kin are whole. */
const suffixes = [/(?:nya|lah|kah|pun)$/, /kan$/, /an$/, /(?<=[^s])i$/];

const withoutSuffix = (word: string): string[] =>
  suffixes
    .map((suffix) => word.replace(suffix, ''))
    .filter((rest) => rest !== word && mayBeRoot(rest));

const known = new Map<string, readonly string[]>();
/** Enough for the words of a large site; then it begins anew. */
const MOST_KNOWN = 20_000;

/**
 * Every root that a word in lower case may have, itself first. Prefixes and suffixes are taken off in all
 * ways that the language allows, in the manner of Nazief and Adriani but without their dictionary: what
 * is no word is the root of nothing else either, so it finds nothing.
 */
export function rootsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  const found = new Set([word]);
  if (/^[a-z]{5,}$/.test(word)) {
    const [, active, passive] = SHORT.exec(word) ?? [];
    const short = active ?? passive;
    if (short !== undefined) found.add(short);
    let layer = [word];
    for (let depth = 0; depth < DEEPEST && layer.length > 0; depth++) {
      layer = layer.flatMap(withoutPrefix);
      for (const rest of layer) found.add(rest);
    }
    for (const stem of [...found]) {
      for (const rest of withoutSuffix(stem)) {
        found.add(rest);
        for (const inner of withoutSuffix(rest)) found.add(inner);
      }
    }
  }
  const roots = [...found];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, roots);
  return roots;
}
