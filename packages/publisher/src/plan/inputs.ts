import type { Announcement, KimEntry, Network } from '@simpul/contract';
import { PORTAL, isShownAt, reaches } from '@simpul/domain';
import { digest } from '@simpul/site-model';

/** What there is to make sites from, besides the moment. */
export interface Desk {
  theme: string;
  /** The network, without what is not ready. */
  network: Network;
  /** Revision of the content at hand, by KIM. */
  revisions: ReadonlyMap<string, number>;
  /** Hashes of pictures that a KIM's items still lack, by KIM. */
  lacking: ReadonlyMap<string, readonly string[]>;
}

/** What a site should be made from now. */
export interface Wanted {
  /** Id of the KIM whose site it is; `portal` for the portal. */
  owner: string;
  /** Digest of all that may show on it, whatever the moment. */
  inputs: string;
  /** Digest of that but announcements and shared events: while it stands, they alone are new. */
  ground: string;
  /** Digest of the important and emergency announcements it shows at the moment. */
  urgent: string;
}

/** Answers for each site what it should be made from; what is common to all is digested once. */
export function wantedOf(desk: Desk): (site: string, now: number) => Wanted {
  const { network, theme } = desk;
  const entries = new Map(network.kims.map((kim) => [kim.slug, kim]));
  const kims = network.kims.map((kim) => ({ ...kim, revision: null }));
  const common = digest([theme, network.setting, network.regions, network.agencies, kims]);
  const groundOf = (site: string): string =>
    digest([common, desk.revisions.get(site) ?? 0, desk.lacking.get(site) ?? []]);
  const inputsOfKim = (kim: KimEntry, ground: string, mine: readonly Announcement[]): string =>
    digest([ground, mine, network.sharedEvents.filter(({ audience }) => reaches(audience, kim))]);
  const inputsOfPortal = (): string =>
    digest([
      common,
      network.announcements,
      network.sharedEvents,
      Object.fromEntries(desk.revisions),
      Object.fromEntries(desk.lacking),
    ]);
  const timeless = (site: string): Timeless => {
    const kim = entries.get(site);
    const mine = network.announcements.filter(
      ({ audience }) => site === PORTAL || (kim !== undefined && reaches(audience, kim)),
    );
    const ground = kim === undefined ? common : groundOf(site);
    return {
      owner: kim?.id ?? PORTAL,
      inputs: kim === undefined ? inputsOfPortal() : inputsOfKim(kim, ground, mine),
      ground,
      notRoutine: mine.filter(({ urgency }) => urgency !== 'routine'),
    };
  };
  const known = new Map<string, Timeless>();
  return (site, now) => {
    let found = known.get(site);
    if (found === undefined) known.set(site, (found = timeless(site)));
    const { notRoutine, ...wanted } = found;
    return { ...wanted, urgent: digest(notRoutine.filter((one) => isShownAt(one, now))) };
  };
}

/** What is wanted of a site whatever the moment. */
interface Timeless extends Omit<Wanted, 'urgent'> {
  notRoutine: readonly Announcement[];
}
