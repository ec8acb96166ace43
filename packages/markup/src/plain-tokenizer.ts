import { Tokenizer, type Tokens } from 'marked';

/**
 * Markdown as people type it on a phone. Rules that make text vanish or change by surprise are off,
 * so that what is typed is what is shown:
 * - raw HTML (`<b>`, `<!-- -->`, `<script>`) is text;
 * - a line such as `[catatan]: besok libur` is text, not the definition of a link;
 * - a line of dashes under a line does not turn it into a heading, indentation not into code,
 *   and no fence swallows what follows it;
 * - `~5.000 … ~6.000` is not struck through: that takes two tildes;
 * - `1)` at the beginning of a line stays so: a list would say `1.`, which is another number of a law;
 * - `&amp;` and `&#60;` are the characters typed.
 */
export class PlainTokenizer extends Tokenizer {
  override html(): undefined {}
  override tag(): undefined {}
  override def(): undefined {}
  override reflink(): undefined {}
  override lheading(): undefined {}
  override code(): undefined {}
  override fences(): undefined {}

  override list(src: string): Tokens.List | undefined {
    return /^ {0,3}\d{1,9}\)/.test(src) ? undefined : super.list(src);
  }

  override del(src: string, masked: string, before?: string): Tokens.Del | undefined {
    return src.startsWith('~~') ? super.del(src, masked, before) : undefined;
  }

  override inlineText(src: string): Tokens.Text | undefined {
    const token = super.inlineText(src);
    return token && { ...token, text: token.raw, escaped: false };
  }
}
