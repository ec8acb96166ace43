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

/**
 * Kills the publisher in the middle of a publication, in turns just before one of its changes to the disk
 * and at a random moment, while readers open pages through the web server. No reader may get anything but
 * the old page or the new one, and the next publisher must bring every site to the bytes of a clean
 * publication with nothing left over.
 */
export async function drillKill(times: number): Promise<Outcome> {
  const failures: string[] = [];
  const stand = await Stand.set();
  let atSteps = 0;
  let publisher = await stand.startPublisher({ DRILL_DIE_AT: String(stepOf(0)) });
  try {
    await stand.settled();
    stand.readers.begin(2);
    for (let run = 0; run < times; run++) {
      const isAtStep = run % 2 === 0;
      if (isAtStep) writeFileSync(join(stand.varDir, 'armed'), '');
      stand.next();
      if (isAtStep) {
        while (!publisher.isGone() && !stand.isSettled()) await sleep(5);
        if (publisher.isGone()) atSteps++;
      } else await sleep(Math.random() * LONGEST_MS);
      await publisher.kill();
      rmSync(join(stand.varDir, 'armed'), { force: true });
      publisher = await stand.startPublisher({ DRILL_DIE_AT: String(stepOf(run + 1)) });
      await stand.settled();
      for (const fault of stand.faults()) failures.push(`run ${run + 1}: ${fault}`);
      if ((run + 1) % SAY_EVERY === 0) say(`${run + 1} runs, ${failures.length} failures`);
    }
  } catch (error) {
    failures.push((error as Error).message);
  } finally {
    await stand.strike();
  }
  return { runs: times, failures, figures: { atSteps, pagesRead: stand.readers.asked } };
}

const stepOf = (run: number): number => 1 + ((run * STRIDE) % STEPS);
