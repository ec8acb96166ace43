import { queryWords } from './find.ts';
import { rootsOf } from './roots-of.ts';
import { folded } from './words-of.ts';

export interface Piece {
  text: string;
  /** Is this a word that answers the query? */
  hit: boolean;
}

/** A text in pieces, so that the words that answer a query can be marked; joined they are the text. */
export function marked(text: string, query: string): Piece[] {
  const asked = queryWords(query);
  const roots = new Set(asked.flatMap(rootsOf));
  const answers = (piece: string): boolean => {
    const word = folded(piece);
    return (
      asked.some((one) => word === one || (one.length > 2 && word.startsWith(one))) ||
      rootsOf(word).some((root) => roots.has(root))
    );
  };
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((piece, index) => ({ text: piece, hit: index % 2 === 1 && answers(piece) }))
    .filter((piece) => piece.text !== '');
}
