import { adviceCodes, type Advice, type Draft } from './advice.ts';
import { readBody } from './reading.ts';
import { hearsay } from './rules/hearsay.ts';
import { jargon } from './rules/jargon.ts';
import { loadedWords } from './rules/loaded-words.ts';
import { longSentence } from './rules/long-sentence.ts';
import { longTitle } from './rules/long-title.ts';
import { exclamation, shouting, shoutingTitle } from './rules/loudness.ts';
import { missingFacts } from './rules/missing.ts';
import { opening } from './rules/opening.ts';
import { identityNumbers, namedChildren, phoneNumbers } from './rules/privacy.ts';

/** More at once would read like a teacher's red pen. */
const MOST = 5;
const MOST_OF_A_KIND = 2;

/**
 * What would make this draft clearer, fairer or safer: at most five pieces of advice, the most useful
 * first, never two about the same stretch. The same draft gets the same advice; nothing is ever refused.
 */
export function adviseOn(draft: Draft): Advice[] {
  const reading = readBody(draft.body);
  const all = [
    ...identityNumbers(reading),
    ...namedChildren(reading),
    ...phoneNumbers(reading, draft.template),
    ...missingFacts(draft, reading),
    ...hearsay(reading),
    ...loadedWords(reading),
    ...opening(reading),
    ...longSentence(reading),
    ...shoutingTitle(draft.title),
    ...shouting(reading),
    ...longTitle(draft.title),
    ...jargon(reading),
    ...exclamation(reading),
  ];
  return mostUseful(all.sort(byUse));
}

const byUse = (a: Advice, b: Advice): number =>
  adviceCodes.indexOf(a.code) - adviceCodes.indexOf(b.code) || (a.start ?? -1) - (b.start ?? -1);

function mostUseful(sorted: readonly Advice[]): Advice[] {
  const chosen: Advice[] = [];
  for (const advice of sorted) {
    if (chosen.length === MOST) break;
    const alike = chosen.filter(({ code }) => code === advice.code).length;
    if (alike < MOST_OF_A_KIND && !chosen.some((other) => overlap(advice, other))) {
      chosen.push(advice);
    }
  }
  return chosen;
}

const overlap = (a: Advice, b: Advice): boolean =>
  a.start !== undefined && b.start !== undefined && a.start < b.end! && b.start < a.end!;
