import type { Region } from '@simpul/contract';
import { paths } from '@simpul/domain';
import type { RegionLink } from '../views/portal.ts';
import { kimCount } from '../words/counts.ts';
import { regionTitle } from '../words/region.ts';

/** A region with the number of KIM in it. */
export interface CountedRegion {
  region: Region;
  kims: number;
}

export const regionLink = ({ region, kims }: CountedRegion): RegionLink => ({
  text: regionTitle(region),
  href: paths.region(region.code),
  count: kimCount(kims),
});
