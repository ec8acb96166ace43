import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One running process of Simpul. */
export interface Running {
  name: string;
  pid: number;
  /** Settles when the process is gone, however that came about. */
  gone: Promise<void>;
  isGone: () => boolean;
  /** Asks it to end, and ends it after ten seconds if it does not. */
  stop: () => Promise<void>;
  kill: () => Promise<void>;
  /** The last lines it said since it was started. */
  lastWords: () => Promise<string>;
}

const PATIENCE_MS = 10_000;
const MOST_WORDS = 16_384;

/**
 * Starts a Node program with exactly these variables (besides PATH and HOME) and its output in a file.
 * It stands in a process group of its own, so that Ctrl-C reaches only us and we end it in order.
 */
export async function startProcess(options: {
  name: string;
  args: string[];
  folder: string;
  variables: Record<string, string>;
  logFile: string;
}): Promise<Running> {
  await mkdir(dirname(options.logFile), { recursive: true });
  const before = await sizeOf(options.logFile);
  const log = createWriteStream(options.logFile, { flags: 'a' });
  const child = spawn(process.execPath, options.args, {
    cwd: options.folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...options.variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const gone = new Promise<void>((done) => child.once('close', () => log.end(done)));
  return {
    name: options.name,
    pid: child.pid!,
    gone,
    isGone: () => hasEnded(child),
    stop: () => end(child, gone, 'SIGTERM'),
    kill: () => end(child, gone, 'SIGKILL'),
    lastWords: () => lastLines(options.logFile, before),
  };
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/** The end of a log, but nothing of before this byte; a log that was cut since is read from its start. */
async function lastLines(file: string, before: number): Promise<string> {
  const size = await sizeOf(file);
  const first = Math.max(before <= size ? before : 0, size - MOST_WORDS);
  const log = await open(file);
  try {
    const { buffer, bytesRead } = await log.read({
      buffer: Buffer.alloc(size - first),
      position: first,
    });
    return buffer.toString('utf8', 0, bytesRead).split('\n').slice(-25).join('\n');
  } finally {
    await log.close();
  }
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

async function end(
  child: ChildProcess,
  gone: Promise<void>,
  signal: NodeJS.Signals,
): Promise<void> {
  if (hasEnded(child)) return gone;
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await gone;
  clearTimeout(timer);
}

/** Waits until `isReady` says yes; refuses when the process ends first, patience runs out or all shall stop. */
export async function waitUntilReady(
  running: Running,
  isReady: () => Promise<boolean>,
  patienceMs: number,
  stopping?: AbortSignal,
): Promise<void> {
  const until = Date.now() + patienceMs;
  while (!(await isReady())) {
    stopping?.throwIfAborted();
    if (running.isGone()) {
      throw new Error(`The ${running.name} stopped while starting:\n${await running.lastWords()}`);
    }
    if (Date.now() > until) {
      throw new Error(
        `The ${running.name} was not ready after ${patienceMs / 1000} s:\n${await running.lastWords()}`,
      );
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}
