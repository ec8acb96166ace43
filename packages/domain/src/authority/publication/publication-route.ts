import type { Route } from '../item-state.ts';
import type { KimItemType, PublishingMode } from '../thing.ts';
import { domainsIn, isKnownDomain } from './find-domains.ts';
import { findGambling } from './find-gambling.ts';

export const holdReasons = ['gambling', 'unknown-domain', 'source-missing'] as const;

/** Why an item waits for an officer, with what was found. */
export type HoldReason =
  | { reason: 'gambling'; words: readonly string[] }
  | { reason: 'unknown-domain'; domains: readonly string[] }
  | { reason: 'source-missing' };

/** What the rule looks at: every text a reader would see (titles, captions and links included). */
export interface Publishable {
  type: KimItemType;
  texts: readonly string[];
  /** "Dari mana kabar ini"; only a post has to have one. */
  source: string | null;
}

export interface PublicationRoute {
  route: Route;
  /** Empty unless the route is `held`. */
  reasons: readonly HoldReason[];
}

/**
 * How an item that a member wants to publish goes on: `direct` to the site, `review` because its KIM is
 * reviewed, `held` because of what stands in it. `knownDomains` are those that an officer has let pass
 * before (lower case, without `www.`); one covers what lies below it. Holding is no refusal: an officer
 * looks and publishes. Source: `docs/policy/README.md`, "How an item is published".
 */
export function publicationRoute(
  kim: { publishing: PublishingMode },
  item: Publishable,
  knownDomains: ReadonlySet<string>,
): PublicationRoute {
  const texts = [...item.texts, item.source ?? ''];
  const words = [...new Set(texts.flatMap(findGambling))].sort();
  const domains = [...new Set(texts.flatMap(domainsIn))]
    .filter((host) => !isKnownDomain(host, knownDomains))
    .sort();

  const reasons: HoldReason[] = [];
  if (words.length > 0) reasons.push({ reason: 'gambling', words });
  if (domains.length > 0) reasons.push({ reason: 'unknown-domain', domains });
  if (item.type === 'post' && !item.source?.trim()) reasons.push({ reason: 'source-missing' });
  if (reasons.length > 0) return { route: 'held', reasons };
  return { route: kim.publishing === 'direct' ? 'direct' : 'review', reasons };
}
