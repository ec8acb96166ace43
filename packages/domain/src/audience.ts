import type { KimKind } from './kim.ts';
import { isWithin } from './region.ts';

/**
 * Audience (sasaran): whom an announcement addresses. The parts combine as a union, and an audience
 * with no part names nobody.
 */
export interface Audience {
  /** Every KIM of the network. */
  everyone: boolean;
  /** Region codes; each names its whole subtree. */
  regions: readonly string[];
  kinds: readonly KimKind[];
  /** Slugs of KIM named one by one. */
  kims: readonly string[];
}

/** What the audience rule needs to know of a KIM. */
export interface Addressee {
  slug: string;
  region: string;
  kind: KimKind;
}

export const nobody: Audience = { everyone: false, regions: [], kinds: [], kims: [] };

/** Does the audience name this KIM? The one rule that decides which sites show an announcement. */
export const reaches = (audience: Audience, kim: Addressee): boolean =>
  audience.everyone ||
  audience.kims.includes(kim.slug) ||
  audience.kinds.includes(kim.kind) ||
  audience.regions.some((area) => isWithin(kim.region, area));

/** Reach (jangkauan): the KIM that an audience names, in the order given. */
export const reach = <K extends Addressee>(audience: Audience, kims: readonly K[]): K[] =>
  kims.filter((kim) => reaches(audience, kim));

/** Does the audience name nobody at all, whatever KIM there may be? */
export const isNobody = (audience: Audience): boolean =>
  !audience.everyone &&
  audience.regions.length === 0 &&
  audience.kinds.length === 0 &&
  audience.kims.length === 0;
