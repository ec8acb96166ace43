import type { Network } from '@simpul/contract';
import { categories, type Accent, type Category, type KimKind } from '@simpul/domain';
import { placeOf } from '../words/region.ts';
import { regionsOf } from './network-index.ts';
import type { Member } from './portal.ts';

/** What a long list shows of a KIM, and by what it can be narrowed. */
export interface KimFact {
  slug: string;
  name: string;
  accent: Accent;
  /** Below its regency, which the list says already. */
  place: string;
  kind: KimKind;
  /** Topics it has written about. */
  topics: readonly Category[];
  isActive: boolean;
  isNew: boolean;
}

/** The facts of these KIM, in the order given. */
export const kimFacts = (network: Network, members: readonly Member[]): KimFact[] =>
  members.map(({ entry, stories, activity }) => {
    const below = regionsOf(network, entry.region).filter(
      ({ level }) => level === 'district' || level === 'village',
    );
    return {
      slug: entry.slug,
      name: entry.name,
      accent: entry.accent,
      place: placeOf(below.length > 0 ? below : regionsOf(network, entry.region)),
      kind: entry.kind,
      topics: categories.filter((topic) => stories?.topics.has(topic)),
      isActive: activity === 'active',
      isNew: activity === 'not-started',
    };
  });
