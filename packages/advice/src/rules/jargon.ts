import type { Advice } from '../advice.ts';
import { hiddenVerbs, notOffice, plainerWords } from '../lists/plainer-words.ts';
import { inCapitalsOf, phraseFinder } from '../phrases.ts';
import { isWithin, spanOf, type Reading } from '../reading.ts';

const find = phraseFinder([...Object.keys(plainerWords), ...notOffice]);
const HIDDEN_VERB =
  /(?<![\p{L}-])(?:melakukan|melaksanakan|mengadakan|menyelenggarakan)\s{1,3}(?:kegiatan\s{1,3})?(\p{L}{3,30})(?![\p{L}-])/giu;
const ACTIVITY =
  /(?<![\p{L}-])(?:melakukan|melaksanakan|mengadakan|menyelenggarakan)\s{1,3}kegiatan(?![\p{L}-])/giu;

/** Office words where a plain one would do, and verbs hidden in nouns. */
export function jargon({ text, quotes }: Reading): Advice[] {
  const phrases = find(text).flatMap(({ phrase, start, end }) => {
    const plain = plainerWords[phrase];
    if (plain === undefined) return [];
    return [adviceOf(text, start, end, inCapitalsOf(text.slice(start, end), plain))];
  });
  const verbs = [...text.matchAll(HIDDEN_VERB)].flatMap((match) => {
    const verb = hiddenVerbs[match[1]!.toLowerCase()];
    const { start, end } = spanOf(match);
    return verb === undefined ? [] : [adviceOf(text, start, end, inCapitalsOf(match[0], verb))];
  });
  const activities = [...text.matchAll(ACTIVITY)].map((match) => ({
    ...hint,
    ...spanOf(match),
    message: `“${match[0]}” dapat dipendekkan. Langsung sebut perbuatannya, misalnya “bergotong royong” atau “rapat”.`,
  }));
  return [...phrases, ...verbs, ...activities].filter((advice) => !isWithin(quotes, advice));
}

const hint = { code: 'jargon', level: 'hint' } as const;

const adviceOf = (text: string, start: number, end: number, suggestion: string) => ({
  ...hint,
  ...{ start, end, suggestion },
  message: `“${text.slice(start, end)}” adalah bahasa kantor. Lebih mudah: “${suggestion}”.`,
});
