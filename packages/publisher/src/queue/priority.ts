import type { Network } from '@simpul/contract';
import { isShownAt } from '@simpul/domain';
import type { QueuedJob } from './envelope.ts';

/** Higher comes first, among all sites. */
const priorities = { emergency: 3, urgent: 2, ordinary: 1, sweep: 0 } as const;

/**
 * How soon a job is done: first lanes while an emergency is shown, other first lanes, whatever else changed,
 * and compressed twins, for which nobody waits.
 */
export function priorityOf(job: QueuedJob, network: Network): number {
  if (job.task === 'twins') return priorities.sweep;
  if (job.lanes === 'all') return priorities.ordinary;
  const isEmergency = network.announcements.some(
    (one) => one.urgency === 'emergency' && isShownAt(one, job.now),
  );
  return isEmergency ? priorities.emergency : priorities.urgent;
}
