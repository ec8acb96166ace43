/** Longest run of text, in UTF-16 units, in which marks may belong to each other. */
export const PIECE = 2000;

const LOW_SURROGATE = /[\udc00-\udfff]/;

/** Cuts a text into pieces of at most `PIECE` units, after a line or a word where there is one. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > PIECE) {
    const window = text.slice(start, start + PIECE);
    let length = window.lastIndexOf('\n') + 1 || window.lastIndexOf(' ') + 1 || PIECE;
    if (length === PIECE && LOW_SURROGATE.test(text[start + length]!)) length--;
    pieces.push(text.slice(start, start + length));
    start += length;
  }
  pieces.push(text.slice(start));
  return pieces;
}
