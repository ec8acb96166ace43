import type { Event, KimContent, KimEntry, Network } from '@simpul/contract';
import { endOfDay, isNobody, reaches, type TimeZone } from '@simpul/domain';
import type { AudienceNames } from '../words/audience.ts';
import { audienceNames } from './audience-names.ts';
import { indexOf } from './network-index.ts';
import { oncePer } from './once-per.ts';
import type { KimRef } from './stories.ts';
import { withoutTwins } from './twins.ts';

/** An event with its origin: of a KIM, or official and then with an audience. */
export interface Occasion {
  item: Event;
  kim: KimRef | null;
  audience: AudienceNames | null;
  /** Milliseconds since 1970 at which it starts. */
  at: number;
  /** Milliseconds since 1970 from which on it is over. */
  over: number;
}

type Times = Pick<Event, 'starts' | 'ends' | 'allDay'>;

/**
 * The end of an event, or null when nobody said it: one that ends in the moment it starts has a length that
 * is not known, unless it lasts all day.
 */
export const endOf = ({ starts, ends, allDay }: Times): string | null =>
  ends !== null && (allDay || Date.parse(ends) > Date.parse(starts)) ? ends : null;

/**
 * When an event is over: at its end; at the end of its last day if it lasts all day; at the end of
 * its day if nobody said when it ends.
 */
export function eventOver(times: Times, zone: TimeZone): number {
  const end = endOf(times);
  if (times.allDay) return endOfDay(end ?? times.starts, zone);
  return end === null ? endOfDay(times.starts, zone) : Date.parse(end);
}

const soonestFirst = (a: Occasion, b: Occasion): number =>
  a.at - b.at || (a.item.slug < b.item.slug ? -1 : 1);

/** The official events of the network that name somebody, with those they name. */
export const sharedOccasionsOf = oncePer((network: Network) => {
  const { removed } = indexOf(network);
  const published = network.sharedEvents.filter(({ id }) => !removed.has(id));
  return withoutTwins(published)
    .filter(({ audience }) => !isNobody(audience))
    .map((item) => ({
      reach: item.audience,
      occasion: {
        item,
        kim: null,
        audience: audienceNames(network, item.audience),
        at: Date.parse(item.starts),
        over: eventOver(item, network.setting.timeZone),
      } satisfies Occasion,
    }));
});

const own = new WeakMap<KimContent, { kim: KimRef; zone: TimeZone; occasions: Occasion[] }>();

/** A KIM's own events. */
export function ownOccasionsOf(content: KimContent, kim: KimRef, zone: TimeZone): Occasion[] {
  const before = own.get(content);
  if (before?.kim === kim && before.zone === zone) return before.occasions;
  const removed = new Set(content.removed.map(({ id }) => id));
  const occasions = content.events
    .filter(({ id }) => !removed.has(id))
    .map((item): Occasion => ({
      item,
      kim,
      audience: null,
      at: Date.parse(item.starts),
      over: eventOver(item, zone),
    }));
  own.set(content, { kim, zone, occasions });
  return occasions;
}

/** The official events that reach a KIM. */
export const sharedOccasionsFor = (network: Network, kim: KimEntry): Occasion[] =>
  sharedOccasionsOf(network)
    .filter(({ reach }) => reaches(reach, kim))
    .map(({ occasion }) => occasion);

/** Events in two lists: those to come, soonest first, and those that are over, latest first. */
export function splitAt(occasions: readonly Occasion[], now: number) {
  const sorted = [...occasions].sort(soonestFirst);
  return {
    upcoming: sorted.filter(({ over }) => now < over),
    past: sorted.filter(({ over }) => over <= now).reverse(),
  };
}
