import { Renderer, type Tokens } from 'marked';
import { escapeHtml } from './escape.ts';
import { leadsOut, leavingAttributes, leavingMark, publishedAddress } from './links.ts';

/**
 * Prints tokens as HTML with headings at the levels it is told; every typed character is escaped.
 * Links out of `domain` are marked. A link with a refused address is shown as typed.
 */
export class Printer extends Renderer {
  #levelOf: (depth: number) => number;
  #domain: string | null;

  constructor(levelOf: (depth: number) => number, domain: string | null) {
    super();
    this.#levelOf = levelOf;
    this.#domain = domain;
  }

  override heading({ tokens, depth }: Tokens.Heading): string {
    const level = this.#levelOf(depth);
    return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
  }

  /**
   * Numbers stay as they were typed, also where one is left out or comes later; where one is typed again and
   * again the list counts on.
   */
  override list({ ordered, start, items }: Tokens.List): string {
    if (!ordered) return `<ul>\n${items.map((item) => this.listitem(item)).join('')}</ul>\n`;
    let shown = Number(start) - 1;
    let typed = NaN;
    const lines = items.map((item) => {
      const number = Number.parseInt(item.raw, 10);
      const isNext = number === typed || number === shown + 1;
      shown = isNext ? shown + 1 : number;
      typed = number;
      const line = this.listitem(item);
      return isNext ? line : line.replace('<li>', `<li value="${number}">`);
    });
    return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${lines.join('')}</ol>\n`;
  }

  override text(token: Tokens.Text | Tokens.Escape): string {
    return 'tokens' in token && token.tokens
      ? this.parser.parseInline(token.tokens)
      : escapeHtml(token.text);
  }

  override link({ href, raw, tokens }: Pick<Tokens.Link, 'href' | 'raw' | 'tokens'>): string {
    const address = publishedAddress(href);
    if (address === null) return escapeHtml(raw);
    const words = this.parser.parseInline(tokens);
    const out = leadsOut(address, this.#domain);
    const open = `<a href="${escapeHtml(address)}"${out ? leavingAttributes : ''}>`;
    return `${open}${words}${out ? leavingMark : ''}</a>`;
  }

  /** A picture from elsewhere is never loaded; its address stays reachable as a link. */
  override image({ href, raw, text }: Tokens.Image): string {
    const words = text.trim() || href;
    return this.link({ href, raw, tokens: [{ type: 'text', raw: words, text: words }] });
  }

  /** Columns of numbers stand to the right; the theme knows the two classes. */
  override tablecell({ header, align, tokens }: Tokens.TableCell): string {
    const name = header ? 'th' : 'td';
    const side = align === 'right' ? 'kanan' : align === 'center' ? 'tengah' : null;
    const open = side === null ? `<${name}>` : `<${name} class="${side}">`;
    return `${open}${this.parser.parseInline(tokens)}</${name}>`;
  }

  override checkbox({ checked }: Tokens.Checkbox): string {
    return checked ? '☑ ' : '☐ ';
  }

  override codespan({ text }: Tokens.Codespan): string {
    return `<code>${escapeHtml(text)}</code>`;
  }
}
