import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Environment } from '../setup/environment.ts';
import { isArchive, pack } from './archive.ts';
import { FORMAT, PARTS, versionHere, type Description } from './description.ts';
import { holdFiles, partFiles } from './files-of-cms.ts';
import { heldIn } from './held-in.ts';
import { copyPostgres } from './postgres.ts';
import type { Holdings } from './rows.ts';
import { copySqlite } from './sqlite.ts';
import { filesBelow, printSums, sumsOf } from './sums.ts';
import { inWorkplace } from './workplace.ts';

export interface Taken {
  description: Description;
  bytes: number;
  /** Files that rows of the database name and that were not there, as paths in the folder of the CMS. */
  missing: string[];
}

/**
 * Copies what cannot be made anew into one file, while everything runs. Refuses with a sentence when there is
 * nothing to copy, and when the file is something else than a backup.
 */
export async function takeBackup(
  place: { environment: Environment; settings: string },
  file: string,
  now: () => number,
): Promise<Taken> {
  const { varDir, databaseUrl } = place.environment;
  const cms = join(varDir, 'cms');
  await mustBeFree(file, cms);
  const database = join(cms, 'data.db');
  if (databaseUrl === null && !existsSync(database)) {
    throw new Error(`There is nothing to back up: no database stands in ${cms}.`);
  }
  return inWorkplace(varDir, async (folder) => {
    const files = join(folder, PARTS.files);
    await mkdir(files);
    // Before the database for what is taken away meanwhile, after it for what came: a file is there before its row.
    await holdFiles(cms, files);
    const at = new Date(now()).toISOString();
    const part = databaseUrl === null ? PARTS.sqlite : PARTS.postgres;
    const { counts, named }: Holdings = await (databaseUrl === null
      ? copySqlite(database, join(folder, part))
      : copyPostgres(databaseUrl, join(folder, part)));
    await holdFiles(cms, files);

    const there = new Set(await filesBelow(files));
    const known = new Set(named);
    await partFiles(
      files,
      [...there].filter((path) => !known.has(path)),
    );
    const description: Description = {
      format: FORMAT,
      simpul: versionHere(),
      at,
      database: databaseUrl === null ? 'sqlite' : 'postgres',
      counts: { ...counts, files: there.size },
      held: heldIn({ varDir }),
    };
    const settings = await readFile(place.settings);
    await writeFile(join(folder, PARTS.settings), settings, { mode: 0o600 });
    await writeFile(join(folder, PARTS.description), `${JSON.stringify(description, null, 2)}\n`);
    await writeFile(join(folder, PARTS.sums), printSums(await sumsOf(folder)));
    await pack(folder, [PARTS.description, PARTS.settings, part, PARTS.files], resolve(file));
    return {
      description,
      bytes: (await stat(file)).size,
      missing: named.filter((path) => !there.has(path)),
    };
  });
}

/** A backup may take the place of an earlier one, and of nothing else. */
async function mustBeFree(file: string, cms: string): Promise<void> {
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} for the backup.`);
  if (!relative(cms, resolve(file)).startsWith('..')) {
    throw new Error(`${cms} is backed up itself. Choose another folder for the backup.`);
  }
  const found = await stat(file).catch(() => null);
  if (found === null || (found.isFile() && found.size === 0)) return;
  if (found.isFile() && (await isArchive(file))) return;
  throw new Error(`${file} is there and is no backup of Simpul; it is left as it is.`);
}
