import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { z } from 'zod';
import { ensureProgram } from '../setup/system-package.ts';
import { ADVANCE, holdingsOf, type Ask, type Holdings } from './rows.ts';

const run = promisify(execFile);
const CLIENT = 'postgresql-client';
/** What was set aside by a restore, and the queue of the publishers, which they make anew. */
const LEFT_OUT = ['before_restore_*', 'simpul_queue'];
const TABLES = `pg_class where relnamespace = 'public'::regnamespace`;
const OTHERS = `pg_stat_activity where datname = current_database() and usename = current_user
  and backend_type = 'client backend' and pid <> pg_backend_pid()`;
const LEAVE_MS = 2000;
const NumberSchema = z.tuple([z.object({ n: z.coerce.number() })]);
const SnapshotSchema = z.tuple([z.object({ id: z.string() })]);

/** Copies a database that may be written meanwhile, as it is at one moment, in pg_dump's custom format. */
export async function copyPostgres(url: string, file: string): Promise<Holdings> {
  const dump = await ensureProgram('pg_dump', CLIENT);
  return inPostgres(url, async (ask) => {
    await ask('set idle_in_transaction_session_timeout = 0');
    await ask('begin isolation level repeatable read, read only');
    // Counted is what is dumped: both see the same moment.
    const [{ id }] = SnapshotSchema.parse(await ask('select pg_export_snapshot() as id'));
    const holdings = await holdingsOf(ask);
    await runOn(url, dump, [
      ...['--format=custom', '--no-password', `--snapshot=${id}`, `--file=${file}`],
      ...LEFT_OUT.map((schema) => `--exclude-schema=${schema}`),
    ]);
    return holdings;
  });
}

/** Does anything stand in the database, and how many others are connected to it as we are? */
export const lookAtPostgres = (url: string): Promise<{ stands: boolean; others: number }> =>
  inPostgres(url, async (ask) => {
    const countOf = async (from: string): Promise<number> =>
      NumberSchema.parse(await ask(`select count(*) as n from ${from}`))[0].n;
    const stands = (await countOf(TABLES)) > 0;
    let others = await countOf(OTHERS);
    // The server takes a moment to notice that a process has ended.
    for (const until = Date.now() + LEAVE_MS; others > 0 && Date.now() < until;) {
      await sleep(100);
      others = await countOf(OTHERS);
    }
    return { stands, others };
  });

/**
 * Puts a dump into the database, all or nothing, with revisions of its own from now on. What stood there is
 * kept under another name; it stands where it stood when the dump could not be put there.
 */
export async function loadPostgres(url: string, dump: string, aside: string | null): Promise<void> {
  const restore = await ensureProgram('pg_restore', CLIENT);
  return inPostgres(url, async (ask) => {
    if (aside !== null) {
      await ask(`begin; alter schema public rename to ${aside}; create schema public; commit`);
    }
    try {
      await runOn(url, restore, [
        ...['--no-owner', '--no-privileges', '--no-password'],
        ...['--exit-on-error', '--single-transaction', dump],
      ]);
    } catch (error) {
      if (aside !== null) {
        await ask(`begin; drop schema public; alter schema ${aside} rename to public; commit`);
      }
      throw error;
    }
    await ask(ADVANCE);
  });
}

async function inPostgres<T>(url: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'simpul backup' });
  // One that is lost fails what is asked next.
  client.on('error', () => {});
  await client.connect().catch((error: Error) => {
    throw new Error(`The database of DATABASE_URL cannot be used: ${error.message}`);
  });
  try {
    return await work(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows);
  } finally {
    await client.end();
  }
}

/** Runs one of PostgreSQL's programs on this database; the password is in no list of processes. */
async function runOn(url: string, program: string, args: readonly string[]): Promise<void> {
  const place = new URL(url);
  const password = decodeURIComponent(place.password);
  place.password = '';
  const env = { ...process.env, ...(password !== '' && { PGPASSWORD: password }) };
  await run(program, [`--dbname=${place.href}`, ...args], { env }).catch(
    (error: Error & { stderr?: string }) => {
      const said = (error.stderr ?? error.message).trim().split('\n').slice(0, 3).join(' ');
      throw new Error(`${program} failed: ${said}`, { cause: error });
    },
  );
}
