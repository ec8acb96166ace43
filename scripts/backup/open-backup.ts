import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isArchive, readPart, unpack } from './archive.ts';
import { PARTS, readDescription, versionHere, type Description } from './description.ts';
import { readSums, sumsOf } from './sums.ts';

/** The settings in a backup. Refuses what is no backup, and what a newer Simpul made. */
export async function settingsIn(file: string): Promise<string> {
  const isOurs = await isArchive(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? 'It is not there.' : error.message);
  });
  if (!isOurs) throw new Error('It is no backup of Simpul.');
  readDescription(await readPart(file, PARTS.description), versionHere());
  return readPart(file, PARTS.settings);
}

/** Unpacks a backup into an empty folder and holds every byte of it against the sums. */
export async function openBackup(file: string, folder: string): Promise<Description> {
  await unpack(file, folder);
  const sums = readSums(await readFile(join(folder, PARTS.sums), 'utf8'));
  if (sums === null) throw new Error(`It is not as it was made: ${PARTS.sums} cannot be read.`);
  const found = new Map(await sumsOf(folder));
  found.delete(PARTS.sums);
  const wrong = [...new Set([...sums.keys(), ...found.keys()])].filter(
    (path) => sums.get(path) !== found.get(path),
  );
  if (wrong.length > 0) {
    const more = wrong.length === 1 ? '' : ` and ${wrong.length - 1} more`;
    throw new Error(`It is not as it was made: ${wrong[0]}${more} was changed, lost or added.`);
  }
  return readDescription(await readFile(join(folder, PARTS.description), 'utf8'), versionHere());
}
