import { execFile } from 'node:child_process';
import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseEnv, promisify } from 'node:util';
import { foldersIn } from '@simpul/publisher';
import { readEnvironment, settingNames, type Environment } from '../setup/environment.ts';
import { Aside } from './aside.ts';
import { PARTS, type Description } from './description.ts';
import { heldIn } from './held-in.ts';
import { openBackup, settingsIn } from './open-backup.ts';
import { loadPostgres } from './postgres.ts';
import { mergeSettings } from './settings-file.ts';
import { unpackSqlite } from './sqlite.ts';
import { whatStands, type Standing } from './what-stands.ts';
import { inWorkplace } from './workplace.ts';

const run = promisify(execFile);

export interface PutBack {
  description: Description;
  /** Where what stood here is kept, in words; empty when nothing did. */
  kept: string[];
  /** Sites that were held at a release that no backup holds, and are not held here. */
  released: string[];
}

interface Place {
  /** The file of settings and secrets. */
  settings: string;
  /** Variables that count before it. */
  variables: Record<string, string | undefined>;
}

/**
 * Puts a backup in place, so that the next start publishes it. Simpul must be stopped. The whole file is
 * checked before anything is touched; what stood here is kept aside, and only with `replace`.
 */
export async function putBack(
  place: Place,
  file: string,
  replace: boolean,
  now: number,
): Promise<PutBack> {
  const refused = (error: Error): never => {
    throw new Error(`${file} cannot be put back. ${error.message}`, { cause: error });
  };
  const before = await textOf(place.settings);
  const here = { ...parseEnv(before ?? ''), ...settingsAmong(place.variables) };
  const settings = mergeSettings(await settingsIn(file).catch(refused), here);
  const environment = readEnvironment({ ...parseEnv(settings), ...place.variables });
  return inWorkplace(environment.varDir, async (folder) => {
    const description = await openBackup(resolve(file), folder).catch(refused);
    mustFit(description, environment, file);
    const stands = await whatStands(environment);
    if ((stands.tables || stands.files) && !replace) throw inTheWay(stands, environment);

    const aside = new Aside(environment.varDir, now);
    await putDatabase(folder, environment, stands, aside);
    await putFiles(folder, environment, stands, aside);
    if (settings !== before) {
      if (before !== null) await aside.copy(place.settings, 'env');
      await writeWhole(place.settings, settings);
    }
    const held = heldIn(environment);
    const released = Object.keys(description.held).filter((site) => !Object.hasOwn(held, site));
    return { description, kept: aside.kept, released };
  });
}

/** What is set for this restore is set for the next start too. */
const settingsAmong = (variables: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => settingNames.has(name)));

function mustFit({ database }: Description, { databaseUrl }: Environment, file: string): void {
  const here = databaseUrl === null ? 'sqlite' : 'postgres';
  if (database === here) return;
  throw new Error(
    database === 'postgres'
      ? `${file} holds a PostgreSQL database, and none is set here. Set DATABASE_URL to an empty one.`
      : `${file} holds an SQLite database, and DATABASE_URL names a PostgreSQL here. Take DATABASE_URL away.`,
  );
}

function inTheWay({ tables }: Standing, { varDir }: Environment): Error {
  const what = tables ? 'The database of DATABASE_URL' : join(varDir, 'cms');
  return new Error(
    `${what} holds data already. To keep that aside and put the backup in its place, add --replace.`,
  );
}

/** An SQLite database becomes one of the files; a PostgreSQL is filled at once, or stays as it was. */
async function putDatabase(
  folder: string,
  { databaseUrl }: Environment,
  { tables }: Standing,
  aside: Aside,
): Promise<void> {
  if (databaseUrl === null) {
    await unpackSqlite(join(folder, PARTS.sqlite), join(folder, PARTS.files, 'data.db'));
    return;
  }
  await loadPostgres(databaseUrl, join(folder, PARTS.postgres), tables ? aside.schema : null);
  if (tables) aside.kept.push(`schema ${aside.schema} in the database of DATABASE_URL`);
}

/**
 * Puts the folder of the CMS in place. What the publisher remembers of content goes aside too: it may be
 * further than the backup, and would then be kept. Served sites stay until they are published anew.
 */
async function putFiles(
  folder: string,
  { varDir }: Environment,
  stands: Standing,
  aside: Aside,
): Promise<void> {
  const cms = join(varDir, 'cms');
  const files = join(folder, PARTS.files);
  await chmod(files, 0o700);
  // Else the names could be on the disk, and the bytes not yet, when the power goes.
  await run('sync');
  await aside.move(foldersIn(varDir).content, 'content');
  // A first content that was begun here would be written on into what comes now.
  await aside.move(join(varDir, 'first-content-begun'), 'first-content-begun');
  if (stands.files) await aside.move(cms, 'cms');
  else await rm(cms, { recursive: true, force: true });
  await rename(files, cms);
  await run('sync');
}

const textOf = (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, text, { mode: 0o600, flush: true });
  await rename(beside, file);
}
