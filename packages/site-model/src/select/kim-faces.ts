import type { Network } from '@simpul/contract';
import type { KimFace } from '../parts/kim-card.ts';
import { regionsOf } from './network-index.ts';
import { oncePer } from './once-per.ts';
import type { Member } from './portal.ts';

interface Known {
  latest: string | null;
  face: KimFace;
}
const facesOf = oncePer<Network, Map<string, Known>>(() => new Map());

/** What cards of these KIM are made from; the same object as long as network and latest post are. */
export function kimFaces(network: Network, members: readonly Member[]): KimFace[] {
  const faces = facesOf(network);
  return members.map(({ entry, stories }) => {
    const latest = stories?.posts[0]?.item.publishedAt ?? null;
    const before = faces.get(entry.slug);
    if (before?.latest === latest) return before.face;
    const { slug, name, kind, accent, tagline, logo } = entry;
    const face = {
      entry: { slug, name, kind, accent, tagline, logo },
      lineage: regionsOf(network, entry.region),
      latest,
    };
    faces.set(slug, { latest, face });
    return face;
  });
}
