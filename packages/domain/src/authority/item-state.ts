/** The state of an item's working copy. */
export const itemStates = ['draft', 'submitted', 'returned', 'published', 'withdrawn'] as const;
export type ItemState = (typeof itemStates)[number];

export const itemStateLabels: Record<ItemState, string> = {
  draft: 'Draf',
  submitted: 'Ditinjau',
  returned: 'Dikembalikan',
  published: 'Terbit',
  withdrawn: 'Ditarik',
};

/** Where an item stands: its working copy, and whether a published version is live besides. */
export interface Standing {
  state: ItemState;
  live: boolean;
}

/** What moves an item. */
export const steps = [
  'update',
  'submit',
  'publish',
  'withdraw',
  'correct',
  'return',
  'restore',
] as const;
export type Step = (typeof steps)[number];

/** The way that the publication rule finds for an item. */
export const routes = ['direct', 'review', 'held'] as const;
export type Route = (typeof routes)[number];

export type NextState =
  { allowed: true; next: Standing } | { allowed: false; reason: 'wrong-state' };

/**
 * Where the step leaves the item. `route` is what `publicationRoute` found for a member's `publish` or
 * `correct`; an officer's is `direct`. On any other route both hand the item in for review, and what is
 * live stays live. Source: `docs/policy/README.md`, "By the state of the item".
 */
export function nextState({ state, live }: Standing, step: Step, route: Route): NextState {
  const to = (next: ItemState, isLive = live): NextState => ({
    allowed: true,
    next: { state: next, live: isLive },
  });
  const isOpen = state === 'draft' || state === 'returned';
  switch (step) {
    case 'update':
      if (state === 'withdrawn') break;
      // Saving takes a submitted item back: a reviewer never publishes what changed under their eyes.
      return to(state === 'returned' ? 'returned' : 'draft');
    case 'submit':
      if (!isOpen) break;
      return to('submitted');
    case 'publish':
      if (!isOpen && state !== 'submitted') break;
      return route === 'direct' ? to('published', true) : to('submitted');
    case 'correct':
      if (state !== 'published') break;
      return to(route === 'direct' ? 'published' : 'submitted');
    case 'withdraw':
      if (!live) break;
      return to('withdrawn', false);
    case 'return':
      if (state !== 'submitted') break;
      return to('returned');
    case 'restore':
      if (state !== 'withdrawn') break;
      return to('draft', false);
  }
  return { allowed: false, reason: 'wrong-state' };
}
