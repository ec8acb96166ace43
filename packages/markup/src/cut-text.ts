const LOW_SURROGATE = /[\udc00-\udfff]/;
const FRESH_PARAGRAPH = /\n\n(?=[\p{L}\p{N}#])/gu;
const BLANK_LINE = /\n\n+/g;
/** A table is not cut: its rows mean nothing without its head. */
const LINE = /\n(?!\|)/g;

/** Where the last match in `window` ends, or 0. */
function lastEnd(window: string, pattern: RegExp): number {
  let end = 0;
  for (const match of window.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Where the first line after `from` begins that is no row of a table. */
function lineAfter(text: string, from: number): number {
  for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (text[at + 1] !== '|') return at + 1;
  }
  return text.length;
}

/**
 * Cuts a text into chunks of about `most` UTF-16 units that are read as Markdown one by one: before a
 * paragraph where there is one, else at a blank line, else at a line. Together they are the text.
 */
export function chunksOf(text: string, most: number): string[] {
  const chunks: string[] = [];
  let start = 0;
  while (text.length - start > most) {
    const window = text.slice(start, start + most + 1);
    const length =
      lastEnd(window, FRESH_PARAGRAPH) || lastEnd(window, BLANK_LINE) || lastEnd(window, LINE);
    const end = length > 0 ? start + length : lineAfter(text, start + most);
    chunks.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) chunks.push(text.slice(start));
  return chunks;
}

/** Cuts the text of one paragraph into pieces of at most `most` units, after a line or a word if it can. */
export function piecesOf(text: string, most: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > most) {
    const window = text.slice(start, start + most);
    let length = window.lastIndexOf('\n') + 1 || window.lastIndexOf(' ') + 1 || most;
    if (LOW_SURROGATE.test(text[start + length]!)) length--;
    pieces.push(text.slice(start, start + length));
    start += length;
  }
  pieces.push(text.slice(start));
  return pieces;
}
