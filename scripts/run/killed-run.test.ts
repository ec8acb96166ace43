import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../setup/root.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'simpul-killed-'));
  // PostgreSQL, which does not run as root, must get through to its folder.
  chmodSync(parent, 0o711);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const from = (file: string): string => JSON.stringify(join(root, 'scripts', file));

/** As a drill does: a folder of its own, a PostgreSQL and a process, and then it works for hours. */
const RUN = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useTemporaryFolder } from ${from('run/temporary-folder.ts')};
import { startTrialProcess } from ${from('run/trial-process.ts')};
import { withPostgres } from ${from('setup/postgres.ts')};
const folder = useTemporaryFolder();
await withPostgres(async () => {
  const { pid } = await startTrialProcess({
    name: 'sleeper', args: ['-e', 'setInterval(() => {}, 1e6)'], folder, variables: {},
    logFile: join(folder, 'log'),
  });
  process.stdout.write(JSON.stringify({ folder, pids: [pid] }) + '\\n');
  await new Promise(() => setInterval(() => {}, 1e6));
});
`;

/** As the next drill does when it begins. */
const NEXT = `
import { useTemporaryFolder } from ${from('run/temporary-folder.ts')};
useTemporaryFolder();
`;

const start = (code: string) =>
  spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env: { ...process.env, TMPDIR: parent, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

function postgresBelow(folder: string): number {
  const cluster = readdirSync(folder).find((name) => name.startsWith('simpul-postgres-'))!;
  return Number.parseInt(readFileSync(join(folder, cluster, 'data/postmaster.pid'), 'utf8'), 10);
}

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`);

describe('a run that is ended by', () => {
  it.each(['SIGKILL', 'SIGINT'] as const)(
    '%s leaves no process behind, and the next one leaves no folder',
    async (signal) => {
      const run = start(RUN);
      const gone = new Promise((done) => run.once('close', done));
      let line = '';
      for await (line of createInterface({ input: run.stdout })) break;
      const { folder, pids } = JSON.parse(line) as { folder: string; pids: number[] };
      pids.push(postgresBelow(folder));
      expect(pids.every(isAlive)).toBe(true);
      run.kill(signal);
      await gone;
      while (pids.some(isAlive)) await sleep(20);
      await new Promise((done) => start(NEXT).once('close', done));
      expect(existsSync(folder)).toBe(false);
    },
  );
});
