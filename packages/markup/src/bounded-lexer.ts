import { Lexer, type MarkedOptions, type Token, type TokensList } from 'marked';
import { piecesOf } from './pieces.ts';

/** Quotes and lists inside each other: what lies deeper is shown as plain text. */
const BLOCK_DEPTH = 6;
/** Bold in italic in links: what lies deeper is shown as plain text. */
const INLINE_DEPTH = 6;
/** How often, on average, a character may be looked at by the block rules before they give up. */
const LOOKS = 24;

const plain = (text: string): Token => ({ type: 'text', raw: text, text, escaped: false });

/**
 * A lexer whose work grows with the length of the text and no faster. Several of the Markdown rules
 * look ahead to the end of their text for every mark they meet, so a text made of marks alone would
 * take minutes. Past the limits the marks are shown as typed; nothing is ever left out.
 */
export class BoundedLexer extends Lexer {
  #blocks = 0;
  #inlines = 0;
  #looks: number;

  constructor(options: MarkedOptions, length: number) {
    super(options);
    this.#looks = LOOKS * (length + 1000);
  }

  override blockTokens(src: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(src: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(src: string, tokens: Token[] = [], clipped = false): Token[] {
    this.#looks -= src.length;
    if (this.#blocks >= BLOCK_DEPTH || this.#looks < 0) {
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
    if (this.#inlines >= INLINE_DEPTH) {
      tokens.push(plain(src));
      return tokens;
    }
    this.#inlines++;
    try {
      for (const piece of piecesOf(src)) super.inlineTokens(piece, tokens);
      return tokens;
    } finally {
      this.#inlines--;
    }
  }
}
