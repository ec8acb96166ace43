import type { Advice } from '../advice.ts';
import { hearsayWords } from '../lists/calmer-words.ts';
import { phraseFinder } from '../phrases.ts';
import { isWithin, type Reading } from '../reading.ts';

const find = phraseFinder(hearsayWords);

/** News that nobody stands for. "Katanya" within a sentence is "he said", and somebody was named before. */
export const hearsay = ({ text, quotes, sentences }: Reading): Advice[] =>
  find(text)
    .filter(({ phrase, start }) => phrase !== 'katanya' || sentences.some((s) => s.start === start))
    .filter((found) => !isWithin(quotes, found))
    .map(({ start, end }) => ({
      ...{ code: 'hearsay', level: 'note', start, end },
      message: `“${text.slice(start, end)}” belum pasti. Tanyakan ke yang tahu, lalu sebut siapa yang mengatakannya.`,
    }));
