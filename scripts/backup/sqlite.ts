import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import Database from 'better-sqlite3';
import { ADVANCE, holdingsOf, type Holdings } from './rows.ts';

const ALL_PAGES = 0x7fff_ffff;

/** Copies a database that may be written meanwhile, as it is at one moment, and packs the copy. */
export async function copySqlite(file: string, packed: string): Promise<Holdings> {
  const copy = `${packed}.copy`;
  // Not only to read: who only reads leaves files beside the database, which the CMS may not open if we are root.
  await inSqlite(file, {}, async (database) => {
    // In one go: a copy in pieces begins anew whenever another process writes between two of them.
    await database.backup(copy, { progress: () => ALL_PAGES });
  });
  const holdings = await inSqlite(copy, {}, async (database) => {
    mustBeSound(database);
    return holdingsOf(async (sql) => database.prepare(sql).all());
  });
  await pipeline(createReadStream(copy), createGzip(), createWriteStream(packed, { mode: 0o600 }));
  await rm(copy);
  return holdings;
}

/** Unpacks a database to where it is to stand, with revisions of its own from now on. */
export async function unpackSqlite(packed: string, file: string): Promise<void> {
  await pipeline(
    createReadStream(packed),
    createGunzip(),
    createWriteStream(file, { mode: 0o600 }),
  );
  await inSqlite(file, {}, async (database) => {
    mustBeSound(database);
    database.exec(ADVANCE);
  });
}

/** Has another process this database open? One that cannot be read is of no use to anybody. */
export async function isSqliteInUse(file: string): Promise<boolean> {
  try {
    await inSqlite(file, { timeout: 0 }, async (database) => {
      database.pragma('locking_mode = EXCLUSIVE');
      database.exec('begin exclusive; rollback');
    });
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'SQLITE_BUSY';
  }
}

function mustBeSound(database: Database): void {
  const said = database.pragma('quick_check(1)', { simple: true });
  if (said !== 'ok') throw new Error(`The database is damaged: ${String(said)}`);
}

async function inSqlite<T>(
  file: string,
  options: { timeout?: number },
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = new Database(file, { ...options, fileMustExist: true });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
