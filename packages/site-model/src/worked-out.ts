import type { KimContent } from '@simpul/contract';
import { originOf, paths, type PublicAddress } from '@simpul/domain';
import { knownMarkup, markupsMade, rememberMarkup, type Markup } from '@simpul/markup';
import { digest, rememberDigest } from './digest.ts';
import { keywordsLooked, knownKeywords, rememberKeywords } from './feeds/search-entry.ts';
import { markupOptions } from './parts/text.ts';
import { codesDrawn, knownCode, rememberCode } from './parts/square-code.ts';
import { newestFirst } from './select/by-publication.ts';
import type { SquareCode } from './views/index.ts';

/**
 * What planning and rendering worked out of a KIM's own items, by id: plain JSON, to be kept beside the
 * content it was made from and taken over by whoever reads that content again.
 */
export interface WorkedOut {
  digests: Record<string, string>;
  /** Of the newest items: their text stands in feeds, in the bulletin and in the search index of now. */
  markup: Record<string, Markup>;
  /** Of what a KIM says of itself, which begins on its home page. */
  about: Markup | null;
  /** Of events: they stand in the search index of now. */
  keywords: Record<string, string>;
  /** Those of its bulletin. */
  codes: SquareCode[];
}

/** Items of each kind whose markup is worth keeping: feeds hold no more. */
const MOST_MARKUP = 20;

/** Grows whenever something that is kept is worked out in this thread, of whatever content. */
export const workedOutSoFar = (): number => markupsMade() + keywordsLooked() + codesDrawn();

/** What is known of these items at the moment; markup that nothing asked for is not made. */
export function workedOutOf(content: KimContent, address: PublicAddress): WorkedOut {
  const digests = itemsOf(content).map((item) => [item.id, digest(item)] as const);
  const markup = [content.posts, content.galleries, content.events].flatMap((items) =>
    [...items]
      .sort(newestFirst)
      .slice(0, MOST_MARKUP)
      .flatMap(({ id, body }) => {
        const made = knownMarkup(body, markupOptions(address));
        return made === null ? [] : [[id, made] as const];
      }),
  );
  const keywords = content.events.flatMap((event) => {
    const words = knownKeywords(event);
    return words === null ? [] : [[event.id, words] as const];
  });
  return {
    digests: Object.fromEntries(digests),
    markup: Object.fromEntries(markup),
    about: knownMarkup(content.profile.about, markupOptions(address)),
    keywords: Object.fromEntries(keywords),
    codes: addressesOf(content, address).flatMap((each) => knownCode(each) ?? []),
  };
}

/** Takes over what was worked out of content that is equal to this. */
export function takeOver(content: KimContent, address: PublicAddress, worked: WorkedOut): void {
  for (const item of itemsOf(content)) {
    const made = worked.digests[item.id];
    if (made !== undefined) rememberDigest(item, made);
    const markup = worked.markup[item.id];
    if (markup !== undefined) rememberMarkup(item.body, markupOptions(address), markup);
  }
  const { about, codes, keywords } = worked;
  for (const code of codes) rememberCode(code);
  if (about) rememberMarkup(content.profile.about, markupOptions(address), about);
  for (const event of content.events) {
    const words = keywords[event.id];
    if (words !== undefined) rememberKeywords(event, words);
  }
}

/** Home, and where the newest stories are. */
const addressesOf = ({ slug, posts }: KimContent, address: PublicAddress): string[] =>
  [
    paths.home,
    ...[...posts]
      .sort(newestFirst)
      .slice(0, MOST_MARKUP)
      .map((post) => paths.post(post.slug)),
  ].map((path) => originOf(slug, address) + path);

const itemsOf = ({ posts, galleries, events }: KimContent) => [...posts, ...galleries, ...events];
