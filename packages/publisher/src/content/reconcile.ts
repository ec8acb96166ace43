import type { KimContent, KimEntry, Network, Tombstone } from '@simpul/contract';

/** A document that the new answer no longer has although nothing says that it was taken away. */
export interface Kept {
  type: Tombstone['type'];
  id: string;
}

export interface Reconciled<T> {
  content: T;
  kept: Kept[];
}

interface Document {
  id: string;
}

/**
 * The content to publish after a new answer: the new answer, and every document of the old content that
 * vanished without a tombstone. So an empty, shortened or damaged answer never takes a page away.
 */
export function reconcileNetwork(old: Network | null, fresh: Network): Reconciled<Network> {
  if (old === null) return { content: fresh, kept: [] };
  const kept: Kept[] = [];
  const merge = merger(fresh.removed, kept);
  const withId = <R extends { code: string }>(regions: readonly R[]) =>
    regions.map((region) => ({ id: region.code, region }));
  const regions = merge('region', withId(old.regions), withId(fresh.regions));
  const kims = merge('kim', old.kims, fresh.kims);
  return {
    content: {
      ...fresh,
      regions: regions.map(({ region }) => region),
      agencies: merge('agency', old.agencies, fresh.agencies),
      announcements: merge('announcement', old.announcements, fresh.announcements),
      sharedEvents: merge('event', old.sharedEvents, fresh.sharedEvents),
      kims: firstOfEachSlug(kims),
    },
    kept,
  };
}

/** A slug that now belongs to another KIM is never shared between the two. */
function firstOfEachSlug(kims: readonly KimEntry[]): KimEntry[] {
  const seen = new Set<string>();
  return kims.filter(({ slug }) => !seen.has(slug) && seen.add(slug));
}

/** The same for the content of one KIM. `old` must be of the same KIM (by id, not by slug). */
export function reconcileKim(old: KimContent | null, fresh: KimContent): Reconciled<KimContent> {
  if (old === null) return { content: fresh, kept: [] };
  const kept: Kept[] = [];
  const merge = merger(fresh.removed, kept);
  return {
    content: {
      ...fresh,
      posts: merge('post', old.posts, fresh.posts),
      galleries: merge('gallery', old.galleries, fresh.galleries),
      events: merge('event', old.events, fresh.events),
    },
    kept,
  };
}

function merger(removed: readonly Tombstone[], kept: Kept[]) {
  const buried = new Set(removed.map(({ type, id }) => `${type} ${id}`));
  return <D extends Document>(type: Kept['type'], old: readonly D[], fresh: readonly D[]): D[] => {
    const present = new Set(fresh.map(({ id }) => id));
    const vanished = old.filter(({ id }) => !present.has(id) && !buried.has(`${type} ${id}`));
    kept.push(...vanished.map(({ id }) => ({ type, id })));
    return vanished.length === 0 ? [...fresh] : [...fresh, ...vanished];
  };
}
