import type { Network, PreviewOrder } from '@simpul/contract';
import { reaches, siteStateOf } from '@simpul/domain';

/** Longer than this nobody asks for; an order that does was not written by our CMS. */
const LONGEST_MS = 60 * 60_000;

/**
 * The second lock: why this page is not made, or null. An item is seen on the site of the KIM that owns
 * it and on no other; what has an audience, on the sites that the audience names.
 */
export function refuseOrder(order: PreviewOrder, network: Network, now: number): string | null {
  const { site, owner, subject } = order;
  const left = Date.parse(order.expiresAt) - now;
  if (left <= 0) return 'it is over already';
  if (left > LONGEST_MS) return 'it would stand for too long';
  const entry = network.kims.find(({ slug }) => slug === site);
  if (!entry) return `no KIM has the slug ${site}`;
  if (siteStateOf(entry.status) !== 'full') return `the site ${site} shows no items`;
  if ('audience' in subject.item) {
    if (owner !== null) return 'what has an audience belongs to no KIM';
    return reaches(subject.item.audience, entry) ? null : `its audience does not name ${site}`;
  }
  return owner === entry.id ? null : `it does not belong to the KIM ${site}`;
}
