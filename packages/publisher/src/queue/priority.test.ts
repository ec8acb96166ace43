import * as a from '@simpul/site-model/testing';
import { describe, expect, it } from 'vitest';
import { aSiteJob } from '../testing/crew.ts';
import type { QueuedJob } from './envelope.ts';
import { priorityOf } from './priority.ts';

const job = (lanes: 'first' | 'all'): QueuedJob => ({
  ...aSiteJob('selat', { lanes }),
  dryRun: false,
});
const calm = a.aNetwork();
const flooded = a.aNetwork({ announcements: [a.anAnnouncement({ urgency: 'emergency' })] });
const over = a.aNetwork({
  announcements: [a.anAnnouncement({ urgency: 'emergency', showUntil: a.daysAgo(1) })],
});

describe('priority in the queue', () => {
  it('is highest for first lanes while an emergency is shown, and only while it is', () => {
    const [emergency, urgent] = [priorityOf(job('first'), flooded), priorityOf(job('first'), calm)];
    expect(emergency).toBeGreaterThan(urgent);
    expect(priorityOf(job('first'), over)).toBe(urgent);
  });

  it('puts first lanes before what else changed, and twins last', () => {
    const first = priorityOf(job('first'), calm);
    const all = priorityOf(job('all'), flooded);
    const twins = priorityOf({ task: 'twins', site: 'selat', from: 0, to: null }, flooded);
    expect(first).toBeGreaterThan(all);
    expect(all).toBeGreaterThan(twins);
  });
});
