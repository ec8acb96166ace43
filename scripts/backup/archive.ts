import { execFile } from 'node:child_process';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isAlive } from '../run/temporary-folder.ts';
import { ensureProgram } from '../setup/system-package.ts';
import { PARTS } from './description.ts';

/** Its words are read by us, too. */
const run = (tar: string, args: string[]) =>
  promisify(execFile)(tar, args, { env: { ...process.env, LC_ALL: 'C' } });
const PART = /^(\d+)\.part$/;

/**
 * Packs these parts of a folder behind its sums into one tar file that only its owner may read. It appears
 * under its name when all of it is on the disk; one that has the name is replaced then.
 */
export async function pack(folder: string, parts: readonly string[], file: string): Promise<void> {
  const tar = await ensureProgram('tar', 'tar');
  const beside = `${file}.${process.pid}.part`;
  await removeLeft(file);
  try {
    await (await open(beside, 'wx', 0o600)).close();
    await run(tar, ['-c', '-f', beside, '-C', folder, PARTS.sums, ...parts]).catch(
      (error: Refusal) => {
        throw new Error(`The backup cannot be written: ${wordsOf(error)}`, { cause: error });
      },
    );
    await flush(beside);
    await rename(beside, file);
    await flush(dirname(file));
  } finally {
    await rm(beside, { force: true });
  }
}

/** Takes away what was begun beside this file by processes that were killed. */
async function removeLeft(file: string): Promise<void> {
  const begin = `${basename(file)}.`;
  for (const name of await readdir(dirname(file))) {
    const [, pid] = name.startsWith(begin) ? (PART.exec(name.slice(begin.length)) ?? []) : [];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(dirname(file), name));
  }
}

/** Does it begin as a backup does? The first bytes of a tar file are the name of its first part. */
export async function isArchive(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(PARTS.sums.length + 1) });
    return buffer.toString('latin1') === `${PARTS.sums}\0`;
  } finally {
    await handle.close();
  }
}

/** Unpacks a backup into an empty folder; rejects for one that is torn. */
export async function unpack(file: string, folder: string): Promise<void> {
  const tar = await ensureProgram('tar', 'tar');
  await run(tar, ['-x', '-f', file, '-C', folder, '-o', '-m']).catch(explain);
}

/** The text of one small part; rejects when it is not there whole. */
export async function readPart(file: string, part: string): Promise<string> {
  const tar = await ensureProgram('tar', 'tar');
  return (await run(tar, ['-x', '-O', '-f', file, part]).catch(explain)).stdout;
}

/** A program that ended with an error, and what it said. */
type Refusal = Error & { stderr?: string };

function explain(error: Refusal): never {
  const said = wordsOf(error);
  // A full disk says nothing about the file.
  throw new Error(/No space left/.test(said) ? said : `It is torn: ${said}`, { cause: error });
}

function wordsOf(error: Refusal): string {
  const [first = error.message] = (error.stderr ?? '').split('\n').filter(Boolean);
  return first;
}

async function flush(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
