import { sentencesOf, type Span } from './sentences.ts';

/** A body as the rules see it; offsets are those of the body as typed. */
export interface Reading {
  /** The body with web addresses blanked, so that no rule reads words out of a link. */
  text: string;
  sentences: readonly Span[];
  /** Stretches within quotation marks: somebody else's words. */
  quotes: readonly Span[];
}

const WEB_ADDRESS = /\bhttps?:\/\/\S{1,500}/giu;
const QUOTE = /[“"][^“”"\n]{1,400}[”"]/gu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-'’.,:/](?=[\p{L}\p{N}]))*/gu;

export function readBody(body: string): Reading {
  const text = body.replace(WEB_ADDRESS, (address) => ' '.repeat(address.length));
  return { text, sentences: sentencesOf(text), quotes: spansOf(QUOTE, text) };
}

/** The words of a text; numbers, dates and hyphenated doublings count as one each. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** The same with where they stand. */
export const wordSpansIn = (text: string): (Span & { word: string })[] =>
  [...text.matchAll(WORD)].map((match) => ({ word: match[0], ...spanOf(match) }));

export const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(spanOf);

export const spanOf = ({ index, 0: found }: RegExpExecArray): Span => ({
  start: index,
  end: index + found.length,
});

export const isWithin = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);
