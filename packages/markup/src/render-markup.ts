import { Parser, type MarkedOptions } from 'marked';
import { BoundedLexer } from './bounded-lexer.ts';
import { chunksOf } from './cut-text.ts';
import { cleanText } from './escape.ts';
import { headingLevels } from './heading-levels.ts';
import { clip, countWords, textOf } from './plain-text.ts';
import { PlainTokenizer } from './plain-tokenizer.ts';
import { Printer } from './printer.ts';
import { sanitise } from './sanitise.ts';

export interface MarkupOptions {
  /** Level that a first-level heading gets: 2 under a page's h1. */
  headingBase?: number;
  /** Domain of the network: links to it and to hosts below it do not lead out. */
  domain?: string | null;
}

export interface Markup {
  /** Safe HTML. */
  html: string;
  /** The same without markup; one line per block. */
  text: string;
  words: number;
  /** The beginning of the text, at most 280 characters. */
  excerpt: string;
}

const EXCERPT = 280;
/** Text read as Markdown at once, in UTF-16 units. */
const CHUNK = 4000;

/**
 * Markdown typed by people to safe HTML. A single line break stays one, bare addresses become links,
 * raw HTML is shown as typed. Works in time that grows with the length of the text and no faster.
 */
export function makeMarkup(source: string, options: MarkupOptions = {}): Markup {
  const typed = cleanText(source);
  const marked: MarkedOptions = { gfm: true, breaks: true, tokenizer: new PlainTokenizer() };
  const tokens = chunksOf(typed, CHUNK).flatMap((chunk) => new BoundedLexer(marked).lex(chunk));
  const levels = headingLevels(tokens, options.headingBase ?? 2);
  marked.renderer = new Printer(levels, options.domain ?? null);
  const html = sanitise(new Parser(marked).parse(tokens)).trim();
  const text = textOf(html);
  return { html, text, words: countWords(text), excerpt: clip(text, EXCERPT) };
}
