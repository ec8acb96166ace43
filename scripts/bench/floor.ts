import { fileOf } from '@simpul/site-model';
import { readFileSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The files of one site that the floor writes. */
export interface FloorSite {
  site: string;
  files: { file: string; bytes: number }[];
}

export interface FloorSetup {
  /** Content whose items are marked up, or null to write text alone. */
  content: string | null;
  out: string;
}

/** Milliseconds that the floor takes for these files with so many worker threads, started beforehand. */
export async function measureFloor(
  sites: readonly FloorSite[],
  workers: number,
  setup: FloorSetup,
): Promise<number> {
  await rm(setup.out, { recursive: true, force: true });
  const threads = Array.from(
    { length: workers },
    () => new Worker(new URL('./floor-worker.ts', import.meta.url), { workerData: setup }),
  );
  await Promise.all(threads.map(nextMessage));
  const started = performance.now();
  await Promise.all(
    threads.map((thread, at) => {
      const done = nextMessage(thread);
      thread.postMessage(sites.filter((_, place) => place % workers === at));
      return done;
    }),
  );
  const took = performance.now() - started;
  await Promise.all(threads.map((thread) => thread.terminate()));
  await rm(setup.out, { recursive: true, force: true });
  return took;
}

const nextMessage = (thread: Worker): Promise<unknown> =>
  new Promise((done, fail) => thread.once('message', done).once('error', fail));

/** What is live of a site now: every file with the hash and size of its bytes. */
export function liveFiles(www: string, site: string): Map<string, { sum: string; bytes: number }> {
  const release = readlinkSync(join(www, site, 'current'));
  const manifest = JSON.parse(readFileSync(join(www, site, `${release}.json`), 'utf8')) as {
    entries: Record<string, { sha256: string; bytes: number }>;
  };
  return new Map(
    Object.entries(manifest.entries).map(([path, { sha256, bytes }]) => [
      fileOf(path),
      { sum: sha256, bytes },
    ]),
  );
}
