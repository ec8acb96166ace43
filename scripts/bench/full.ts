import { PORTAL } from '@simpul/domain';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDesk, say, spread, type DeskOptions } from './desk.ts';
import { liveFiles, measureFloor, type FloorSite } from './floor.ts';
import { slugOf } from './network.ts';
import { measurePeers, tellPeers } from './peers/index.ts';
import type { Absent, PeerFigures } from './peers/peer.ts';

export interface FullOptions extends DeskOptions {
  rounds: number;
  /** Build the same content with the tools that others use, too. */
  peers: boolean;
}

/**
 * Publishes every site and the portal from nothing, and writes the floor of the same files in turns with
 * it. Each round starts the publisher anew on content that is at hand, so the workers are cold and the
 * CMS is not part of the figure.
 */
export async function benchFull(options: FullOptions): Promise<object> {
  const { sites, workers, rounds, peers: withPeers } = options;
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
    const bytes = files.flatMap((site) => site.files).reduce((sum, file) => sum + file.bytes, 0);
    say(`${count} files, ${(bytes / 1e6).toFixed(0)} MB.`);

    const took: number[] = [];
    // The tools of others are timed with the start of their processes.
    const withStart: number[] = [];
    const floors: number[] = [];
    let peakRssMb = 0;
    for (let round = 1; round <= rounds; round++) {
      clearSites(desk.folders.www);
      const publisher = desk.startPublisher();
      await desk.settled();
      const lines = publisher.published;
      const started = publisher.startedAt();
      const ended = Math.max(...lines.map(({ time }) => time));
      took.push(ended - started);
      withStart.push(ended - publisher.spawnedAt);
      peakRssMb = Math.max(peakRssMb, publisher.peakRssMb());
      await publisher.stop();
      const setup = { content: desk.folders.content, out: join(desk.folders.desk, 'floor') };
      floors.push(await measureFloor(files, workers, setup));
      say(`  round ${round}: ${took.at(-1)} ms; floor ${Math.round(floors.at(-1)!)} ms`);
    }
    const [full, floor] = [spread(took), spread(floors)];
    const fromStart = spread(withStart);
    const filesPerSecond = Math.round(count / (full.median / 1000));
    const floorRatio = Number((full.median / floor.median).toFixed(2));
    say(
      `Simpul: median ${full.median} ms, worst ${full.max} ms, ${filesPerSecond} files/s, peak ${peakRssMb} MB.`,
    );
    say(
      `Floor (template literals, same markup, same bytes, flushed and renamed): median ${floor.median} ms. Ratio ${floorRatio}.`,
    );
    const peers = withPeers ? await measurePeers(desk.folders, all.slice(1)) : [];
    if (withPeers) {
      tellPeers(
        { tookMs: fromStart.median, files: count, sites, bytes, floorMs: floor.median },
        peers,
      );
    }
    const broken =
      sites < SITES_OF_THE_GUARANTEE ? [] : brokenBy(fromStart.median, floorRatio, peers);
    for (const guarantee of broken) say(`! ${guarantee}`);
    if (broken.length > 0) process.exitCode = 1;
    return {
      bench: 'full',
      sites,
      files: count,
      workers,
      tookMs: full,
      fromStartMs: fromStart,
      floorMs: floor,
      filesPerSecond,
      floorRatio,
      peakRssMb,
      ...(withPeers && { peers: peers.map((peer) => ratioOf(peer, fromStart.median)) }),
      broken,
    };
  } finally {
    await desk.clear();
  }
}

/** The guarantees speak of a hundred sites; with fewer, starting up weighs too much. */
const SITES_OF_THE_GUARANTEE = 100;
const MOST_OVER_FLOOR = 1.6;
const LEAST_OVER_ASTRO = 15;

/** Which guarantees of full publication these figures break, one sentence each. */
function brokenBy(
  tookMs: number,
  floorRatio: number,
  peers: readonly (PeerFigures | Absent)[],
): string[] {
  const ratio = (name: string): number => {
    const peer = peers.find(({ tool }) => tool.startsWith(name));
    return peer && 'tookMs' in peer ? peer.tookMs / tookMs : Infinity;
  };
  return [
    ...(floorRatio > MOST_OVER_FLOOR ? [`${floorRatio} × the floor, over ${MOST_OVER_FLOOR}`] : []),
    ...(ratio('astro') < LEAST_OVER_ASTRO
      ? [`${ratio('astro').toFixed(1)} × faster than astro build, under ${LEAST_OVER_ASTRO}`]
      : []),
    ...(ratio('Hugo') <= 1 ? [`not faster than Hugo (${ratio('Hugo').toFixed(2)} ×)`] : []),
  ];
}

const ratioOf = (peer: PeerFigures | Absent, tookMs: number): object =>
  'absent' in peer ? peer : { ...peer, simpulFaster: Number((peer.tookMs / tookMs).toFixed(1)) };

function filesOf(www: string, site: string): FloorSite {
  const files = [...liveFiles(www, site)].map(([file, { bytes }]) => ({ file, bytes }));
  return { site, files };
}

function clearSites(www: string): void {
  for (const name of readdirSync(www)) {
    if (name !== '_shared') rmSync(join(www, name), { recursive: true });
  }
}
