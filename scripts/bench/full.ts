import { PORTAL } from '@simpul/domain';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDesk, say, spread, type DeskOptions } from './desk.ts';
import { liveFiles, measureFloor, type FloorSite } from './floor.ts';
import { slugOf } from './network.ts';

export interface FullOptions extends DeskOptions {
  rounds: number;
}

/**
 * Publishes every site and the portal from nothing, and writes the floor of the same files in turns with
 * it. Each round starts the publisher anew on content that is at hand, so the workers are cold and the
 * CMS is not part of the figure.
 */
export async function benchFull(options: FullOptions): Promise<object> {
  const { sites, workers, rounds } = options;
  say(`Full publication of ${sites} sites and the portal, ${workers} workers, ${rounds} rounds.`);
  const desk = await prepareDesk(options);
  const all = [PORTAL, ...Array.from({ length: sites }, (_, kim) => slugOf(kim))];
  try {
    say('Fetching the content and publishing once …');
    const first = desk.startPublisher();
    await desk.settled();
    await first.stop();
    const files = all.map((site) => filesOf(desk.folders.www, site));
    const count = files.reduce((sum, site) => sum + site.files.length, 0);
    const megabytes =
      files.flatMap((site) => site.files).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
    say(`${count} files, ${megabytes.toFixed(0)} MB.`);

    const took: number[] = [];
    const floors: number[] = [];
    let peakRssMb = 0;
    for (let round = 1; round <= rounds; round++) {
      clearSites(desk.folders.www);
      const publisher = desk.startPublisher();
      await desk.settled();
      const lines = publisher.published;
      const started = publisher.startedAt();
      took.push(Math.max(...lines.map(({ time }) => time)) - started);
      peakRssMb = Math.max(peakRssMb, publisher.peakRssMb());
      await publisher.stop();
      const setup = { content: desk.folders.content, out: join(desk.folders.desk, 'floor') };
      floors.push(await measureFloor(files, workers, setup));
      say(`  round ${round}: ${took.at(-1)} ms; floor ${Math.round(floors.at(-1)!)} ms`);
    }
    const [full, floor] = [spread(took), spread(floors)];
    const filesPerSecond = Math.round(count / (full.median / 1000));
    const floorRatio = Number((full.median / floor.median).toFixed(2));
    say(
      `Simpul: median ${full.median} ms, worst ${full.max} ms, ${filesPerSecond} files/s, peak ${peakRssMb} MB.`,
    );
    say(
      `Floor (template literals, same markup, same bytes, flushed and renamed): median ${floor.median} ms. Ratio ${floorRatio}.`,
    );
    return {
      bench: 'full',
      sites,
      files: count,
      workers,
      tookMs: full,
      floorMs: floor,
      filesPerSecond,
      floorRatio,
      peakRssMb,
    };
  } finally {
    await desk.clear();
  }
}

function filesOf(www: string, site: string): FloorSite {
  const files = [...liveFiles(www, site)].map(([file, { bytes }]) => ({ file, bytes }));
  return { site, files };
}

function clearSites(www: string): void {
  for (const name of readdirSync(www)) {
    if (name !== '_shared') rmSync(join(www, name), { recursive: true });
  }
}
