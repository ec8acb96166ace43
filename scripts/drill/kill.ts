import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say, type Outcome } from './outcome.ts';
import { Stand } from './stand.ts';

/** Changes of the disk that one publication of the small network makes, more or less. */
const STEPS = 240;
/** Numbers of steps are taken so far apart, so that few runs already reach every part of a publication. */
const STRIDE = 37;
const LONGEST_MS = 250;
const SAY_EVERY = 50;
/** Runs are shared between stands side by side: most of a run is a publisher that starts. */
const LANES = 4;
/** So many runs make one more stand worth its while. */
const PER_LANE = 3;

/**
 * Kills the publisher in the middle of a publication, in turns just before one of its changes to the disk
 * and at a random moment, while readers open pages through the web server. No reader may get anything but
 * the old page or the new one, and the next publisher must bring every site to the bytes of a clean
 * publication with nothing left over.
 */
export async function drillKill(times: number): Promise<Outcome> {
  const lanes = Math.min(LANES, Math.ceil(times / PER_LANE));
  const found = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => killOnStand(lane, lanes, times)),
  );
  const sum = (name: 'atSteps' | 'pagesRead') => found.reduce((all, one) => all + one[name], 0);
  return {
    runs: found.reduce((all, { runs }) => all + runs, 0),
    failures: found.flatMap(({ failures }) => failures),
    figures: { atSteps: sum('atSteps'), pagesRead: sum('pagesRead') },
  };
}

interface Found {
  runs: number;
  failures: string[];
  atSteps: number;
  pagesRead: number;
}

/** Every `lanes`-th run, beginning with `lane`, on a stand of its own. */
async function killOnStand(lane: number, lanes: number, times: number): Promise<Found> {
  const found: Found = { runs: 0, failures: [], atSteps: 0, pagesRead: 0 };
  const stand = await Stand.set();
  const start = (run: number) => stand.startPublisher({ DRILL_DIE_AT: String(stepOf(run)) });
  let publisher = await start(lane);
  try {
    await stand.settled();
    stand.readers.begin(2);
    for (let run = lane; run < times; run += lanes) {
      // By the number of the turn, or a lane would have runs of one kind only.
      const isAtStep = found.runs % 2 === 0;
      if (isAtStep) writeFileSync(join(stand.varDir, 'armed'), '');
      stand.next();
      if (isAtStep) {
        while (!publisher.isGone() && !stand.isSettled()) await sleep(5);
        if (publisher.isGone()) found.atSteps++;
      } else await sleep(Math.random() * LONGEST_MS);
      await publisher.kill();
      rmSync(join(stand.varDir, 'armed'), { force: true });
      publisher = await start(run + lanes);
      await stand.settled();
      for (const fault of await stand.faults()) found.failures.push(`run ${run + 1}: ${fault}`);
      found.runs++;
      if ((run + 1) % SAY_EVERY === 0) say(`${run + 1} runs, ${found.failures.length} failures`);
    }
  } catch (error) {
    found.failures.push((error as Error).message);
  } finally {
    await stand.strike();
  }
  found.pagesRead = stand.readers.asked;
  return found;
}

const stepOf = (run: number): number => 1 + ((run * STRIDE) % STEPS);
