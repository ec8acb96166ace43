import { execFile, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { endWithUs, freePort } from '@simpul/web/testing';
import { ensureProgram } from './system-package.ts';

const run = promisify(execFile);
/** Where Debian keeps the programs of each version of the server. */
const DEBIAN = '/usr/lib/postgresql';
/** No socket in a folder: the path of a temporary one may be longer than a socket's may be. */
const SETTINGS = [
  'unix_socket_directories=',
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
];

/**
 * Runs with the address of an empty PostgreSQL database: that of `DATABASE_URL`, else a cluster of its own
 * in a temporary folder, on a free port of this machine and gone afterwards, also when this process is
 * killed. Throws when there can be none.
 */
export async function withPostgres<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const given = process.env['DATABASE_URL'];
  if (given) return work(given);
  const programs = await programsOfServer();
  const folder = mkdtempSync(join(tmpdir(), 'simpul-postgres-'));
  const as = { ...(await accountFor(folder)), cwd: folder };
  const data = join(folder, 'data');
  const cluster = ['-D', data, '-U', 'simpul', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  await run(join(programs, 'initdb'), cluster, as);
  const port = await freePort();
  const log = join(folder, 'log');
  const said = openSync(log, 'a');
  const server = spawn(
    join(programs, 'postgres'),
    [
      ...['-D', data, '-h', '127.0.0.1', '-p', String(port)],
      ...SETTINGS.flatMap((setting) => ['-c', setting]),
    ],
    { ...as, stdio: ['ignore', said, said], detached: true },
  );
  closeSync(said);
  const gone = new Promise<void>((done) => server.once('exit', () => done()));
  endWithUs(server.pid!, gone, 'QUIT');
  const isReady = () =>
    run(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).then(
      () => true,
      () => false,
    );
  try {
    for (; !(await isReady()); await sleep(50)) {
      if (server.exitCode !== null)
        throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`);
    }
    return await work(`postgres://simpul@127.0.0.1:${port}/postgres`);
  } finally {
    // At once, without tidying up: nothing of it is kept.
    server.kill('SIGQUIT');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder of `initdb` and `postgres`; Debian does not put it on the path. */
async function programsOfServer(): Promise<string> {
  const found = newestOfDebian();
  if (found) return found;
  const postgres = await ensureProgram('postgres', 'postgresql').catch((error: Error) => {
    const installed = newestOfDebian();
    if (installed) return join(installed, 'postgres');
    throw error;
  });
  return join(postgres, '..');
}

function newestOfDebian(): string | null {
  try {
    const [newest] = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
    return newest === undefined ? null : join(DEBIAN, newest, 'bin');
  } catch {
    return null;
  }
}

/** The server refuses to run as root, so root runs it as `postgres`, whose folder it then is. */
async function accountFor(folder: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (which) => Number((await run('id', [which, 'postgres'])).stdout)),
  );
  chownSync(folder, uid!, gid!);
  return { uid: uid!, gid: gid! };
}
