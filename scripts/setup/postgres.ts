import { execFile } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '@simpul/web/testing';
import { ensureProgram } from './system-package.ts';

const run = promisify(execFile);
/** Where Debian keeps the programs of each version of the server. */
const DEBIAN = '/usr/lib/postgresql';

/**
 * Runs with the address of an empty PostgreSQL database: that of `DATABASE_URL`, else a cluster of its own
 * in a temporary folder, on a free port of this machine and gone afterwards. Throws when there can be none.
 */
export async function withPostgres<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const given = process.env['DATABASE_URL'];
  if (given) return work(given);
  const programs = await programsOfServer();
  const folder = mkdtempSync(join(tmpdir(), 'simpul-postgres-'));
  const data = join(folder, 'data');
  const asServer = await asPostgres(folder);
  await asServer(join(programs, 'initdb'), [
    '-D',
    data,
    '-U',
    'simpul',
    '-A',
    'trust',
    '-E',
    'UTF8',
  ]);
  const port = await freePort();
  const quick = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off';
  const options = `-k ${folder} -h 127.0.0.1 -p ${port} ${quick}`;
  const log = join(folder, 'log');
  await asServer(join(programs, 'pg_ctl'), ['-D', data, '-o', options, '-l', log, '-w', 'start']);
  try {
    return await work(`postgres://simpul@127.0.0.1:${port}/postgres`);
  } finally {
    await asServer(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder of `initdb` and `pg_ctl`; Debian does not put it on the path. */
async function programsOfServer(): Promise<string> {
  const found = newestOfDebian();
  if (found) return found;
  const pgCtl = await ensureProgram('pg_ctl', 'postgresql').catch((error: Error) => {
    const installed = newestOfDebian();
    if (installed) return join(installed, 'pg_ctl');
    throw error;
  });
  return join(pgCtl, '..');
}

function newestOfDebian(): string | null {
  try {
    const [newest] = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
    return newest === undefined ? null : join(DEBIAN, newest, 'bin');
  } catch {
    return null;
  }
}

/** Runs a program of the server; it refuses to run as root, so root runs it as `postgres`. */
async function asPostgres(
  folder: string,
): Promise<(program: string, args: string[]) => Promise<void>> {
  if (process.getuid?.() !== 0) {
    return async (program, args) => void (await run(program, args));
  }
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (which) => Number((await run('id', [which, 'postgres'])).stdout)),
  );
  chownSync(folder, uid!, gid!);
  return async (program, args) =>
    void (await run(program, args, { uid: uid!, gid: gid!, cwd: folder }));
}
