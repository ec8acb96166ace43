import type { KimContent, Network, Tombstone } from '@simpul/contract';
import * as a from '@simpul/site-model/testing';

/** One state of the network's content; a drill goes from one to the next and around. */
export interface State {
  network: Partial<Network>;
  kims: KimContent[];
}

const inKapuas = { everyone: false, regions: ['62.03'], kinds: [], kims: [] };
const market = a.anAnnouncement({ slug: 'pasar', title: 'Pasar murah', audience: inKapuas });
const flood = a.anAnnouncement({ slug: 'banjir', title: 'Banjir', urgency: 'emergency' });
const announcements = [market, flood];
const posts = a.somePosts(14);

const gone = (type: Tombstone['type'], ids: string[]): Tombstone[] =>
  ids.map((id) => ({ type, id, revision: 1, reason: 'withdrawn' }));

function state(shown: readonly (typeof market)[], postCount: number): State {
  const isShown = ({ id }: { id: string }) => shown.some((one) => one.id === id);
  return {
    network: {
      announcements: [...shown],
      removed: gone(
        'announcement',
        announcements.filter((one) => !isShown(one)).map(({ id }) => id),
      ),
    },
    kims: [
      a.aKimContent({
        posts: posts.slice(0, postCount),
        removed: gone(
          'post',
          posts.slice(postCount).map(({ id }) => id),
        ),
      }),
    ],
  };
}

/**
 * Nothing special; news for one regency; an emergency for everyone; a KIM that wrote a lot; what was for
 * all withdrawn. Each differs from the one before in the network or in one KIM, never in both: the portal
 * shows the two as they come.
 */
export const states: readonly State[] = [
  state([], 1),
  state([market], 1),
  state([market, flood], 1),
  state([market, flood], posts.length),
  state([], posts.length),
];
