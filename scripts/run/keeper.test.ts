import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keep, type Keeper } from './keeper.ts';
import { startProcess, waitUntilReady, type Running } from './process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-keeper-'));
});
afterEach(() => rm(folder, { recursive: true }));

const program = (code: string): Promise<Running> =>
  startProcess({
    name: 'sleeper',
    args: ['-e', code],
    folder,
    variables: {},
    logFile: join(folder, 'sleeper.log'),
  });

const sleeper = () => program('setInterval(() => {}, 1000)');
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function eventually(question: () => boolean): Promise<void> {
  while (!question()) await new Promise((done) => setTimeout(done, 10));
}

describe('a kept process', () => {
  let keeper: Keeper;
  const started: Running[] = [];
  const said: string[] = [];
  const start = async () => {
    const next = await sleeper();
    started.push(next);
    return next;
  };

  it('is started again when it is killed, with a word about it, and ends for good when it shall', async () => {
    const first = await sleeper();
    keeper = keep(first, start, (line) => said.push(line));
    process.kill(first.pid, 'SIGKILL');
    await eventually(() => started.length === 1);
    expect(said).toEqual(['The sleeper stopped by itself and starts again in 0.5 s.']);
    expect(isAlive(started[0]!.pid)).toBe(true);
    await keeper.stop();
    expect(isAlive(started[0]!.pid)).toBe(false);
    expect(started).toHaveLength(1);
  });
});

it('a process that ends by itself is named with what it said last, and never with words of a run before', async () => {
  const before = await program("console.log('a run before')");
  await before.gone;
  const said: string[] = [];
  const first = await program("console.log('one'); console.error('the folder is taken')");
  const keeper = keep(first, sleeper, (line) => said.push(line));
  await eventually(() => said.length === 1);
  await keeper.stop();
  expect(said[0]).toBe(
    'The sleeper stopped by itself and starts again in 0.5 s. It said last: the folder is taken',
  );
  expect(await first.lastWords()).toBe('one\nthe folder is taken\n');
});

describe('waiting for a process', () => {
  it('ends at once when everything shall end', async () => {
    const running = await sleeper();
    const waiting = waitUntilReady(running, async () => false, 60_000, AbortSignal.timeout(50));
    await expect(waiting).rejects.toThrow();
    await running.stop();
  });

  it('ends with its last words when it dies while starting', async () => {
    const running = await program("console.error('the disk is full'); process.exit(3)");
    await expect(waitUntilReady(running, async () => false, 5_000)).rejects.toThrow(
      /sleeper stopped while starting:\n[^]*the disk is full/,
    );
  });

  it('ends with a sentence when patience runs out', async () => {
    const running = await sleeper();
    await expect(waitUntilReady(running, async () => false, 300)).rejects.toThrow(/was not ready/);
    await running.stop();
  });
});
