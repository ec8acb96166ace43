import { Lexer, type Token, type TokensList } from 'marked';
import { piecesOf } from './cut-text.ts';

/** Quotes and lists inside each other: what lies deeper is shown as plain text. */
const BLOCK_DEPTH = 6;
/** Bold in italic in links: what lies deeper is shown as plain text. */
const INLINE_DEPTH = 6;
/** Longest run of text, in UTF-16 units, in which marks may belong to each other. */
const PIECE = 2000;
/** More runs of marks than this in a piece are no emphasis but a pattern; it is shown as typed. */
const MARKS = 200;

const plain = (text: string): Token => ({ type: 'text', raw: text, text, escaped: false });

const isPattern = (piece: string): boolean => (piece.match(/[*_~]+/g)?.length ?? 0) > MARKS;

/**
 * A lexer that does not sink into depths. Several rules of Markdown look ahead to the end of their text
 * for every mark they meet, or call themselves for every level of nesting, so a text made of marks
 * alone would take minutes or overflow the stack. Past the limits the marks are shown as typed;
 * nothing is ever left out.
 */
export class BoundedLexer extends Lexer {
  #blocks = 0;
  #inlines = 0;

  override blockTokens(src: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(src: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(src: string, tokens: Token[] = [], clipped = false): Token[] {
    if (this.#blocks >= BLOCK_DEPTH) {
      if (src.trim() !== '')
        tokens.push({ ...plain(src), type: 'paragraph', tokens: [plain(src)] });
      return tokens;
    }
    this.#blocks++;
    try {
      return super.blockTokens(src, tokens, clipped);
    } finally {
      this.#blocks--;
    }
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    this.#inlines++;
    try {
      for (const piece of piecesOf(src, PIECE)) {
        if (this.#inlines > INLINE_DEPTH || isPattern(piece)) tokens.push(plain(piece));
        else super.inlineTokens(piece, tokens);
      }
      return tokens;
    } finally {
      this.#inlines--;
    }
  }
}
