import type { Network } from '@simpul/contract';
import type { Job, SiteOutcome } from './messages.ts';

/** As much of a job as decides who may do it. */
export type JobKind = Pick<Job, 'task'> & { site?: string };

/** Processes that do jobs, and their threads together. */
export interface Crew {
  processes: number;
  threads: number;
}

/**
 * Those who do the jobs of a publication: threads of this process, or any number of processes that share
 * a queue. One contract holds for both (`scripts/drill/hands.test.ts`): a job is begun with the content that
 * was set before it or newer, its outcome or its sentence of failure comes back once, and whoever dies at
 * a job takes no other job along.
 */
export interface Hands {
  /** While the portal waits, its worker is given nothing else. */
  isPortalDue: boolean;
  /** Settles when jobs can be begun. */
  ready: () => Promise<void>;
  setNetwork: (network: Network) => void;
  setLacking: (hashes: string[]) => void;
  /** Who works, as far as is known. */
  crew: () => Crew;
  /** Can a job of this kind be begun soon? */
  hasRoomFor: (job: JobKind) => boolean;
  /** Does one job. Rejects with a sentence when it cannot be done. */
  run: (job: Job) => Promise<SiteOutcome | null>;
  /** Does one job on each worker of this process at the same time. */
  runEverywhere: (job: Job) => Promise<void>;
  /** Hands out nothing more; jobs that are not done are rejected. */
  close: () => Promise<void>;
}
