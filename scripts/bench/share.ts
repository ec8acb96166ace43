import { PORTAL } from '@simpul/domain';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { trialVariables } from '../run/trial-process.ts';
import { withPostgres } from '../setup/postgres.ts';
import { measureQueue, type QueueRate } from './queue-rate.ts';
import { prepareDesk, say, spread, type BenchDesk } from './desk.ts';
import { makeAnnouncement } from './network.ts';
import { startMeasuredPublisher, type MeasuredPublisher } from './publisher-process.ts';

export interface ShareOptions {
  sites: number;
  /** Processes with one thread each, against one process with as many threads. */
  processes: number;
  rounds: number;
}

/**
 * What sharing the work costs: the same network, published from nothing and then brought an emergency
 * several times, by one process with so many threads and by so many processes with one thread each over
 * PostgreSQL. Prints processor time per page, which a busy machine disturbs least, and bytes per site.
 */
export async function benchShare(options: ShareOptions): Promise<object> {
  const { sites, processes, rounds } = options;
  const alone = await measure(options, { threads: processes, count: 1 });
  say(`One process with ${processes} threads: ${told(alone)}`);
  const shared = await withPostgres((DATABASE_URL) =>
    measure(options, { threads: 1, count: processes, DATABASE_URL }),
  );
  say(`${processes} processes with one thread, over PostgreSQL: ${told(shared)}`);
  const queue = await withPostgres(measureQueue);
  say(
    `The queue alone: ${queue.jobsPerSecond} jobs/s, ${queue.cpuMsPerJob} ms of processor each for handing out, taking and answering.`,
  );
  for (const line of arithmetic(shared, queue, sites)) say(line);
  return { bench: 'share', sites, processes, rounds, alone, shared, queue };
}

interface Measured {
  /** Of the portal and all KIM. */
  files: number;
  /** Bytes of one KIM's site on disk and in its compressed twins, without photos. */
  bytesPerSite: number;
  twinBytesPerSite: number;
  fullMs: number;
  /** Processor time of all processes per page, twins included, in milliseconds. */
  fullCpuPerPage: number;
  /** Until the emergency stood on the home page of every site. */
  visibleMs: { median: number; max: number };
  urgentCpuPerSite: number;
  peakRssMb: number[];
}

/** Villages of Central Kalimantan, of the largest province and of all 38, by the official list. */
const NETWORKS = { 'Central Kalimantan': 1571, 'Central Java': 8563, Indonesia: 83_762 };

/** What these costs come to for whole provinces: `docs/all-villages.md` explains each figure. */
const arithmetic = (cost: Measured, { jobsPerSecond }: QueueRate, measured: number): string[] =>
  Object.entries(NETWORKS).map(([name, sites]) => {
    const full = (cost.fullCpuPerPage * cost.files * sites) / measured / 1000;
    const urgent = (cost.urgentCpuPerSite * sites) / 1000;
    const disk = ((cost.bytesPerSite + cost.twinBytesPerSite) * sites) / 1e9;
    return `${name}, ${sites} sites: all anew ${(full / 3600).toFixed(1)} core-hours; an emergency ${Math.round(urgent)} core-seconds in all, at least ${Math.round(sites / jobsPerSecond)} s through one queue; ${Math.round(disk)} GB of pages and twins.`;
  });

const told = ({ files, fullMs, fullCpuPerPage, visibleMs, peakRssMb }: Measured): string =>
  `${files} files in ${fullMs} ms, ${fullCpuPerPage} ms of processor per file; an emergency everywhere after ${visibleMs.median} ms; peak ${peakRssMb.join(', ')} MB.`;

async function measure(
  { sites, rounds }: ShareOptions,
  { threads, count, ...more }: { threads: number; count: number; DATABASE_URL?: string },
): Promise<Measured> {
  const desk = await prepareDesk({ sites, workers: threads });
  const variables = {
    ...trialVariables(dirname(desk.folders.www), desk.cms, threads),
    ...more,
  };
  const publishers = Array.from({ length: count }, () => startMeasuredPublisher(variables));
  try {
    const [fullMs, fullCpu] = await cost(publishers, () => desk.settled());
    const held = heldBy(desk, sites);
    const visible: number[] = [];
    let urgentCpu = 0;
    for (let round = 0; round <= rounds; round++) {
      const [, cpu] = await cost(publishers, async () => {
        visible.push(await publishEmergency(desk, publishers, sites, round));
        await desk.settled();
      });
      if (round > 0) urgentCpu += cpu;
    }
    return {
      ...held,
      fullMs,
      fullCpuPerPage: two((1000 * fullCpu) / held.files),
      // The first round meets cold code.
      visibleMs: spread(visible.slice(1)),
      urgentCpuPerSite: two((1000 * urgentCpu) / rounds / sites),
      peakRssMb: publishers.map((publisher) => publisher.peakRssMb()),
    };
  } finally {
    await Promise.all(publishers.map((publisher) => publisher.stop()));
    await desk.clear();
  }
}

/** Wall time in milliseconds and processor time of all in seconds. */
async function cost(
  publishers: readonly MeasuredPublisher[],
  work: () => Promise<void>,
): Promise<[wall: number, cpu: number]> {
  const used = () => publishers.reduce((sum, publisher) => sum + publisher.cpuSeconds(), 0);
  const [started, before] = [performance.now(), used()];
  await work();
  return [Math.round(performance.now() - started), used() - before];
}

/** Publishes an emergency for everyone; answers after how many milliseconds it stood on every site. */
async function publishEmergency(
  desk: BenchDesk,
  publishers: readonly MeasuredPublisher[],
  sites: number,
  round: number,
): Promise<number> {
  for (const publisher of publishers) publisher.forget();
  const instant = new Date().toISOString();
  const emergency = {
    ...makeAnnouncement(`darurat-${round}`, 0, null),
    urgency: 'emergency' as const,
    picture: null,
    publishedAt: instant,
    updatedAt: instant,
  };
  const started = Date.now();
  desk.cms.publish({ announcements: [emergency, ...desk.cms.network.announcements] });
  const firsts = new Map<string, number>();
  while (firsts.size < sites) {
    for (const { site, time } of publishers.flatMap(({ published }) => published)) {
      if (site !== PORTAL && !firsts.has(site)) firsts.set(site, time);
    }
    if (Date.now() - started > 300_000) throw new Error('the emergency did not reach every site');
    await new Promise((done) => setTimeout(done, 20));
  }
  return Math.max(...firsts.values()) - started;
}

function heldBy({ folders }: BenchDesk, sites: number) {
  let [files, bytes, twinBytes] = [0, 0, 0];
  for (const site of readdirSync(folders.www).filter((name) => !/^[._]/.test(name))) {
    const current = join(folders.www, site, 'current');
    for (const entry of readdirSync(current, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const { size } = statSync(join(entry.parentPath, entry.name));
      const isTwin = /\.(?:br|gz)$/.test(entry.name);
      if (!isTwin) files++;
      if (site === PORTAL) continue;
      if (isTwin) twinBytes += size;
      else bytes += size;
    }
  }
  const perSite = (sum: number) => Math.round(sum / sites);
  return { files, bytesPerSite: perSite(bytes), twinBytesPerSite: perSite(twinBytes) };
}

const two = (figure: number): number => Math.round(100 * figure) / 100;
