import type { Advice } from '../advice.ts';
import { wordSpansIn, type Reading } from '../reading.ts';

/** A sentence of so many words is still read in one breath. */
const MOST = 25;
/** Words before which a sentence can be cut without rewriting much; a shorter half says nothing. */
const CUTS =
  /^(?:dan|serta|sehingga|karena|sedangkan|namun|tetapi|kemudian|lalu|sementara|agar)$/iu;
const SHORTEST_HALF = 6;

export const longSentence = ({ text, sentences }: Reading): Advice[] =>
  sentences.flatMap(({ start, end }) => {
    const words = wordSpansIn(text.slice(start, end)).map(({ word }) => word);
    if (words.length <= MOST) return [];
    const cut = bestCut(words);
    const how = cut
      ? `Coba beri titik sebelum “${cut}”`
      : 'Coba pecah menjadi dua: satu kalimat, satu kabar';
    const message = `Kalimat ini ${words.length} kata. ${how}.`;
    return [{ code: 'long-sentence', level: 'hint', message, start, end }];
  });

/** The words from the cut that lies nearest to the middle, or null. */
function bestCut(words: readonly string[]): string | null {
  const cuts = words
    .map((word, index) => ({ word, index }))
    .filter(({ word, index }) => {
      return CUTS.test(word) && index >= SHORTEST_HALF && words.length - index >= SHORTEST_HALF;
    });
  const away = (index: number): number => Math.abs(index - words.length / 2);
  const [best] = cuts.sort((a, b) => away(a.index) - away(b.index));
  return best ? words.slice(best.index, best.index + 3).join(' ') : null;
}
