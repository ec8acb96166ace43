const MOST = 80;
/** Ends a sentence, unless a digit or a small letter follows ("pukul 08.00", "Jl. mawar"). */
const END = /[.!?…](?=\s+[^\p{Ll}\d]|\s*$)|\n/u;
const MARKS = /\*\*|^[-•]\s+|^#+\s*/gm;

/** A title out of the first sentence of a text: without marks, cut between words, no full stop. */
export function titleFrom(body: string): string {
  const text = body.trim().replace(MARKS, '');
  const end = END.exec(text);
  const sentence = (end ? text.slice(0, end.index) : text).trim().replace(/\s+/g, ' ');
  if (sentence.length <= MOST) return sentence;
  const cut = sentence.slice(0, MOST + 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > MOST / 2 ? cut.slice(0, word) : sentence.slice(0, MOST)).replace(/[,;:]$/, '')} …`;
}

/** Can it stand as a title? Signs and pictures alone cannot be read aloud or found. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
