import type { Announcement } from '@simpul/contract';
import { PORTAL } from '@simpul/domain';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDesk, say, spread, type BenchDesk, type DeskOptions } from './desk.ts';
import { liveFiles, measureFloor, type FloorSite } from './floor.ts';
import { makeAnnouncement, slugOf } from './network.ts';
import type { MeasuredPublisher } from './publisher-process.ts';

export interface UrgentOptions extends DeskOptions {
  rounds: number;
  /** Folder for profiles of the processor, or none. */
  profile?: string;
}

/**
 * An emergency announcement for everyone on a warm publisher, several times. "Visible": its page and the
 * home page stand on every KIM's site; "complete": every list, feed and sitemap too. Both from the moment
 * the CMS has it, with everything between: ring, fetch, plan, render, check, release. The portal, whose
 * regions and their feeds all change as well, is told apart.
 */
export async function benchUrgent(options: UrgentOptions): Promise<object> {
  const { sites, workers, rounds, profile } = options;
  say(
    `Urgent announcement to ${sites} sites and the portal, ${workers} workers, ${rounds} rounds.`,
  );
  const desk = await prepareDesk(options);
  const all = [PORTAL, ...Array.from({ length: sites }, (_, kim) => slugOf(kim))];
  const publisher = desk.startPublisher(profile);
  try {
    say('Publishing everything once …');
    await desk.settled();
    say(`  peak so far ${publisher.peakRssMb()} MB. Warming: two rounds that do not count.`);
    const times: Took[] = [];
    const floors: number[] = [];
    for (let round = -1; round <= rounds; round++) {
      const before = all.map((site) => liveFiles(desk.folders.www, site));
      const slug = `darurat-${desk.cms.network.revision}`;
      const took = await publishOne(desk, publisher, all, slug);
      verify(desk, all, slug);
      await desk.settled();
      if (round < 1) continue;
      const changed = all.map((site, at) => changedSince(before[at]!, desk, site));
      const setup = { content: null, out: join(desk.folders.desk, 'floor') };
      const floor = await measureFloor(changed, workers, setup);
      times.push(took);
      floors.push(floor);
      const files = changed.reduce((sum, site) => sum + site.files.length, 0);
      say(
        `  round ${round}: visible ${took.visible} ms, complete ${took.complete} ms; portal ${took.portalVisible} and ${took.portalComplete} ms; processor ${Math.round(took.visibleCpu)} and ${Math.round(took.completeCpu)} ms; ${files} files; floor ${Math.round(floor)} ms`,
      );
    }
    const peakRssMb = publisher.peakRssMb();
    const of = (name: keyof Took) => spread(times.map((took) => took[name]));
    const ends = times.map((took) => Math.max(took.complete, took.portalComplete));
    const ratios = ends.map((end, round) => (100 * end) / floors[round]!);
    const figures = {
      visibleMs: of('visible'),
      completeMs: of('complete'),
      portalVisibleMs: of('portalVisible'),
      portalCompleteMs: of('portalComplete'),
      visibleCpuMs: of('visibleCpu'),
      completeCpuMs: of('completeCpu'),
      floorMs: spread(floors),
      floorRatio: spread(ratios).median / 100,
      peakRssMb,
    };
    say(
      `Visible on all sites: median ${figures.visibleMs.median} ms, worst ${figures.visibleMs.max} ms. Complete: median ${figures.completeMs.median} ms, worst ${figures.completeMs.max} ms.`,
    );
    say(
      `Portal: visible ${figures.portalVisibleMs.median} ms, complete ${figures.portalCompleteMs.median} ms. All of it took ${figures.floorRatio} times the writing of the same files. Peak ${peakRssMb} MB.`,
    );
    return { bench: 'urgent', sites, workers, rounds, ...figures };
  } finally {
    await publisher.stop();
    await desk.clear();
  }
}

/** Milliseconds from the moment the CMS has it. */
interface Took {
  visible: number;
  complete: number;
  portalVisible: number;
  portalComplete: number;
  /** Milliseconds of processor time of the publisher until then, the portal included. */
  visibleCpu: number;
  completeCpu: number;
}

async function publishOne(
  desk: BenchDesk,
  publisher: Pick<MeasuredPublisher, 'published' | 'forget' | 'cpuSeconds'>,
  all: readonly string[],
  slug: string,
): Promise<Took> {
  publisher.forget();
  const emergency: Announcement = {
    ...makeAnnouncement(slug, 0, null),
    urgency: 'emergency',
    picture: null,
    publishedAt: new Date().toISOString(),
    updatedAt: new Date().toISOString(),
  };
  const started = Date.now();
  const spent = publisher.cpuSeconds();
  const cpuMs = () => 1000 * (publisher.cpuSeconds() - spent);
  let visibleCpu: number | null = null;
  desk.cms.publish({ announcements: [emergency, ...desk.cms.network.announcements] });
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  for (let read = 0; lasts.size < all.length; await sleep(20)) {
    for (; read < publisher.published.length; read++) {
      const { site, time } = publisher.published[read]!;
      (firsts.has(site) ? lasts : firsts).set(site, time);
    }
    if (firsts.size === all.length) visibleCpu ??= cpuMs();
    if (Date.now() - started > 120_000) {
      const missing = all.filter((site) => !lasts.has(site));
      throw new Error(`the announcement did not reach ${missing.join(', ')}`);
    }
  }
  const worst = (times: Map<string, number>) => {
    const ofKims = [...times].filter(([site]) => site !== PORTAL).map(([, time]) => time);
    return Math.max(...ofKims) - started;
  };
  return {
    visible: worst(firsts),
    complete: worst(lasts),
    portalVisible: firsts.get(PORTAL)! - started,
    portalComplete: lasts.get(PORTAL)! - started,
    visibleCpu: visibleCpu ?? cpuMs(),
    completeCpu: cpuMs(),
  };
}

/** Stands it really on every site? */
function verify({ folders }: BenchDesk, all: readonly string[], slug: string): void {
  for (const site of all) {
    const at = (file: string) => join(folders.www, site, 'current', file);
    const isOnHome = readFileSync(at('index.html'), 'utf8').includes(`/pengumuman/${slug}`);
    if (!existsSync(at(`pengumuman/${slug}.html`)) || !isOnHome) {
      throw new Error(`${slug} is not on ${site}`);
    }
  }
}

function changedSince(
  before: ReturnType<typeof liveFiles>,
  { folders }: BenchDesk,
  site: string,
): FloorSite {
  const files = [...liveFiles(folders.www, site)]
    .filter(([file, { sum }]) => before.get(file)?.sum !== sum)
    .map(([file, { bytes }]) => ({ file, bytes }));
  return { site, files };
}
