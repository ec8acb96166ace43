/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Written with a point that ends no sentence, whatever follows. */
const BEFORE_A_NAME = new Set(
  `jl jln gg bpk bp sdr sdri alm almh h hj kh drs dra ir prof dr drg ust tn ny yth kel ds dsn kec kab
   prov kep rt rw no telp tlp hp wa pkl pk tgl rp hlm jend kapt pt cv ud
   jan feb mar apr jun jul agt ags sep sept okt nov des`.split(/\s+/),
);

/** What stands before a break: a row of marks, then what may close around it. */
const MARKS = /(?<![.!?…])[.!?…]+[”"’')\]*_]*(?=\s|$)|\n/gu;

/**
 * Where the sentences of an Indonesian text stand, in order, without the white space between them. A line
 * break ends a sentence, because people on phones break lines instead of writing a point; so does every
 * item of a list.
 */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span) found.push(span);
    start = end;
  };
  for (const match of text.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n' || endsSentence(text, match.index, end)) close(end);
  }
  close(text.length);
  return found;
}

function endsSentence(text: string, mark: number, end: number): boolean {
  if (text[mark] !== '.' && text[mark] !== '…') return true;
  const next = /^\s*[“"(*_]*(\S)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  const goesOnSmall = /\p{Ll}/u.test(next);
  if (text[mark] === '…' || text[mark + 1] === '.') return !goesOnSmall;
  const before = /(?:^|[\s(“"*_])([\p{L}\p{N}.]*)$/u.exec(text.slice(Math.max(0, mark - 40), mark));
  const word = before?.[1] ?? '';
  if (BEFORE_A_NAME.has(word.toLowerCase())) return false;
  // An initial (A. Rahman), or the number of a list at the head of its line.
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^\d{1,3}$/.test(word) && isLineHead(text, mark - word.length)) return false;
  // s.d., a.n., S.Pd.: in the midst of a sentence unless a new one plainly begins.
  if (/\./.test(word) && !/^\d/.test(word)) return !goesOnSmall && !/^[\p{Ll}]\./u.test(word);
  if (/^(?:dll|dsb|dst|dkk)$/i.test(word)) return !goesOnSmall;
  return true;
}

const isLineHead = (text: string, at: number): boolean =>
  /(?:^|\n)[ \t]{0,8}$/.test(text.slice(Math.max(0, at - 9), at));

function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
