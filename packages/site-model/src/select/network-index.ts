import type { Agency, KimEntry, Network, Region } from '@simpul/contract';
import { isWithin, lineageOf } from '@simpul/domain';
import { oncePer } from './once-per.ts';

/** What is looked up in a network again and again. */
export interface NetworkIndex {
  regions: ReadonlyMap<string, Region>;
  agencies: ReadonlyMap<string, Agency>;
  kims: ReadonlyMap<string, KimEntry>;
  /** Documents that the network says are no longer published. */
  removed: ReadonlySet<string>;
  /** Offices that coach KIM, smallest area first. */
  coaches: readonly Agency[];
}

const by = <T>(items: readonly T[], key: (item: T) => string): Map<string, T> =>
  new Map(items.map((item) => [key(item), item]));

export const indexOf = oncePer((network: Network): NetworkIndex => ({
  regions: by(network.regions, ({ code }) => code),
  agencies: by(network.agencies, ({ id }) => id),
  kims: by(network.kims, ({ slug }) => slug),
  removed: new Set(network.removed.map(({ id }) => id)),
  coaches: network.agencies
    .filter(({ coachesKim }) => coachesKim)
    .sort((a, b) => b.region.length - a.region.length || (a.id < b.id ? -1 : 1)),
}));

/** The regions that a code lies in, widest first, itself last; those the network does not know left out. */
export const regionsOf = (network: Network, code: string): Region[] =>
  lineageOf(code).flatMap((above) => indexOf(network).regions.get(above) ?? []);

/** The office that coaches the KIM of a region: the nearest one, else the network's own. */
export const officeOf = (network: Network, region: string): string =>
  indexOf(network).coaches.find((agency) => isWithin(region, agency.region))?.shortName ??
  network.setting.parentOffice;
