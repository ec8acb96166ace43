import type { PublicAddress } from '@simpul/domain';
import { clip, renderMarkup, type Markup, type MarkupOptions } from '@simpul/markup';
import type { Surround } from '../select/surroundings.ts';

/** How everything that people typed is marked up on sites of this address. */
export const markupOptions = ({ domain }: PublicAddress): MarkupOptions => ({
  headingBase: 2,
  domain,
});

/** What people typed, as safe HTML and plain text. */
export const markupOf = (body: string, { address }: Pick<Surround, 'address'>): Markup =>
  renderMarkup(body, markupOptions(address));

interface Written {
  summary: string | null;
  body: string;
}

/** An item in at most 280 characters: its summary, else how its text begins; null without either. */
export const excerptOf = (
  { summary, body }: Written,
  surround: Pick<Surround, 'address'>,
): string | null => clip(summary ?? '', 280) || markupOf(body, surround).excerpt || null;

/** The description in a page's head: at most 160 characters. */
export const descriptionOf = (item: Written, surround: Surround, otherwise: string): string =>
  clip(excerptOf(item, surround) ?? otherwise, 160);
