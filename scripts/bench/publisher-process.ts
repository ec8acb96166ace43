import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endWithUs } from '@simpul/web/testing';
import { root } from '../setup/root.ts';

/** One line that the publisher said when a site's release became live. */
export interface Published {
  site: string;
  /** Milliseconds since 1970. */
  time: number;
  changed: number;
}

export interface MeasuredPublisher {
  /** Every release since the last `forget`, in order. */
  published: Published[];
  forget: () => void;
  /** When its process was started, in milliseconds since 1970. */
  spawnedAt: number;
  /** When it was ready to publish, in milliseconds since 1970. */
  startedAt: () => number;
  /** Highest resident memory of the process so far, in megabytes. */
  peakRssMb: () => number;
  /** Seconds of processor time of the process so far. */
  cpuSeconds: () => number;
  stop: () => Promise<void>;
}

/** Starts the publisher as it is started in service, as a process of its own, and listens to its log. */
export function startMeasuredPublisher(
  variables: Record<string, string>,
  nodeArguments: readonly string[] = [],
): MeasuredPublisher {
  const main = join(root, 'packages/publisher/src/main.ts');
  const spawnedAt = Date.now();
  const child = spawn(process.execPath, [...nodeArguments, main], {
    env: { PATH: process.env['PATH'], ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((done) => child.once('close', done));
  let isStopping = false;
  void gone.then(() => {
    if (isStopping) return;
    process.stderr.write('The publisher ended by itself: nothing more can be measured.\n');
    process.exit(1);
  });
  endWithUs(child.pid!, gone, 'KILL');
  const published: Published[] = [];
  let started = 0;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const said = JSON.parse(line) as { level: number; time: number; msg: string } & Published;
    if (said.msg === 'the publisher is watching') started = said.time;
    else if (said.msg === 'published') published.push(said);
    else if (said.level >= 40) process.stderr.write(`publisher: ${line}\n`);
  });
  const stat = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    published,
    spawnedAt,
    forget: () => void published.splice(0),
    startedAt: () => started,
    peakRssMb: () => Math.round(Number(/VmHWM:\s+(\d+)/.exec(stat('status'))![1]) / 1024),
    cpuSeconds: () => {
      const fields = stat('stat').split(') ')[1]!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) / 100;
    },
    stop: async () => {
      isStopping = true;
      child.kill('SIGTERM');
      await gone;
    },
  };
}
