import type { KimContent, KimEntry } from '@simpul/contract';
import { siteStateOf, type SiteState } from '@simpul/domain';
import type { MicrositeInput } from '../site.ts';
import { indexOf } from './network-index.ts';
import { emergenciesIn, noticesFor, type Notice } from './notices.ts';
import { ownOccasionsOf, sharedOccasionsFor, splitAt, type Occasion } from './occasions.ts';
import { SiteRefusal } from './refusal.ts';
import { refuseTwins } from './twins.ts';
import { storiesOf, type Stories } from './stories.ts';
import { micrositeSurround, type Surround } from './surroundings.ts';

/** All that the pages of a KIM's site choose from: what belongs to it and is shown now. */
export interface Site {
  surround: Surround;
  entry: KimEntry;
  content: KimContent;
  stories: Stories;
  /** In order of display. */
  notices: readonly Notice[];
  emergencies: readonly Notice[];
  upcoming: readonly Occasion[];
  past: readonly Occasion[];
  /** Slugs of official events whose path a KIM's own event holds; they are read on the portal. */
  elsewhere: string[];
  now: number;
  cardBytes: MicrositeInput['cardBytes'];
}

/** The entry of the KIM in the network's list, and what its site shows for its status. */
export function standingOf({ network, kim }: MicrositeInput): {
  entry: KimEntry;
  state: SiteState;
} {
  const entry = indexOf(network).kims.get(kim.slug);
  if (!entry) throw new SiteRefusal(`KIM ${kim.slug} is not in the network's list of KIM.`);
  return { entry, state: siteStateOf(entry.status) };
}

/** Chooses what a KIM's site shows. An archived site shows its own items alone. */
export function siteOf(input: MicrositeInput, entry: KimEntry, state: Surround['state']): Site {
  const { network, kim: content, now } = input;
  const stories = storiesOf(content, entry);
  const own = ownOccasionsOf(content, stories.kim, network.setting.timeZone);
  const reached = state === 'full';
  const shared = !reached ? [] : sharedOccasionsFor(network, entry);
  const notices = !reached ? [] : noticesFor(network, now, entry);
  for (const same of [stories.posts, stories.galleries, own]) refuseTwins(same, entry.slug);
  const ownPaths = new Set(own.map(({ item }) => item.slug));
  return {
    surround: micrositeSurround(input, entry, state),
    entry,
    content,
    stories,
    notices,
    emergencies: emergenciesIn(notices),
    ...splitAt([...own, ...shared], now),
    elsewhere: shared.map(({ item }) => item.slug).filter((slug) => ownPaths.has(slug)),
    now,
    cardBytes: input.cardBytes,
  };
}
