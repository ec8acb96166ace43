import type { Job } from '../render/messages.ts';
import type { SiteState } from './site-state.ts';

/** Pages that get their twins in one job: what is urgent on the same site waits for no more of them. */
const TOGETHER = 250;

interface NextTwins {
  state: SiteState;
  job: Extract<Job, { task: 'twins' }>;
}

/**
 * The next pages of a live release that lack their compressed twins, on the first site for which a worker is
 * free; null when there are none. The job's `to` is where the site goes on afterwards, null after its last page.
 */
export function nextTwins(
  states: Iterable<SiteState>,
  hasRoom: (site: string) => boolean,
): NextTwins | null {
  for (const state of states) {
    const { site, live, busy, haveTwinsFailed, twinsFrom: from } = state;
    if (from === null || haveTwinsFailed) continue;
    // Without inputs a release is a first lane alone: the rest follows at once.
    if (busy || live?.inputs == null || !hasRoom(site)) continue;
    const to = from + TOGETHER < live.pages ? from + TOGETHER : null;
    return { state, job: { task: 'twins', site, from, to } };
  }
  return null;
}
