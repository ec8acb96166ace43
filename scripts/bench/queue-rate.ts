import { CrewOfTests, aSiteJob, type Hands, type SiteOutcome } from '@simpul/publisher/testing';
import * as a from '@simpul/site-model/testing';

const JOBS = 3000;
const THREADS = 4;

export interface QueueRate {
  jobsPerSecond: number;
  /** Processor time of planner and worker together, without that of PostgreSQL, in milliseconds. */
  cpuMsPerJob: number;
}

const outcome: SiteOutcome = {
  live: {
    owner: 'kim',
    release: '00000001',
    revision: 1,
    theme: 'v1',
    inputs: 'a'.repeat(64),
    urgent: 'b'.repeat(64),
    nextChange: null,
    madeFor: a.NOW,
    pages: 160,
    bytes: 3_000_000,
    broken: [],
    home: 'c'.repeat(64),
  },
  released: true,
  proof: [{ path: '/', sha256: 'd'.repeat(64) }],
  changed: ['/', '/pengumuman/banjir'],
  removed: [],
  warnings: [],
};

/** Hands that have nothing to do: what is left is the queue. */
const idle: Hands = {
  isPortalDue: false,
  crew: () => ({ processes: 1, threads: THREADS }),
  ready: async () => {},
  setNetwork: () => {},
  setLacking: () => {},
  hasRoomFor: () => true,
  run: async () => outcome,
  runEverywhere: async () => {},
  close: async () => {},
};

/** How many jobs go through the queue when doing them costs nothing: one planner, one worker, one process. */
export async function measureQueue(databaseUrl: string): Promise<QueueRate> {
  const crew = new CrewOfTests([]);
  try {
    const planner = await crew.planner(databaseUrl);
    planner.setNetwork(a.aNetwork());
    await crew.worker(databaseUrl, idle);
    while (planner.crew().threads === 0) await new Promise((done) => setTimeout(done, 50));
    const [started, before] = [performance.now(), process.cpuUsage()];
    const jobs = Array.from({ length: JOBS }, (_, at) => aSiteJob(`kim-${at}`, { lanes: 'first' }));
    const handOut = async (): Promise<void> => {
      for (let job = jobs.pop(); job; job = jobs.pop()) await planner.run(job);
    };
    // As many at a time as the planner has room for.
    const atATime: Promise<void>[] = [];
    while (planner.hasRoomFor({ task: 'site' })) atATime.push(handOut());
    await Promise.all(atATime);
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - started) / 1000;
    return {
      jobsPerSecond: Math.round(JOBS / seconds),
      cpuMsPerJob: Math.round((user + system) / 10 / JOBS) / 100,
    };
  } finally {
    await crew.dismiss();
  }
}
