import type { Region } from '@simpul/contract';
import { categoryLabels, paths, type Category, type SiteState } from '@simpul/domain';
import type { Link } from '../views/parts.ts';
import { regionTitle } from './region.ts';

interface Standing {
  state: Exclude<SiteState, 'none'>;
  lineage: readonly Region[];
  portal: string;
}

/** From an article to the neighbours' news, nearest first, and to its topic everywhere; nowhere from an archive. */
export function nearbyLinks({ state, lineage, portal }: Standing, topic: Category): Link[] {
  if (state !== 'full') return [];
  const around = lineage
    .filter(({ level }) => level === 'district' || level === 'regency')
    .reverse()
    .map((region) => ({
      text: `Kabar KIM lain di ${regionTitle(region)}`,
      href: portal + paths.region(region.code),
    }));
  const everywhere = `${categoryLabels[topic]} dari semua KIM`;
  return [...around, { text: everywhere, href: portal + paths.topic(topic) }];
}
