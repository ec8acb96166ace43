import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readStatus } from '@simpul/publisher';
import type { Environment } from '../setup/environment.ts';
import { hasFiles } from './files-of-cms.ts';
import { lookAtPostgres } from './postgres.ts';
import { isSqliteInUse } from './sqlite.ts';

/** Where data stands in an installation. */
export interface Standing {
  /** Are there tables in the PostgreSQL that is set? */
  tables: boolean;
  /** Are there files in the folder of the CMS, of which an SQLite database is one? */
  files: boolean;
}

/** Looks what a backup would take the place of. Refuses with a sentence while Simpul runs. */
export async function whatStands({ varDir, databaseUrl }: Environment): Promise<Standing> {
  const cms = join(varDir, 'cms');
  const status = readStatus({ varDir });
  if (status?.running) {
    throw new Error(
      `Simpul works in ${varDir}: its publisher is process ${status.pid}. Stop it first.`,
    );
  }
  const files = await hasFiles(cms);
  if (databaseUrl === null) {
    const database = join(cms, 'data.db');
    if (existsSync(database) && (await isSqliteInUse(database))) {
      throw new Error(`A process works with ${database}. Stop Simpul first.`);
    }
    return { tables: false, files };
  }
  const { stands, others } = await lookAtPostgres(databaseUrl);
  if (others > 0) {
    throw new Error(
      `Connected to the database of DATABASE_URL: ${others} more. Stop Simpul on every machine first.`,
    );
  }
  return { tables: stands, files };
}
