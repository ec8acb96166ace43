import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../write-whole.ts';

/** One line per file that was ever put among those shared by all sites; the last about a file counts. */
const NAME = 'sums';
const LINE = /^([0-9a-f]{64}|-) {2}((?:media|_astro)\/[\w@.-]+)$/;

/**
 * Puts a file among those that all sites share and notes its sum first, so that a later look can tell
 * whether it is as it was made. `file` is `_shared/media/…` or `_shared/_astro/…`.
 */
export function writeShared(file: string, bytes: Buffer): void {
  note(file, createHash('sha256').update(bytes).digest('hex'));
  writeWhole(file, bytes);
}

/** Takes a shared file away that nothing names any more. */
export function removeShared(file: string): void {
  rmSync(file, { force: true });
  note(file, '-');
}

/** SHA-256 of every shared file that should be there, by its name (`media/…`). */
export function sharedSums(shared: string): Map<string, string> {
  const sums = new Map<string, string>();
  for (const line of linesOf(join(shared, NAME))) {
    const [, sum, name] = LINE.exec(line) ?? [];
    if (sum === undefined || name === undefined) continue;
    if (sum === '-') sums.delete(name);
    else sums.set(name, sum);
  }
  return sums;
}

/** Names of the files that were there once and were taken away. */
export function sharedGone(shared: string): Set<string> {
  const gone = new Set<string>();
  for (const line of linesOf(join(shared, NAME))) {
    const [, sum, name] = LINE.exec(line) ?? [];
    if (name === undefined) continue;
    if (sum === '-') gone.add(name);
    else gone.delete(name);
  }
  return gone;
}

function note(file: string, sum: string): void {
  const folder = dirname(file);
  const shared = dirname(folder);
  mkdirSync(shared, { recursive: true });
  const name = file.slice(shared.length + 1);
  // The line break comes first: a line that was torn by a crash spoils only itself.
  appendFileSync(join(shared, NAME), `\n${sum}  ${name}`);
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
