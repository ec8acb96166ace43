import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDesk, say, type DeskOptions } from './desk.ts';
import { slugOf } from './network.ts';

export interface LatencyOptions extends DeskOptions {
  rounds: number;
}

const POLL_MS = 2;
const PATIENCE_MS = 60_000;

/** One post of one KIM, again and again: from the moment the CMS has it to the moment its page is served. */
export async function benchLatency(options: LatencyOptions): Promise<object> {
  const { sites, workers, rounds } = options;
  say(`One post at a time in a network of ${sites} sites, ${rounds} rounds.`);
  const desk = await prepareDesk(options);
  const publisher = desk.startPublisher();
  try {
    say('Publishing everything once …');
    await desk.settled();
    const took: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const site = slugOf(round % sites);
      const slug = `baru-${round}`;
      const page = join(desk.folders.www, site, 'current', 'berita', `${slug}.html`);
      const started = performance.now();
      desk.writePost(site, slug);
      while (!existsSync(page)) {
        if (performance.now() - started > PATIENCE_MS) throw new Error(`${page} never came`);
        await sleep(POLL_MS);
      }
      took.push(performance.now() - started);
      await desk.settled();
    }
    const sorted = took.sort((a, b) => a - b);
    const at = (share: number) =>
      Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!);
    const figures = { medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
    say(`Median ${figures.medianMs} ms, p95 ${figures.p95Ms} ms, worst ${figures.maxMs} ms.`);
    return { bench: 'latency', sites, workers, rounds, ...figures };
  } finally {
    await publisher.stop();
    await desk.clear();
  }
}
