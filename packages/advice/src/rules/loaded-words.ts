import type { Advice } from '../advice.ts';
import { calmerWords, loadedReasons, terms, type LoadedReason } from '../lists/calmer-words.ts';
import { inCapitalsOf, phraseFinder } from '../phrases.ts';
import { isWithin, type Reading } from '../reading.ts';

const byPhrase = new Map(
  (Object.keys(calmerWords) as LoadedReason[]).flatMap((reason) =>
    Object.entries(calmerWords[reason]).map(
      ([phrase, calmer]) => [phrase, { reason, calmer }] as const,
    ),
  ),
);
const find = phraseFinder([...byPhrase.keys(), ...terms]);
/** Who is only suspected is already called so. */
const SUSPECTED = /(?:terduga|diduga|tersangka|dugaan)\s{1,3}$/iu;

/** Words that judge, insult, convict, frighten or push, outside of quotations. */
export function loadedWords({ text, quotes }: Reading): Advice[] {
  return find(text).flatMap(({ phrase, start, end }) => {
    const entry = byPhrase.get(phrase);
    if (entry === undefined || isWithin(quotes, { start, end })) return [];
    const isSuspected = SUSPECTED.test(text.slice(Math.max(0, start - 14), start));
    if (entry.reason === 'convicts' && isSuspected) return [];
    const written = text.slice(start, end);
    const calmer = inCapitalsOf(written, entry.calmer);
    const message = `Kata “${written}” ${loadedReasons[entry.reason]}${calmer ? `. Misalnya: “${calmer}”` : ''}.`;
    const advice = { code: 'loaded-word', level: 'note', message, start, end } as const;
    return [calmer ? { ...advice, suggestion: calmer } : advice];
  });
}
