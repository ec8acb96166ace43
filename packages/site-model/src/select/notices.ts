import type { Announcement, KimEntry, Network } from '@simpul/contract';
import { isNobody, isShownAt, reaches, urgencyRank } from '@simpul/domain';
import type { AudienceNames } from '../words/audience.ts';
import { audienceNames } from './audience-names.ts';
import { indexOf } from './network-index.ts';
import { oncePer } from './once-per.ts';
import { withoutTwins } from './twins.ts';

/** An announcement with all that is shown of it: the same object for every site. */
export interface Notice {
  type: 'notice';
  item: Announcement;
  issuer: { name: string; shortName: string; website: string | null };
  audience: AudienceNames;
  /** From when it could be read, ISO: its publication or its `showFrom`, whichever is later. */
  since: string;
  /** The same in milliseconds since 1970. */
  at: number;
}

const later = (a: string, b: string | null): string =>
  b !== null && Date.parse(b) > Date.parse(a) ? b : a;

/** Emergencies first, then pinned, important, newest. */
function before(a: Notice, b: Notice): number {
  const emergency = ({ item }: Notice) => (item.urgency === 'emergency' ? 0 : 1);
  const pinned = ({ item }: Notice) => (item.pinned ? 0 : 1);
  return (
    emergency(a) - emergency(b) ||
    pinned(a) - pinned(b) ||
    urgencyRank(a.item.urgency) - urgencyRank(b.item.urgency) ||
    newestFirst(a, b)
  );
}

const newestFirst = (a: Notice, b: Notice): number =>
  b.at - a.at || (a.item.slug < b.item.slug ? -1 : 1);

/** Every announcement of the network that names somebody and was not removed, in order of display. */
export const noticesOf = oncePer((network: Network): readonly Notice[] => {
  const { agencies, removed } = indexOf(network);
  const { parentOffice } = network.setting;
  const published = network.announcements.filter(({ id }) => !removed.has(id));
  return withoutTwins(published)
    .filter(({ audience }) => !isNobody(audience))
    .map((item): Notice => {
      const agency = agencies.get(item.issuer);
      const since = later(item.publishedAt, item.showFrom);
      return {
        type: 'notice',
        item,
        issuer: {
          name: agency?.name ?? parentOffice,
          shortName: agency?.shortName ?? parentOffice,
          website: agency?.website ?? null,
        },
        audience: audienceNames(network, item.audience),
        since,
        at: Date.parse(since),
      };
    })
    .sort(before);
});

interface Shown {
  now: number;
  notices: readonly Notice[];
}
const shownAt = oncePer<Network, Shown>(() => ({ now: NaN, notices: [] }));

/** The announcements of the network that are shown at `now`, whomever they address. */
export function noticesShown(network: Network, now: number): readonly Notice[] {
  const last = shownAt(network);
  if (last.now !== now) {
    last.now = now;
    last.notices = noticesOf(network).filter(({ item }) => isShownAt(item, now));
  }
  return last.notices;
}

/** The announcements that a KIM's site shows at `now`. */
export const noticesFor = (network: Network, now: number, kim: KimEntry): Notice[] =>
  noticesShown(network, now).filter(({ item }) => reaches(item.audience, kim));

/** Those among them that are emergencies. */
export const emergenciesIn = (notices: readonly Notice[]): Notice[] =>
  notices.filter(({ item }) => item.urgency === 'emergency');

/** What the board of a home page shows below the strip, which tells every emergency in full. */
export const besideStrip = (notices: readonly Notice[]): Notice[] =>
  notices.filter(({ item }) => item.urgency !== 'emergency');

/** The same announcements, newest first. */
export const byAge = (notices: readonly Notice[]): Notice[] => [...notices].sort(newestFirst);
