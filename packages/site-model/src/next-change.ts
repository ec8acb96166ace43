import { nextMoment, reaches, siteStateOf, startOfDay } from '@simpul/domain';
import { forPortal } from './for-portal.ts';
import { nextSecurityStep } from './feeds/security-expiry.ts';
import { agedAt, bulletinStories } from './select/bulletin.ts';
import { indexOf } from './select/network-index.ts';
import { noticesOf, type Notice } from './select/notices.ts';
import {
  ownOccasionsOf,
  sharedOccasionsFor,
  sharedOccasionsOf,
  type Occasion,
} from './select/occasions.ts';
import { standingOf } from './select/site.ts';
import { storiesOf } from './select/stories.ts';
import type { MicrositeInput, PortalInput } from './site.ts';

/**
 * The next moment after `input.now`, in milliseconds, at which a site changes by itself: an
 * announcement that concerns it begins or ends, an event is over, a story of its bulletin grows old, its
 * security.txt is renewed, and on the portal the day: it counts who is active. Null for a KIM without a
 * site.
 */
export function nextChange(input: MicrositeInput | PortalInput): number | null {
  const concerns = 'kim' in input ? concernsOfMicrosite(input) : concernsOfPortal(input);
  if (concerns === null) return null;
  const { now, network } = input;
  const windows = concerns.notices.flatMap(({ item }) => [item.showFrom, item.showUntil]);
  const moments = [
    nextMoment(windows, now) ?? Infinity,
    ...concerns.ages.filter((age) => age > now),
    ...concerns.occasions.map(({ over }) => over).filter((over) => over > now),
    nextSecurityStep(now),
    ...('kim' in input ? [] : [startOfDay(now, network.setting.timeZone) + DAY]),
  ];
  return moments.reduce((a, b) => Math.min(a, b));
}

const DAY = 86_400_000;

interface Concerns {
  /** When a story leaves what counts as new, in milliseconds. */
  ages: readonly number[];
  notices: readonly Notice[];
  occasions: readonly Occasion[];
}

function concernsOfMicrosite(input: MicrositeInput): Concerns | null {
  const { network, kim } = input;
  const { entry, state } = standingOf(input);
  if (state === 'none') return null;
  if (state === 'notice') return { ages: [], notices: [], occasions: [] };
  const zone = network.setting.timeZone;
  const stories = storiesOf(kim, entry);
  const own = ownOccasionsOf(kim, stories.kim, zone);
  if (state === 'archive') return { ages: [], notices: [], occasions: own };
  return {
    ages: bulletinStories(stories).map(agedAt),
    notices: noticesOf(network).filter(({ item }) => reaches(item.audience, entry)),
    occasions: [...own, ...sharedOccasionsFor(network, entry)],
  };
}

function concernsOfPortal({ network, kims }: PortalInput): Concerns {
  const { timeZone } = network.setting;
  const own = kims.flatMap((content) => {
    const entry = indexOf(network).kims.get(content.slug);
    if (!entry || siteStateOf(entry.status) !== 'full') return [];
    const kept = forPortal(content);
    return ownOccasionsOf(kept, storiesOf(kept, entry).kim, timeZone);
  });
  const shared = sharedOccasionsOf(network).map(({ occasion }) => occasion);
  return { ages: [], notices: noticesOf(network), occasions: [...own, ...shared] };
}
