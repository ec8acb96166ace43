import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a peer made, and how long it took for all sites. */
export interface PeerFigures {
  tool: string;
  /** How many sites were really built; the time for all is in proportion. */
  measured: number;
  /** Files and bytes per site, without styles and scripts. */
  filesPerSite: number;
  kilobytesPerSite: number;
  tookMs: number;
  /** What its pages hold less than ours. */
  less: string;
}

/** A peer that could not be measured here, and why. */
export interface Absent {
  tool: string;
  absent: string;
}

/** How many builds run at the same time. */
export const TOGETHER = 4;

/** Milliseconds that the jobs take, four at a time. */
export async function inTurns(jobs: readonly (() => Promise<void>)[]): Promise<number> {
  const waiting = [...jobs];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: TOGETHER }, async () => {
      for (let job = waiting.shift(); job; job = waiting.shift()) await job();
    }),
  );
  return performance.now() - started;
}

/** Runs a program to its end; rejects with its last words when it fails. */
export function runToEnd(
  command: string,
  args: readonly string[],
  cwd: string,
  variables: Record<string, string> = {},
): Promise<void> {
  return new Promise((done, fail) => {
    const env = { ...process.env, NODE_ENV: 'production', ...variables };
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    const hear = (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', fail);
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`${command} ended with ${code}: ${words}`)),
    );
  });
}

/** Pages and feeds below a folder, and their bytes. */
function countPages(folder: string): { files: number; bytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(?:html|xml|json|ics|txt|webmanifest)$/.test(entry.name),
  );
  const bytes = entries.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: entries.length, bytes };
}

/** The figures of a peer of which some sites were built into a folder each. */
export function figuresOf(
  tool: string,
  folders: readonly string[],
  tookMs: number,
  sites: number,
  less: string,
): PeerFigures {
  const counts = folders.map(countPages);
  const sum = (of: (one: { files: number; bytes: number }) => number) =>
    counts.reduce((total, one) => total + of(one), 0);
  return {
    tool,
    measured: folders.length,
    filesPerSite: Math.round(sum(({ files }) => files) / folders.length),
    kilobytesPerSite: Math.round(sum(({ bytes }) => bytes) / folders.length / 1000),
    tookMs: Math.round((tookMs / folders.length) * sites),
    less,
  };
}
