import type { Announcement, Network } from '@simpul/contract';
import type { AudienceNames } from '../words/audience.ts';
import { regionTitle } from '../words/region.ts';
import { indexOf } from './network-index.ts';

/** The names that the codes and slugs of an audience stand for in this network. */
export function audienceNames(
  network: Network,
  { everyone, regions, kinds, kims }: Announcement['audience'],
): AudienceNames {
  const index = indexOf(network);
  const named = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const region = index.regions.get(code);
      return region ? [regionTitle(region)] : [];
    });
  return {
    everyone,
    regions: named(regions),
    kinds: [...kinds],
    kims: kims.flatMap((slug) => index.kims.get(slug)?.name ?? []),
  };
}
