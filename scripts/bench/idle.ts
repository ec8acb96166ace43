import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDesk, say, type DeskOptions } from './desk.ts';

/** One sweep and a bit: the publisher looks at everything once a minute. */
const WATCHED_MS = 65_000;

/** What a publisher with nothing to do costs: processor time from one sweep to the next, and memory. */
export async function benchIdle(options: DeskOptions): Promise<object> {
  const { sites } = options;
  say(`A publisher of ${sites} sites with nothing to do.`);
  const desk = await prepareDesk(options);
  const publisher = desk.startPublisher();
  try {
    say('Publishing everything once …');
    await desk.settled();
    // What is done when nothing is due: compressed twins, spare copies, one site rendered to warm up.
    for (let before = -1; before !== publisher.cpuSeconds(); await sleep(2000)) {
      before = publisher.cpuSeconds();
    }
    const before = publisher.cpuSeconds();
    await sleep(WATCHED_MS);
    const cpuSeconds = Number((publisher.cpuSeconds() - before).toFixed(2));
    const peakRssMb = publisher.peakRssMb();
    say(`${cpuSeconds} s of processor time in ${WATCHED_MS / 1000} s, peak ${peakRssMb} MB.`);
    return { bench: 'idle', sites, watchedSeconds: WATCHED_MS / 1000, cpuSeconds, peakRssMb };
  } finally {
    await publisher.stop();
    await desk.clear();
  }
}
